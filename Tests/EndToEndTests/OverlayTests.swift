import Foundation
import Testing

@Suite("What units lay on top of national rules")
struct OverlayTests {
    /// A branch that met in June 2021 once, another likewise, and own rules that ask for two meetings a month.
    static func office(_ language: String, times: String = "at_least(2)", units: String = "{ \"二支部\" }") throws -> Tool {
        let tool = try Tool.office(language)
        _ = try tool.run("add", "unit", "name=二支部", "kind=党支部", in: "w")
        try tool.write("活动类型,活动日期,活动名称,所属支部\n支委会,2021年6月5日,六月会,一支部\n支委会,2021年6月5日,六月会,二支部\n", to: "会议.csv")
        _ = try tool.run("import", "../会议.csv", in: "w")
        try tool.write(
            """
            plugin { "What our branches ask of themselves.", name = "own_rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本单位办法", issuer = "unit",
              edition "2021" { from = "2021-01-01", certainty = "local",
                clause "committee" { "The committee meets twice a month.", zh = "支委会每月两次", article = "4", level = "unit",
                  tightens = "branch_work/committee", units = \(units), params = { times = \(times) } } } }

            """, to: "w/plugins/own_rules.lua")
        return tool
    }

    static func june(_ tool: Tool, _ unit: String) throws -> Tool.Answer {
        try tool.run("check", "--only", "committee_monthly", "-p", "2021-06", "-u", unit, "--all", "--format", "csv", in: "w")
    }

    static func set(_ tool: Tool, _ text: String) throws {
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write(settings + "\n" + text, to: "w/zhibu.toml")
    }

    @Test("the branch that took them on is judged by them, the other by the national clause, and explain tells both")
    func adopted() throws {
        let tool = try Self.office("zh")
        #expect(try Self.june(tool, "一支部").output.contains(",met,"))
        #expect(try Self.june(tool, "二支部").output.contains(",not_met,"))
        let json = try tool.run("check", "--only", "committee_monthly", "-p", "2021-06", "-u", "二支部", "--format", "ndjson", in: "w")
        #expect(json.output.contains("\"clause\":\"branch_work/committee\",\"edition\":\"2018\",\"overlays\":[\"own_rules/committee\"]"))
        let explained = try tool.run("explain", "二支部", "committee_monthly", "-p", "2021-06", in: "w")
        #expect(explained.output.contains("支部工作条例（2018）第12条"))
        #expect(explained.output.contains("本单位办法（2021）第4条  支委会每月两次"))
        #expect(explained.output.contains("times = 至少 2（own_rules/committee（2021） plugins/own_rules.lua:4；条款本身：至少 1）"))
        let rules = try tool.run("report", "rules", in: "w")
        #expect(rules.output.contains("加严"))
        #expect(rules.code == 0)
    }

    @Test("a clause that nobody has taken on waits for the settings")
    func adoptedBySettings() throws {
        let tool = try Self.office("en", units: "{ }")
        #expect(try Self.june(tool, "二支部").output.contains(",met,"))
        try Self.set(tool, "[units.\"二支部\"]\nadopts = [\"own_rules/committee\"]\n")
        #expect(try Self.june(tool, "二支部").output.contains(",not_met,"))
        #expect(try Self.june(tool, "一支部").output.contains(",met,"))
    }

    @Test("a looser clause does not hold, and each command that looks at rules says so once", arguments: ["check", "doctor", "plugin list", "report rules"])
    func conflict(command: String) throws {
        let tool = try Self.office("en", times: "at_least(0)")
        let answer = try tool.run(command.split(separator: " ").map(String.init) + (command == "check" ? ["--only", "own_rules"] : []), in: "w")
        #expect(answer.code == 0)
        #expect(answer.errors.ranges(of: "is looser than at least 1 in branch_work (2018), art. 12").count == 1)
        #expect(answer.errors.contains("plugins/own_rules.lua:5:"))
        if command == "report rules" { #expect(answer.output.contains("looser, does not hold")) }
        #expect(try Self.june(tool, "二支部").output.contains(",met,"))
    }

    @Test("the cases of the plugins that ship do not know what a unit lays on top")
    func casesOfOthers() throws {
        let tool = try Self.office("en", units: "nil")
        #expect(try tool.run("plugin", "test", "core_life", in: "w").code == 0)
    }

    @Test("settings tighten a national number for all or for one unit, and never loosen it")
    func settings() throws {
        let tool = try Self.office("zh")
        try tool.write("plugin { \"Nothing.\", name = \"own_rules\", version = \"1.0.0\" }\n", to: "w/plugins/own_rules.lua")
        try Self.set(
            tool,
            """
            [params."branch_work/members_meeting"]
            times = "at_least 0"

            [units."一支部".params."branch_work/committee"]
            times = "at_least 2"

            """)
        #expect(try Self.june(tool, "一支部").output.contains(",not_met,"))
        let other = try Self.june(tool, "二支部")
        #expect(other.output.contains(",met,"))
        #expect(other.errors.contains("本单位的 times“至少 0”比支部工作条例（2018）第11条的“至少 1”宽，没有采用"))
        let explained = try tool.run("explain", "一支部", "committee_monthly", "-p", "2021-06", in: "w")
        #expect(explained.output.contains("times = 至少 2（一支部 zhibu.toml:"))
    }

    @Test("spans, scales and words are set too; what names nothing is told with its line and stops nothing")
    func kinds() throws {
        let tool = try Self.office("en")
        try Self.set(
            tool,
            """
            [params."class_rules/approval"]
            approver = { steps = [[1, "organiser"], [5, "director"]], above = "vice_president" }
            [params."development_rules/first_talk"]
            within = "days 14"
            [params."branch_work/chair"]
            posts = ["secretary"]
            [params."branch_work/comittee"]
            times = "at_least 2"
            [params."branch_work/committee"]
            tims = "at_least 2"
            [scores."points.member_points"]
            cap = 3
            [scores."points.member_point"]
            enabled = false
            [checks."core_life.committee_montly"]
            severity = "info"
            [units."三支部"]
            adopts = ["own_rules", "own_rule"]

            """)
        let answer = try tool.run("check", "--only", "committee_monthly", "-p", "2021-06", in: "w")
        #expect(answer.code == 0)
        let told = [
            "posts = secretary of this unit cannot be compared", "there is no clause 'branch_work/comittee'", "did you mean 'branch_work/committee'?",
            "clause branch_work/committee has no parameter 'tims'", "did you mean 'times'?", "there is no score 'points.member_point'",
            "did you mean 'points.member_points'?", "there is no check 'core_life.committee_montly'", "did you mean 'core_life.committee_monthly'?",
            "the ledger has no unit '三支部'", "there is no clause 'own_rule'", "did you mean 'own_rules'?",
        ]
        for text in told { #expect(answer.errors.contains(text), "\(text)\n\(answer.errors)") }
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line = settings.firstIndex { $0.hasPrefix("tims") }! + 1
        #expect(answer.errors.contains("zhibu.toml:\(line):"))
        #expect(!answer.errors.contains("within"))
        #expect(!answer.errors.contains("approver"))
    }

    @Test("a score is capped or switched off by its settings")
    func scores() throws {
        let tool = try Self.office("zh")
        try tool.write(OfficeTests.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        func points() throws -> String { try tool.run("score", "-p", "2021", "--format", "csv", in: "w").output }
        #expect(try points().contains("李示例,2021,met,5"))
        try Self.set(tool, "[scores.\"points.member_points\"]\ncap = 3\n")
        #expect(try points().contains("李示例,2021,met,3"))
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write(settings.replacing("cap = 3", with: "enabled = false"), to: "w/zhibu.toml")
        #expect(try !points().contains("李示例"))
    }

    @Test("a parameter that nobody can read is refused with its line and a way to write it")
    func unreadable() throws {
        let tool = try Self.office("en")
        try Self.set(tool, "[units.\"二支部\".params.\"branch_work/committee\"]\ntimes = \"often\"\n")
        let answer = try tool.run("check", in: "w")
        #expect(answer.code == 2)
        #expect(answer.errors.contains("the parameter \"often\" cannot be read"))
        #expect(answer.errors.contains("times = \"often\""))
        #expect(answer.errors.contains("\"months 1\""))
    }
}
