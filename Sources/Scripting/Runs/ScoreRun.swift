import Ledger
public import Rules

/// What came of a run of scores.
public struct ScoreOutcome: Sendable {
    public let results: [ScoreResult]
    public let faults: [CountedFault]
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
        for score in host.scores where request.asks(score.identity) && (score.isEnabled || !request.only.isEmpty) {
            for subject in selection.asked(score.scope.model) {
                let (found, broken) = evaluation.scores(of: score, period: request.period, only: subject)
                results += found.filter { selection.includes($0.subject) }
                for fault in broken where selection.includes(fault.subject) { faults.add(fault, of: score.identity) }
                try host.throwIfInterrupted()
            }
        }
        return ScoreOutcome(results: results, faults: faults.list)
    }
}
