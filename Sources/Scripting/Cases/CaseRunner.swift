import Ledger
import LuaRuntime
import Rules

/// Runs the cases of one declaration: each over its own small ledger.
struct CaseRunner {
    let plugin: LoadedPlugin
    let host: ScriptHost

    func run(_ declaration: Node) -> [CaseResult] {
        let shared = declaration.children(NodeWords.rows)
        return declaration.children(["case"]).map { node in
            let outcome: CaseResult.Outcome
            do {
                let reading = try CaseReading(node, shared: shared, plugin.source, plugin: plugin.identity)
                outcome = try run(reading, of: declaration)
            } catch {
                outcome = .faulted(ErrorReading.diagnostic(for: error, plugin: plugin, declaration: declaration))
            }
            let place: Location? = if case .failed(_, let place) = outcome { place } else { nil }
            return CaseResult(
                plugin: plugin.identity, declaration: declaration.title, name: node.id ?? "", location: node.location, outcome: outcome,
                sourceLine: plugin.source.line(place?.line))
        }
    }

    private func run(_ reading: CaseReading, of declaration: Node) throws -> CaseResult.Outcome {
        let ledger = try CaseLedger(reading.rows, host.vocabulary, plugin.source, plugin: plugin.identity)
        let view = ledger.view(asOf: reading.asOf)
        if declaration.word == "job" { return try run(reading, job: declaration, view) }
        let evaluation = try host.open(view, includesFuture: true)
        for node in reading.expectations {
            let expectation = try Expectation(node, plugin.source, plugin: plugin.identity)
            let differences = try answer(expectation, declaration, view, evaluation)
            if !differences.isEmpty { return .failed(differences, at: plugin.source.place(of: node)) }
        }
        return .passed
    }

    private func run(_ reading: CaseReading, job declaration: Node, _ view: LedgerView) throws -> CaseResult.Outcome {
        guard let job = host.jobs.first(where: { $0.identity.id == declaration.id }) else { return .passed }
        let outcome = try JobRun.run(job, host, view, arguments: job.values(reading.arguments, asOf: reading.asOf))
        for node in reading.expectations {
            let differences = try Expectation(node, plugin.source, plugin: plugin.identity).differences(from: outcome.changes)
            if !differences.isEmpty { return .failed(differences, at: plugin.source.place(of: node)) }
        }
        return .passed
    }

    private func answer(_ expectation: Expectation, _ declaration: Node, _ view: LedgerView, _ evaluation: Evaluation) throws -> [Difference] {
        switch declaration.word {
        case "check":
            guard let check = host.checks.first(where: { $0.identity.id == declaration.id }) else { return [] }
            return try judged(expectation, check, view, evaluation)
        case "score":
            guard let score = host.scores.first(where: { $0.identity.id == declaration.id }) else { return [] }
            return try scored(expectation, score, view, evaluation)
        case "calendar":
            return try expectation.differences(
                from: host.vocabulary.calendar, Reader(expectation.node, plugin.source, CaseReading.expect, plugin: plugin.identity))
        case "report":
            guard let report = host.reports.first(where: { $0.identity.id == declaration.id }) else { return [] }
            return try told(expectation, report, view, evaluation)
        default:
            guard let measure = host.measures[declaration.id ?? ""] else { return [] }
            return try measured(expectation, measure, view, evaluation)
        }
    }

    private func judged(_ expectation: Expectation, _ check: Check, _ view: LedgerView, _ evaluation: Evaluation) throws -> [Difference] {
        let period = period(expectation, check.scope, view)
        var matching: [Finding] = []
        for subject in try expectation.subjects(in: view, model: check.scope.model) {
            let (findings, faults) = evaluation.findings(of: check, period: period, only: subject)
            if let fault = faults.first { throw fault.error }
            matching += findings
        }
        if let asked = expectation.period, case .period = check.scope.per { matching = matching.filter { $0.period == asked } }
        guard let finding = matching.first else { return [nobody(expectation, in: view, check.scope.model)] }
        guard matching.count == 1 else { return [.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })] }
        return expectation.differences(from: finding)
    }

    private func scored(_ expectation: Expectation, _ score: Score, _ view: LedgerView, _ evaluation: Evaluation) throws -> [Difference] {
        var matching: [ScoreResult] = []
        for subject in try expectation.subjects(in: view, model: score.scope.model) {
            let (results, faults) = evaluation.scores(of: score, period: period(expectation, score.scope, view), only: subject)
            if let fault = faults.first { throw fault.error }
            matching += results
        }
        if let asked = expectation.period, case .period = score.scope.per { matching = matching.filter { $0.period == asked } }
        guard let result = matching.first else { return [nobody(expectation, in: view, score.scope.model)] }
        guard matching.count == 1 else { return [.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })] }
        return expectation.differences(from: result)
    }

    private func measured(_ expectation: Expectation, _ measure: Measure, _ view: LedgerView, _ evaluation: Evaluation) throws -> [Difference] {
        let subjects = try expectation.subjects(in: view, model: measure.model)
        guard let subject = subjects.first ?? nil else { return [nobody(expectation, in: view, measure.model)] }
        let period = expectation.period ?? Period.containing(view.asOf, kind: .year)
        return expectation.differences(from: try evaluation.figure(measure.identity.id, of: subject, in: period))
    }

    private func told(_ expectation: Expectation, _ report: Report, _ view: LedgerView, _ evaluation: Evaluation) throws -> [Difference] {
        var matching: [ReportPage] = []
        for subject in try expectation.subjects(in: view, model: report.scope.model) {
            let (pages, faults) = evaluation.pages(of: report, period: expectation.period, only: subject)
            if let broken = faults.first { throw broken.fault.error }
            matching += pages
        }
        guard let page = matching.first else { return [nobody(expectation, in: view, report.scope.model)] }
        guard matching.count == 1 else { return [.several(matching.map { "\($0.title) \($0.period?.description ?? "")" })] }
        return expectation.differences(from: page)
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
