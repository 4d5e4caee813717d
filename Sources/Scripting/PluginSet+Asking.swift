public import Ledger
import Rules

/// What came of a question that is made from what the plugins declare.
public struct Asked<Outcome: Sendable>: Sendable {
    public let catalogue: PluginCatalogue
    public let request: RunRequest
    public let outcome: Outcome
}

extension PluginSet {
    /// Judges the checks over a ledger, where what is asked hangs on what the plugins declare: they are read once for both.
    public func check(
        _ snapshot: Snapshot, progress: CheckProgress.Listener? = nil, _ request: @escaping @Sendable (PluginCatalogue) throws -> RunRequest
    ) throws -> Asked<CheckOutcome> {
        try ask(request) { try CheckRun.run($0, snapshot, $1, progress: progress) }
    }

    public func score(_ snapshot: Snapshot, _ request: @escaping @Sendable (PluginCatalogue) throws -> RunRequest) throws -> Asked<ScoreOutcome> {
        try ask(request) { try ScoreRun.run($0, snapshot, $1) }
    }

    private func ask<Outcome: Sendable>(
        _ request: @escaping @Sendable (PluginCatalogue) throws -> RunRequest, _ run: @escaping @Sendable (ScriptHost, RunRequest) throws -> Outcome
    ) throws -> Asked<Outcome> {
        try withHost { host in
            let catalogue = PluginCatalogue(host)
            let request = try request(catalogue)
            return Asked(catalogue: catalogue, request: request, outcome: try run(host, request))
        }
    }
}
