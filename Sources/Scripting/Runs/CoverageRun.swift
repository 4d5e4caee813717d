import Ledger
public import Rules

/// The matrices of all checks of coverage, and what broke.
public struct CoverageOutcome: Sendable {
    public let sheets: [CoverageSheet]
    public let faults: [CountedFault]
}

/// Asks the checks of coverage for their matrices.
enum CoverageRun {
    static func run(_ host: ScriptHost, _ snapshot: Snapshot, _ request: RunRequest) throws -> CoverageOutcome {
        host.open(LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.asOf))
        return try run(host, request)
    }

    /// Over the ledger that is open, with what a job has changed of it.
    static func run(_ host: ScriptHost, _ request: RunRequest) throws -> CoverageOutcome {
        let (view, evaluation) = try host.requireEvaluation()
        let selection = SubjectSelection(request, view)
        var sheets: [CoverageSheet] = []
        var faults = FaultCollector(host)
        for check in host.checks where request.asks(check.identity) {
            let (found, broken) = evaluation.coverage(of: check, period: request.period)
            sheets += found.filter { sheet in sheet.place.map(selection.includes) ?? (request.unit == nil) }
            for fault in broken where selection.includes(fault.subject) { faults.add(fault, of: check.identity) }
        }
        return CoverageOutcome(sheets: sheets, faults: faults.list)
    }
}
