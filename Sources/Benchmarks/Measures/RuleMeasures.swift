import Foundation
import Workspace

/// How long each check and each score of a workspace's plugins takes by itself.
enum RuleMeasures {
    static func run(_ folder: String, years: String, only: [String]) throws {
        let workspace = try Workspace.open(at: folder)
        guard let period = PeriodReading.read(years, asOf: workspace.asOf) else { throw Race.notPeriod(years) }
        let snapshot = try Race.snapshot(of: workspace)
        let rules = try workspace.plugins.catalogue().plugins.flatMap { $0.checks + $0.scores }
        for rule in rules where only.isEmpty || only.contains(rule.id) {
            let request = RunRequest(asOf: workspace.asOf, period: period, only: [rule.qualified])
            let watch = Stopwatch()
            let checks = try workspace.plugins.check(snapshot, request)
            let scores = try workspace.plugins.score(snapshot, request)
            let judged = checks.findings.count + scores.results.count
            Report.line(String(format: "%8.3f s %8d × %7.2f µs  %@", watch.seconds, judged, watch.seconds / Double(max(judged, 1)) * 1e6, rule.id))
        }
    }
}
