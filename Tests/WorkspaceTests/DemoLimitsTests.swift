import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("The limits of the shipped plugins")
struct DemoLimitsTests {
    /// A number of a plugin, moved by one step, and the declaration whose cases must notice.
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

    static let nudges = [
        Nudge(
            "regulations", #""11", level = "generally", params = { times = at_least(1)"#,
            #""11", level = "generally", params = { times = at_least(2)"#, "members_meeting_quarterly"),
        Nudge(
            "regulations", #"article = "11", level = "must", params = { present = at_least "1/2""#,
            #"article = "11", level = "must", params = { present = more_than "1/2""#, "members_meeting_quorum"),
        Nudge(
            "regulations", #"article = "11", level = "must", params = { present = at_least "1/2""#,
            #"article = "11", level = "must", params = { present = at_least "2/5""#, "members_meeting_quorum"),
        Nudge(
            "regulations", #""12", level = "generally", params = { times = at_least(1)"#,
            #""12", level = "generally", params = { times = at_least(2)"#, "committee_monthly"),
        Nudge(
            "regulations", #"article = "12", level = "must", params = { present = at_least "1/2""#,
            #"article = "12", level = "must", params = { present = more_than "1/2""#, "committee_quorum"),
        Nudge(
            "regulations", #""13", level = "generally", params = { times = at_least(1)"#,
            #""13", level = "generally", params = { times = at_least(2)"#, "group_meeting_monthly"),
        Nudge(
            "regulations", #""16", level = "must", params = { times = at_least(1)"#,
            #""16", level = "must", params = { times = at_least(2)"#, "theme_day_monthly"),
        Nudge(
            "regulations", #""17", level = "must", params = { times = at_least(1)"#,
            #""17", level = "must", params = { times = at_least(2)"#, "life_meeting_yearly"),
        Nudge("regulations", "at_least(32)", "at_least(33)", "study_hours_32"),
        Nudge("regulations", "at_least(32)", #"at_least "31.5""#, "study_hours_32"),
        Nudge("regulations", #"at_most "1/7""#, #"less_than "1/7""#, "leave_one_seventh"),
        Nudge("regulations", #"at_most "1/7""#, #"at_most "1/6""#, "leave_one_seventh"),
        Nudge("regulations", "{ 2, \"organiser\" }", "{ 1, \"organiser\" }", "leave_approved_at_rank"),
        Nudge("regulations", "{ 2, \"organiser\" }", "{ 3, \"organiser\" }", "leave_approved_at_rank"),
        Nudge("regulations", "{ 7, \"director\" }", "{ 6, \"director\" }", "leave_approved_at_rank"),
        Nudge("regulations", "{ 7, \"director\" }", "{ 8, \"director\" }", "leave_approved_at_rank"),
        Nudge("regulations", "incidents = exactly(0)", "incidents = at_most(1)", "no_incidents"),
        Nudge("regulations", "times = exactly(0)", "times = at_most(1)", "temporary_branch_admits_nobody"),
        Nudge("regulations", "times = exactly(0)", "times = at_most(1)", "temporary_branch_elects_nobody"),
        Nudge("regulations", #""secretary", "deputy_secretary","#, #""secretary","#, "chair_holds_post"),
        Nudge("core_life", "held.from <= activity.date", "held.from < activity.date", "chair_holds_post"),
        Nudge("core_life", #"held.through < activity.date"#, #"held.through <= activity.date"#, "chair_holds_post"),
        Nudge(
            "study_forum", #""2", level = "unit", params = { times = at_least(1)"#, #""2", level = "unit", params = { times = at_least(2)"#,
            "forum_quarterly"),
        Nudge(
            "study_forum", #""3", level = "unit", params = { times = at_least(1)"#, #""3", level = "unit", params = { times = at_least(2)"#,
            "everyone_takes_part"),
        Nudge("study_forum", "#reports < 2", "#reports < 1", "comments_by_several"),
        Nudge("study_forum", "several == 1 then", "several <= 2 then", "comments_by_several"),
        Nudge("core_life", #"count { "lecture", at_least(1) }"#, #"count { "lecture", at_least(2) }"#, "lecture_quarterly"),
        Nudge("local_rules", "weekday ~= 5", "weekday < 5", "theme_day_on_friday"),
        Nudge("points", "report = 5,", "report = 6,", "member_points"),
        Nudge("points", "lecturer = 5,", "lecturer = 4,", "member_points"),
        Nudge("points", "host = 3,", "host = 4,", "member_points"),
        Nudge("points", "comment = 2 }", "comment = 1 }", "member_points"),
        Nudge("points", "cap = 30,", "cap = 31,", "member_points"),
        Nudge("points", "cap = 30,", "cap = 29,", "member_points"),
        Nudge("points", #"cap_per = "quarter""#, #"cap_per = "month""#, "member_points"),
        Nudge("points", #"cap_per = "quarter""#, #"cap_per = "year""#, "member_points"),
        Nudge("points", "floor = 0,", "", "member_points"),
        Nudge("points", #"plus { 1, "theme_day" }"#, #"plus { 2, "theme_day" }"#, "member_points"),
        Nudge("points", "minus { 3,", "minus { 2,", "member_points"),
    ]

    @Test("are each guarded by a case that fails when the limit is moved by a step", arguments: nudges)
    func guarded(_ nudge: Nudge) throws {
        var files = try DemoLedger.shippedPlugins()
        let place = try #require(files.firstIndex { $0.path == "plugins/\(nudge.file).lua" })
        let parts = files[place].text.split(separator: nudge.text, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the plugin does not say: \(nudge.text)")
        files[place] = PluginFile(path: files[place].path, text: parts.joined(separator: nudge.nudged), isShipped: true)
        let report = try PluginSet(files: files).test(only: [nudge.noticedBy])
        #expect(report.diagnostics.isEmpty)
        #expect(report.failed > 0)
    }
}
