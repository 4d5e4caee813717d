import Ledger
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
        let checks = host.checks.filter { request.asks($0.identity) }.map { request.only.isEmpty ? $0 : $0.named }
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
                try host.throwIfInterrupted()
            }
        }
        return CheckOutcome(
            findings: findings, faults: faults.list, checks: checks.count, disabled: checks.filter { !$0.isEnabled }.map(\.identity),
            // What a job that asks has said is its own to tell.
            printed: host.staged == nil ? host.takeLog().printed : [])
    }
}
