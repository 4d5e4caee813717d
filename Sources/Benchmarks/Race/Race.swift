import Foundation
import Workspace

/// The race of docs/performance.md: reads a ledger, judges the workload's checks and scores for all its years, writes the lines.
enum Race {
    static func run(_ folder: String, years: String, to path: String) throws {
        let clock = ContinuousClock()
        let began = clock.now
        let workspace = try Workspace.open(at: folder)
        guard let period = PeriodReading.read(years, asOf: workspace.asOf) else { throw notPeriod(years) }
        let snapshot = try snapshot(of: workspace)
        let loaded = clock.now
        let request = RunRequest(asOf: workspace.asOf, period: period)
        let checks = try workspace.plugins.check(snapshot, request)
        let checked = clock.now
        let scores = try workspace.plugins.score(snapshot, request)
        let scored = clock.now
        let faults = (checks.faults + scores.faults).map(\.diagnostic)
        guard faults.isEmpty else { throw Diagnostics(faults) }
        try YearlyLines(checks, scores).text.write(toFile: path, atomically: false, encoding: .utf8)
        Report.line("load \(loaded - began)\nchecks \(checked - loaded)\nscores \(scored - checked)\nlines \(clock.now - scored)\ntotal \(clock.now - began)")
    }

    static func snapshot(of workspace: Workspace) throws -> Snapshot {
        let store = try LedgerStore.open(at: workspace.ledgerPath, for: .reading)
        defer { try? store.close() }
        return try store.loadSnapshot()
    }

    static func notPeriod(_ text: String) -> Diagnostic {
        Diagnostic("not_period", .usage, Message(zh: "\"\(text)\" 不是期间", en: "\"\(text)\" is no period"))
    }
}
