import Foundation
import Workspace

/// What a line of a script costs: the same loop with and without it, in one state over one ledger.
struct ScriptMeasures {
    /// One line that is measured.
    struct Line {
        let name: String
        /// What is made once before the loop.
        var setup = ""
        let code: String
        /// How often the loop runs: a call may take a hundred million instructions.
        let times: Int
    }

    static let fields = [
        Line(name: "integer field", setup: "local m = outputs:first()", code: "x = m.characters", times: 2_000_000),
        Line(name: "text field", setup: "local m = activities:first()", code: "x = m.type", times: 2_000_000),
        Line(name: "decimal field, whole", setup: "local m = activities:first()", code: "x = m.hours", times: 2_000_000),
        Line(name: "day field", setup: "local m = activities:first()", code: "x = m.date", times: 2_000_000),
        Line(name: "reference field", setup: "local m = participations:first()", code: "x = m.activity", times: 2_000_000),
        Line(name: "id", setup: "local m = activities:first()", code: "x = m.id", times: 100_000),
        Line(name: "field of history (unit of the day)", setup: "local m = members:first()", code: "x = m.unit", times: 100_000),
        Line(name: "list of words (roles)", setup: "local m = participations:first()", code: "x = m.roles", times: 100_000),
        Line(name: "plain table, for comparison", setup: "local m = { characters = 1 }", code: "x = m.characters", times: 2_000_000),
    ]

    static let queries = [
        Line(
            name: "query with conditions of a member, counted", setup: "local m = members:first()",
            code: "x = m:participations { type = 'study_forum', date = '2024' }:count()", times: 20_000),
        Line(
            name: "prepared query of a member and a year, counted",
            setup: "local m, q = members:first(), participations:where { type = 'study_forum' }", code: "x = q:of(m, '2024'):count()", times: 20_000),
        Line(name: "walk over a member's participations, a row", setup: walk, code: "for p in q do x = p end", times: 2_000),
        Line(name: "the same with three fields a row", setup: walk, code: "for p in q do x, y, z = p.attendance, p.activity, p.member end", times: 2_000),
        Line(name: "comparison of two days", setup: "local a, b = activities:first().date, day '2024-06-30'", code: "x = a < b", times: 1_000_000),
        Line(name: "a day as text", setup: "local a = activities:first().date", code: "x = tostring(a)", times: 100_000),
    ]

    private static let walk = "local q = members:first():participations()"

    /// Prints nanoseconds a line, net of the empty loop; a walk is divided by its rows.
    static func run(_ folder: String, _ lines: [Line]) throws {
        let workspace = try Workspace.open(at: folder)
        let snapshot = try Race.snapshot(of: workspace)
        let participations = snapshot.table("participation")
        let walked = participations.referrers(field: participations.spec.index(of: "member")!, targets: snapshot.table("member").count)[0].count
        func seconds(_ line: Line, _ code: String) throws -> Double {
            let text = "local x, y, z\n\(line.setup)\nfor i = 1, \(line.times) do \(code) end"
            let file = PluginFile(path: "measure", text: text)
            return try Stopwatch.median(of: 5) { _ = try workspace.plugins.evaluate(file, snapshot, asOf: workspace.asOf) }
        }
        for line in lines {
            let net = try seconds(line, line.code) - seconds(line, "x = i")
            let rows = line.setup == walk ? walked : 1
            Report.line(String(format: "%9.1f ns  %@", net / Double(line.times * rows) * 1e9, line.name))
        }
    }
}
