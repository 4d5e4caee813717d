import Foundation
import Workspace

/// What it costs that a verdict or points come from a function of Lua: a check and a score whose functions do nothing, over all members.
enum CallMeasures {
    static func run(_ folder: String) throws {
        let workspace = try Workspace.open(at: folder)
        let snapshot = try Race.snapshot(of: workspace)
        let plugin = PluginSet(files: [PluginFile(path: "plugins/nothing.lua", text: text)])
        let request = RunRequest(asOf: workspace.asOf, period: .containing(workspace.asOf, kind: .year))
        var judged = 0
        let checks = try Stopwatch.median(of: 5) { judged = try plugin.check(snapshot, request).findings.count }
        var counted = 0
        let scores = try Stopwatch.median(of: 5) { counted = try plugin.score(snapshot, request).results.reduce(0) { $0 + $1.parts.count } }
        Report.line(String(format: "%9.1f ns  a run that answers met, with its finding (%d)", checks / Double(judged) * 1e9, judged))
        Report.line(String(format: "%9.1f ns  points of a function, with their part (%d)", scores / Double(counted) * 1e9, counted))
    }

    private static let text = """
        plugin { "Nothing.", name = "nothing", version = "1.0.0", needs = "zhibu >= 0.1" }
        check "always" { "Always.", zh = "总是", on = "member", per = "year", level = "practice", run = function() return met end }
        score "one" { "One each.", zh = "各一分", on = "member", per = "year", plus { function() return 1 end, "participations" } }
        """
}
