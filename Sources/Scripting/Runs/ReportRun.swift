public import Ledger
public import Rules

/// What came of a report: a page a subject, and what broke.
public struct ReportOutcome: Sendable {
    public let report: CheckIdentity
    public let pages: [ReportPage]
    public let faults: [CountedFault]
}

/// The reports that Zhibu itself writes; plugins declare further ones.
public enum OwnReport: String, CaseIterable, Sendable {
    /// Who took which part.
    case coverage
    /// What is not done, due when, asked of whom.
    case missing
    /// Clauses without a check, checks without a clause, what units tighten.
    case rules
}

/// Any report as a document, and what broke. One that tells of nobody has no blocks.
public struct WrittenReport: Sendable {
    public let document: Document
    public let faults: [CountedFault]
}

/// Writes a report over a ledger.
enum ReportRun {
    static func run(_ name: String, _ host: ScriptHost, _ snapshot: Snapshot, _ request: RunRequest, period: Period?) throws -> ReportOutcome? {
        host.open(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf))
        return try declared(name, host, request, period: period)
    }

    /// Over the ledger that is open, with what a job has changed of it.
    /// - Returns: nil where there is no such report.
    static func run(_ name: String, _ host: ScriptHost, _ request: RunRequest, period: Period?) throws -> WrittenReport? {
        guard let own = OwnReport(rawValue: name) else {
            return try declared(name, host, request, period: period).map {
                WrittenReport(document: Document($0.pages.flatMap(\.blocks)), faults: $0.faults)
            }
        }
        let (view, _) = try host.requireEvaluation()
        switch own {
        case .coverage:
            let outcome = try CoverageRun.run(host, request)
            return WrittenReport(document: CoverageReport.document(outcome.sheets, period: request.period, view: view), faults: outcome.faults)
        case .missing:
            let outcome = try CheckRun.run(host, request)
            return WrittenReport(document: MissingReport(outcome.findings, period: request.period, view: view).document, faults: outcome.faults)
        case .rules:
            let day = period.map { min($0.last, request.asOf) } ?? request.asOf
            let checks = PluginCatalogue(host).plugins.flatMap(\.checks)
            return WrittenReport(document: RulesReport(host.ruleBook, checks: checks, on: day).document, faults: [])
        }
    }

    private static func declared(_ name: String, _ host: ScriptHost, _ request: RunRequest, period: Period?) throws -> ReportOutcome? {
        guard let report = host.reports.first(where: { $0.identity.isCalled(name) }) else { return nil }
        let (view, evaluation) = try host.requireEvaluation()
        let selection = SubjectSelection(request, view)
        let (pages, broken) = evaluation.pages(of: report, period: period, only: nil)
        let chosen = pages.filter { selection.includes($0.subject) }
        var faults = FaultCollector(host)
        for figure in broken { faults.add(figure.fault, of: figure.measure, consequence: FaultCollector.notKnown) }
        return ReportOutcome(report: report.identity, pages: chosen, faults: faults.list)
    }
}
