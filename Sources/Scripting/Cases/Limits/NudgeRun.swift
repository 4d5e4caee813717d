import Ledger
import LuaRuntime
import Rules

/// Moves each limit by one step and asks the cases again: a limit is guarded where every step is noticed by one of them.
struct NudgeRun {
    /// A declaration with those of its cases that pass as it is written.
    struct Guarded {
        let plugin: LoadedPlugin
        let node: Node
        let subject: CaseSubject
        let cases: [PreparedCase]
    }

    private let host: ScriptHost
    private(set) var report = LimitReport()

    init(_ host: ScriptHost) { self.host = host }

    // MARK: In declarations

    mutating func nudgeLimits(of guarded: Guarded) throws {
        let limits = try LimitFinder(guarded.plugin.source, host.state).limits(of: guarded.node)
        for limit in limits.sorted(by: { $0.location.precedes($1.location) }) {
            let survivor = limit.value.nudges.first { nudge in
                // A limit that cannot be read any more is noticed before any case.
                guard let node = try? limit.replacing(nudge.value), let subject = try? CaseSubject(reading: node, of: guarded.plugin, host) else {
                    return false
                }
                return !isNoticed(subject, by: [guarded], under: subject.substitution)
            }
            note(limit.written, survivor.map { (limit.written($0.value), limit.wayOut($0)) }, limit.location, guarded.node.title, guarded.plugin)
        }
    }

    // MARK: In clauses

    /// Nudges the parameters of the clauses that these checks use.
    /// - Parameters:
    ///   - guards: all checks that may notice, whoever is asked about.
    mutating func nudgeParameters(of wanted: [Guarded], guards: [Guarded]) {
        for parameter in ClauseParameter.all(of: host) {
            guard wanted.contains(where: { parameter.isUsed(by: $0.subject) }) else { continue }
            let using = guards.filter { parameter.isUsed(by: $0.subject) }
            for value in LimitValue.all(in: parameter.value) {
                let survivor = value.nudges.first { nudge in
                    let book = host.ruleBook.trying(nudge.value.parameter, as: parameter.name, in: parameter.reference, edition: parameter.edition)
                    return !isNoticed(nil, by: using, under: Substitution(ruleBook: book))
                }
                note(
                    value.written, survivor.map { ($0.value.written, $0.wayOut) }, parameter.location, "clause '\(parameter.reference.clause)'",
                    parameter.plugin)
            }
        }
    }

    /// - Parameter changed: asked in place of what each of them declares.
    private func isNoticed(_ changed: CaseSubject?, by guards: [Guarded], under substitution: Substitution) -> Bool {
        guards.contains { guarded in
            let runner = CaseRunner(plugin: guarded.plugin, host: host)
            return guarded.cases.contains { runner.ask($0, changed ?? guarded.subject, guarded.node, under: substitution).outcome != .passed }
        }
    }

    private mutating func note(
        _ limit: String, _ survivor: (written: String, wayOut: Message)?, _ location: Location, _ declaration: String, _ plugin: LoadedPlugin
    ) {
        guard let survivor else {
            report.guarded += 1
            return
        }
        report.unguarded.append(
            UnguardedLimit(
                plugin: plugin.identity, declaration: declaration, location: location, limit: limit, nudged: survivor.written, wayOut: survivor.wayOut,
                sourceLine: plugin.source.line(location.line)))
    }
}

extension CaseSubject {
    /// What must be asked otherwise so that a changed declaration is.
    fileprivate var substitution: Substitution {
        switch self {
        case .measure(let measure): Substitution(measure: measure)
        case .score(let score): Substitution(score: score)
        case .check, .report, .calendar, .job, .sheet: Substitution()
        }
    }
}

extension Location {
    /// Whether it stands before another of the same file.
    func precedes(_ other: Location) -> Bool { (line ?? 0, column ?? 0) < (other.line ?? 0, other.column ?? 0) }
}
