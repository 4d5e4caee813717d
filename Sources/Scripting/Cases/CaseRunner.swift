import Ledger
import LuaRuntime
import Rules

/// Asks cases over their small ledgers.
struct CaseRunner {
    let plugin: LoadedPlugin
    let host: ScriptHost

    /// What came of a case that could be read.
    struct Answer {
        var outcome: CaseResult.Outcome = .passed
        /// Of each line that was asked, up to the first that came out otherwise.
        var verdicts: [Verdict] = []
        /// The line that came out otherwise.
        var failedAt: Location?
    }

    /// Asks every line of a case; what breaks is its outcome.
    func ask(_ prepared: PreparedCase, _ subject: CaseSubject, _ declaration: Node, under substitution: Substitution = Substitution()) -> Answer {
        var answer = Answer()
        var substitution = substitution
        // What other plugins lay on top is theirs to show.
        substitution.ruleBook = (substitution.ruleBook ?? host.ruleBook).keepingOverlays(of: plugin.file.path)
        do {
            let ask = try asking(subject, prepared, substitution)
            for expectation in prepared.expectations {
                let came = try ask(expectation)
                answer.verdicts += came.verdict.map { [$0] } ?? []
                guard !came.differences.isEmpty else { continue }
                let place = plugin.source.place(of: expectation.node)
                answer.outcome = .failed(came.differences, at: place, cameOut: came.explanation)
                answer.failedAt = place
                break
            }
        } catch {
            answer.outcome = .faulted(ErrorReading.diagnostic(for: error, plugin: plugin, declaration: declaration))
        }
        return answer
    }

    /// What came out of one line.
    private struct Came {
        var differences: [Difference]
        var verdict: Verdict?
        /// Why it came out so; empty where it came out as expected.
        var explanation: [Message] = []

        init(_ differences: [Difference], _ verdict: Verdict? = nil, explanation: @autoclosure () -> [Message] = []) {
            self.differences = differences
            self.verdict = verdict
            if !differences.isEmpty { self.explanation = explanation() }
        }
    }

    /// Puts the case's ledger before the subject; what is given answers one line after the other.
    private func asking(_ subject: CaseSubject, _ prepared: PreparedCase, _ substitution: Substitution) throws -> (Expectation) throws -> Came {
        let view = prepared.view
        if case .job(let job) = subject {
            return try worked(job, prepared)
        }
        if case .sheet(let sheet) = subject {
            let sheetCase = try SheetCase(sheet, prepared, plugin, host)
            return { Came(sheetCase.differences($0), explanation: sheetCase.refusals) }
        }
        let evaluation = host.open(view, includesFuture: true, substitution: substitution)
        switch subject {
        case .check(let check): return { try judged($0, check, view, evaluation) }
        case .score(let score): return { try scored($0, score, view, evaluation) }
        case .measure(let measure): return { try measured($0, measure, view, evaluation) }
        case .report(let report): return { try told($0, report, view, evaluation) }
        case .calendar, .job, .sheet:
            return { expectation in
                let reader = try Reader(expectation.node, plugin.source, CaseReading.expect, plugin: plugin.identity)
                return Came(try expectation.differences(from: host.vocabulary.calendar, reader))
            }
        }
    }

    /// What a case tells a job, with the place of what is wrong with it.
    private func values(of job: Job, _ prepared: PreparedCase) throws -> [String: OptionValue] {
        do {
            return try job.values(prepared.arguments, asOf: prepared.asOf)
        } catch let wrong as Diagnostic {
            let place = plugin.source.place(ofSetting: "args", from: prepared.node.line) ?? plugin.source.place(of: prepared.node)
            throw Diagnostic(wrong.code, .fault, wrong.message, at: place, hint: wrong.hint)
        }
    }

    /// Each part over the case's ledger; a line that names a unit is about its part alone.
    private func worked(_ job: Job, _ prepared: PreparedCase) throws -> (Expectation) throws -> Came {
        let (run, arguments) = (JobRun(host: host, view: prepared.view), try values(of: job, prepared))
        let units: [RecordID?] = job.isPerUnit ? job.units(in: prepared.view) : [nil]
        let parts = try units.map { (unit: $0, outcome: try run.run(job, arguments: arguments, unit: $0)) }
        return { expectation in
            guard expectation.subject != nil, job.isPerUnit else { return Came(expectation.differences(from: parts.map(\.outcome))) }
            let named = try expectation.subjects(in: prepared.view, model: "unit").compactMap { $0.map { prepared.view.id($0) } }
            let asked = parts.filter { part in part.unit.map(named.contains) ?? false }
            guard !asked.isEmpty else { return Came([nobody(expectation, in: prepared.view, "unit")]) }
            return Came(expectation.differences(from: asked.map(\.outcome)))
        }
    }

    private func judged(_ expectation: Expectation, _ check: Check, _ view: LedgerView, _ evaluation: Evaluation) throws -> Came {
        let period = period(expectation, check.scope, view)
        var matching: [Finding] = []
        for subject in try expectation.subjects(in: view, model: check.scope.model) {
            let (findings, faults) = evaluation.findings(of: check, period: period, only: subject)
            if let fault = faults.first { throw fault.error }
            matching += findings
        }
        if let asked = expectation.period, case .period = check.scope.per { matching = matching.filter { $0.period == asked } }
        guard let finding = matching.first else { return Came([nobody(expectation, in: view, check.scope.model)]) }
        guard matching.count == 1 else { return Came([.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })]) }
        return Came(
            expectation.differences(from: finding), finding.judgement.verdict,
            explanation: ShortExplanation.lines(Explanation.document(for: finding, view: view) { _ in nil }))
    }

    private func scored(_ expectation: Expectation, _ score: Score, _ view: LedgerView, _ evaluation: Evaluation) throws -> Came {
        var matching: [ScoreResult] = []
        for subject in try expectation.subjects(in: view, model: score.scope.model) {
            let (results, faults) = evaluation.scores(of: score, period: period(expectation, score.scope, view), only: subject)
            if let fault = faults.first { throw fault.error }
            matching += results
        }
        if let asked = expectation.period, case .period = score.scope.per { matching = matching.filter { $0.period == asked } }
        guard let result = matching.first else { return Came([nobody(expectation, in: view, score.scope.model)]) }
        guard matching.count == 1 else { return Came([.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })]) }
        return Came(
            expectation.differences(from: result), explanation: ShortExplanation.lines(Explanation.document(for: result, view: view) { _ in nil }))
    }

    private func measured(_ expectation: Expectation, _ measure: Measure, _ view: LedgerView, _ evaluation: Evaluation) throws -> Came {
        let subjects = try expectation.subjects(in: view, model: measure.model)
        guard let subject = subjects.first ?? nil else { return Came([nobody(expectation, in: view, measure.model)]) }
        let period = expectation.period ?? Period.containing(view.asOf, kind: .year)
        let figure = try evaluation.figure(measure.identity.id, of: subject, in: period)
        return Came(
            expectation.differences(from: figure),
            explanation: ShortExplanation.lines(
                Explanation.document(for: figure, of: measure, subject: subject, period: period, view: view) { _ in nil }))
    }

    private func told(_ expectation: Expectation, _ report: Report, _ view: LedgerView, _ evaluation: Evaluation) throws -> Came {
        var matching: [ReportPage] = []
        for subject in try expectation.subjects(in: view, model: report.scope.model) {
            let (pages, faults) = evaluation.pages(of: report, period: expectation.period, only: subject)
            if let broken = faults.first { throw broken.fault.error }
            matching += pages
        }
        guard let page = matching.first else { return Came([nobody(expectation, in: view, report.scope.model)]) }
        guard matching.count == 1 else { return Came([.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })]) }
        return Came(expectation.differences(from: page))
    }

    private func nobody(_ expectation: Expectation, in view: LedgerView, _ model: String) -> Difference {
        let titles = view.table(model).rows.map { view.title(RowRef(model: model, row: $0)) }
        let nearest = expectation.subject.flatMap { titles.contains($0) ? nil : NearMiss.nearest(to: $0, among: titles) }
        return .nobody(expectation.label, nearest: nearest)
    }

    /// A year that is not named is the one that holds the as-of day.
    private func period(_ expectation: Expectation, _ scope: Scope, _ view: LedgerView) -> Period? {
        if let period = expectation.period { return period }
        if case .period = scope.per { return Period.containing(view.asOf, kind: .year) }
        return nil
    }
}
