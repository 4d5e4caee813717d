public import Ledger
public import Rules

/// What came of a run of checks: findings and faults, never mixed.
public struct CheckOutcome: Sendable {
    public let findings: [Finding]
    /// Plugins, checks and subjects that could not be judged; each cause once, with a count.
    public let faults: [CountedFault]
    /// How many checks were asked.
    public let checks: Int
    /// Those of them that the workspace or their plugin has switched off.
    public let disabled: [CheckIdentity]
    /// What functions printed while they judged.
    public var printed: [String] = []

    /// Whether a check faulted at one of its subjects at least.
    public func isBroken(_ check: CheckIdentity) -> Bool {
        faults.contains { $0.check == check }
    }
}

/// A fault with the number of verdicts that it cost.
public struct CountedFault: Sendable {
    public let diagnostic: Diagnostic
    public let count: Int
    /// The check or score that broke; nil for a case.
    public var check: CheckIdentity?

    public init(diagnostic: Diagnostic, count: Int, check: CheckIdentity? = nil) {
        self.diagnostic = diagnostic
        self.count = count
        self.check = check
    }
}

/// Runs checks over a ledger.
enum CheckRun {
    static func run(
        _ host: ScriptHost, _ snapshot: Snapshot, _ request: RunRequest, progress: CheckProgress.Listener? = nil
    ) throws -> CheckOutcome {
        host.open(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf))
        return try run(host, request, progress: progress)
    }

    /// Over the ledger that is open, with what a job has changed of it.
    static func run(_ host: ScriptHost, _ request: RunRequest, progress: CheckProgress.Listener? = nil) throws -> CheckOutcome {
        let (view, evaluation) = try host.requireEvaluation()
        let selection = SubjectSelection(request, view)
        var findings: [Finding] = []
        var faults = FaultCollector(host)
        let checks = host.checks.filter { asked($0.identity, request.only) }.map { request.only.isEmpty ? $0 : $0.named }
        for (done, check) in checks.enumerated() {
            progress?(CheckProgress(check: check.identity, done: done, checks: checks.count, judged: 0, subjects: 0))
            // Nothing is called for each subject where nobody listens.
            let told: ((Int, Int) -> Void)? = progress.map { tell in
                { tell(CheckProgress(check: check.identity, done: done, checks: checks.count, judged: $0, subjects: $1)) }
            }
            for subject in selection.asked(check.scope.model) {
                let (found, broken) = evaluation.findings(of: check, period: request.period, only: subject, progress: told)
                findings += found.filter { selection.includes($0.subject) }
                for fault in broken where selection.includes(fault.subject) { faults.add(fault, of: check.identity) }
            }
        }
        return CheckOutcome(
            findings: findings, faults: faults.list, checks: checks.count, disabled: checks.filter { !$0.isEnabled }.map(\.identity),
            // What a job that asks has said is its own to tell.
            printed: host.staged == nil ? host.takeLog().printed : [])
    }

    static func asked(_ identity: CheckIdentity, _ names: [String]) -> Bool {
        names.isEmpty || names.contains(identity.id) || names.contains(identity.qualified) || names.contains(identity.plugin.name)
            || names.contains(identity.zh)
    }
}

/// Runs scores over a ledger.
enum ScoreRun {
    static func run(_ host: ScriptHost, _ snapshot: Snapshot, _ request: RunRequest) throws -> ScoreOutcome {
        let view = LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf)
        let evaluation = host.open(view)
        let selection = SubjectSelection(request, view)
        var results: [ScoreResult] = []
        var faults = FaultCollector(host)
        // What is switched off is reckoned where it is named.
        for score in host.scores where CheckRun.asked(score.identity, request.only) && (score.isEnabled || !request.only.isEmpty) {
            for subject in selection.asked(score.scope.model) {
                let (found, broken) = evaluation.scores(of: score, period: request.period, only: subject)
                results += found.filter { selection.includes($0.subject) }
                for fault in broken where selection.includes(fault.subject) { faults.add(fault, of: score.identity) }
            }
        }
        return ScoreOutcome(results: results, faults: faults.list)
    }
}

/// What came of a run of scores.
public struct ScoreOutcome: Sendable {
    public let results: [ScoreResult]
    public let faults: [CountedFault]
}

/// Whom a request is about.
struct SubjectSelection {
    /// The subjects that the request names; nil where it asks of everybody.
    private let rows: [RowRef]?
    private let unit: RowRef?
    private let view: LedgerView

    init(_ request: RunRequest, _ view: LedgerView) {
        rows = request.subjects.isEmpty ? nil : request.subjects.compactMap { view.row($0) }
        unit = request.unit.flatMap { view.row($0) }
        self.view = view
    }

    /// Whom a rule on a model is asked of: each of the named subjects of that model, or nil, which stands for everybody.
    func asked(_ model: String) -> [RowRef?] { rows.map { $0.filter { $0.model == model } } ?? [nil] }

    /// Whether a subject belongs to the unit: is it, or points to it as its own.
    func includes(_ subject: RecordID) -> Bool {
        guard let unit, let reference = view.row(subject) else { return true }
        if reference == unit { return true }
        if subject.model == "activity" { return view.belongs(activity: reference.row, toUnit: unit.row) != .no }
        guard let path = try? view.path("unit", in: subject.model) else { return false }
        return view.target(path, row: reference.row) == unit
    }
}

extension ScriptHost {
    /// What an error says that a declaration ended with.
    func diagnostic(for error: any Error, of identity: CheckIdentity) -> Diagnostic {
        guard let plugin = plugins.first(where: { $0.identity == identity.plugin }) else {
            return Diagnostic("runtime", .fault, Message(zh: "\(error)", en: "\(error)"))
        }
        return ErrorReading.diagnostic(for: error, plugin: plugin, declaration: plugin.declarations.first { $0.location == identity.location })
    }
}

/// Faults of equal cause are told once, with their number.
struct FaultCollector {
    private let host: ScriptHost
    private var order: [String] = []
    private var known: [String: CountedFault] = [:]

    init(_ host: ScriptHost) { self.host = host }

    /// - Parameter consequence: what the fault costs.
    mutating func add(_ fault: Evaluation.Fault, of identity: CheckIdentity, consequence: Message = Self.notEvaluated) {
        var diagnostic = host.diagnostic(for: fault.error, of: identity)
        // Nothing more happened: what is not called again is counted with what it did before.
        let isSwitchedOff = fault.error is SwitchedOff
        let key = "\(identity.qualified) \(diagnostic.code) \(diagnostic.location?.description ?? "") \(diagnostic.message.en)"
        if let earlier = known[key] {
            var told = earlier.diagnostic
            if isSwitchedOff, !told.notes.contains(SwitchedOff.note) { told.notes.append(SwitchedOff.note) }
            known[key] = CountedFault(diagnostic: told, count: earlier.count + 1, check: identity)
            return
        }
        diagnostic.subject.record = fault.subject
        diagnostic.notes.append(
            Message(
                zh: "首次出现在 \(fault.title) \(fault.period?.label.zh ?? "")；\(consequence.zh)",
                en: "first at \(fault.title) \(fault.period?.description ?? ""); \(consequence.en)"))
        order.append(key)
        known[key] = CountedFault(diagnostic: diagnostic, count: 1, check: identity)
    }

    private static let notEvaluated = Message(zh: "受影响的结论为“未评价”", en: "what it would have judged is not evaluated")
    static let notKnown = Message(zh: "受影响的数字写作“尚不能确定”", en: "the figures that rest on it are told as not yet known")

    var list: [CountedFault] { order.compactMap { known[$0] } }
}
