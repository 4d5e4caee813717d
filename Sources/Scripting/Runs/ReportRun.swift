public import Ledger
public import Rules

/// What came of a report: a page a subject, and what broke.
public struct ReportOutcome: Sendable {
    public let report: CheckIdentity
    public let pages: [ReportPage]
    public let faults: [CountedFault]
}

/// Writes a report over a ledger.
enum ReportRun {
    static func run(_ name: String, _ host: ScriptHost, _ snapshot: Snapshot, _ request: RunRequest, period: Period?) throws -> ReportOutcome? {
        guard let report = host.reports.first(where: { [$0.identity.id, $0.identity.qualified, $0.identity.zh].contains(name) }) else { return nil }
        let view = LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf)
        let evaluation = host.open(view)
        let selection = SubjectSelection(request, view)
        let (pages, broken) = evaluation.pages(of: report, period: period, only: nil)
        let chosen = pages.filter { selection.includes($0.subject) }
        var faults = FaultCollector(host)
        for figure in broken { faults.add(figure.fault, of: figure.measure, consequence: FaultCollector.notKnown) }
        return ReportOutcome(report: report.identity, pages: chosen, faults: faults.list)
    }
}
