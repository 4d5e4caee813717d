import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("The limits of the shipped plugins")
struct DemoLimitsTests {
    /// A change of a plugin's text, and the declaration whose cases must notice.
    struct Nudge: CustomTestStringConvertible, Sendable {
        let file: String
        let text: String
        let nudged: String
        let noticedBy: String

        init(_ file: String, _ text: String, _ nudged: String, _ noticedBy: String) {
            (self.file, self.text, self.nudged, self.noticedBy) = (file, text, nudged, noticedBy)
        }

        var testDescription: String { "\(noticedBy): \(text) → \(nudged)" }
    }

    /// What stands in a `run`, in a list or in a word: `plugin test` moves limits, and these are none to it.
    static let nudges = [
        Nudge("regulations", #""secretary", "deputy_secretary","#, #""secretary","#, "chair_holds_post"),
        Nudge("core_life", "held.from <= activity.date", "held.from < activity.date", "chair_holds_post"),
        Nudge("core_life", #"held.through < activity.date"#, #"held.through <= activity.date"#, "chair_holds_post"),
        Nudge("study_forum", "#reports < 2", "#reports < 1", "comments_by_several"),
        Nudge("study_forum", "several == 1 then", "several <= 2 then", "comments_by_several"),
        Nudge("local_rules", "weekday ~= 5", "weekday < 5", "theme_day_on_friday"),
        Nudge("points", #"cap_per = "quarter""#, #"cap_per = "month""#, "member_points"),
        Nudge("points", #"cap_per = "quarter""#, #"cap_per = "year""#, "member_points"),
        Nudge("points", "floor = 0,", "", "member_points"),
    ]

    @Test("are each guarded by a case: none can be moved by a step unseen")
    func limits() throws {
        let report = try PluginSet(files: try DemoLedger.shippedPlugins()).test(TestRequest(nudges: true))
        let limits = try #require(report.limits)
        #expect(limits.unguarded.map { "\($0.location): \($0.limit) → \($0.nudged)" } == [])
        #expect(limits.guarded > 60)
    }

    @Test("are each guarded by a case that fails when it is changed", arguments: nudges)
    func guarded(_ nudge: Nudge) throws {
        var files = try DemoLedger.shippedPlugins()
        let place = try #require(files.firstIndex { $0.path == "plugins/\(nudge.file).lua" })
        let parts = files[place].text.split(separator: nudge.text, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the plugin does not say: \(nudge.text)")
        files[place] = PluginFile(path: files[place].path, text: parts.joined(separator: nudge.nudged), isShipped: true)
        let report = try PluginSet(files: files).test(TestRequest(names: [nudge.noticedBy]))
        #expect(report.diagnostics.isEmpty)
        #expect(report.failed > 0)
    }
}
