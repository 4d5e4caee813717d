import Foundation
import Testing

@Suite("A day at the office")
struct OfficeTests {
    static let meetings = """
        活动类型,活动日期,活动名称,所属支部,学时,作报告,参会人员
        学习论坛,2021年3月5日,第1次论坛,一支部,2.5,李示例,王样本
        党课,2021.04.02,四月党课,一支部,4,,李示例、王样本

        """

    @Test("a sheet is imported once, however often it is read")
    func importTwice() throws {
        let tool = try Tool.office("zh")
        try tool.write(Self.meetings, to: "会议记录.csv")
        let dry = try tool.run("import", "../会议记录.csv", "--dry-run", in: "w")
        #expect(dry.code == 0)
        #expect(dry.errors.contains("新增 2"))
        #expect(try tool.run("eval", "#activities", "--format", "csv", in: "w").output.split(whereSeparator: \.isNewline) == ["value", "0"])
        #expect(try tool.run("import", "../会议记录.csv", in: "w").code == 0)
        let again = try tool.run("import", "../会议记录.csv", in: "w")
        #expect(again.errors.contains("新增 0 · 更新 0 · 不变 2"))
        #expect(try tool.run("eval", "#activities", "--format", "csv", in: "w").output.split(whereSeparator: \.isNewline) == ["value", "2"])
    }

    @Test("a record is added, changed, shown, removed and written into the log")
    func edits() throws {
        let tool = try Tool.office("en")
        #expect(try tool.run("add", "member", "name=赵合成", "joined=2020年3月", in: "w").code == 0)
        #expect(try tool.run("set", "member", "赵合成", "education=本科", in: "w").code == 0)
        #expect(try tool.run("show", "member", "赵合成", "--format", "json", in: "w").output.contains("2020-03"))
        #expect(try tool.run("remove", "member", "赵合成", in: "w").code == 2)
        #expect(try tool.run("remove", "member", "赵合成", "--yes", in: "w").code == 0)
        let log = try tool.run("log", "--format", "csv", in: "w").output
        #expect(log.contains("add member name= joined="))
        #expect(!log.contains("赵合成 joined"))
        #expect(try tool.run("verify", in: "w").code == 0)
    }

    @Test("a personal value is masked everywhere, and looking at it is written down")
    func masking() throws {
        let tool = try Tool.office("en")
        let marker = "13800000001"
        let looks = [
            ["list", "member"], ["list", "member", "--format", "json"], ["show", "member", "李示例"], ["export", "member"], ["eval", "members[\"李示例\"]"],
            ["eval", "members[\"李示例\"].phone"], ["eval", "tostring(members[\"李示例\"].phone)"], ["log"], ["explain", "一支部"],
        ]
        for look in looks { #expect(try !tool.run(look, in: "w").screen.contains(marker), "\(look)") }
        #expect(try tool.run("export", "member", "--personal", in: "w").output.contains(marker))
        #expect(try tool.run("log", in: "w").output.contains("--personal"))
    }

    @Test("a report is printed, or written into a file in the form that its ending names")
    func reports() throws {
        let tool = try Tool.office("zh")
        try tool.write(Self.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        let printed = try tool.run("report", "yearly", "-p", "2021", in: "w")
        #expect(printed.code == 0)
        #expect(printed.output.hasPrefix("一支部2021年工作总结\n"))
        #expect(printed.output.contains("举办“学习论坛” 1 场，讲党课 1 次"))
        #expect(printed.output.contains("依据：台账 "))
        #expect(try tool.run("report", "yearly", "-p", "2021", "-o", "../2021.md", in: "w").errors.contains("已写入 ../2021.md"))
        let written = String(decoding: try tool.bytes("2021.md"), as: UTF8.self)
        #expect(written.contains("举办“学习论坛” 1[^1] 场"))
        #expect(written.contains("[^1]: forum_sessions（论坛场次）"))
        #expect(try tool.run("report", "yearly", "-p", "2021", "--format", "md", in: "w").output == written)
        for name in ["coverage", "missing", "rules"] {
            let answer = try tool.run("report", name, "-p", "2021", "--format", "json", in: "w")
            #expect(answer.code == 0, "\(answer.screen)")
            #expect(answer.output.contains("\"fingerprint\""))
        }
        #expect(try tool.run("report", "missing", "-p", "2021", "--unit", "一支部", in: "w").output.contains("支委会每月一次"))
    }

    @Test("a report whose measure breaks says so in its sentence and ends in 3")
    func brokenReport() throws {
        let tool = try Tool.office("zh")
        try tool.write(
            """
            plugin { "A plugin.", name = "bad", version = "1.0.0" }
            measure "odd" { "It.", zh = "怪数", on = "unit", unit = "次", run = function(unit) return unit.nothing.more end }
            report "odd_year" { "It.", zh = "怪报", on = "unit", per = "year", section { "概况", sentence "共 {odd} 次。" } }

            """, to: "w/plugins/bad.lua")
        let answer = try tool.run("report", "odd_year", in: "w")
        #expect(answer.code == 3)
        #expect(answer.output.contains("共 尚不能确定（缺：指标 odd 出错） 次。"))
        #expect(!answer.output.contains("以下的 0"))
        #expect(answer.errors.contains("plugins/bad.lua:2:93: 错误：组织记录没有 'nothing'"))
    }

    @Test("equal runs are equal to the byte, and formats keep their keys")
    func equalRuns() throws {
        let tool = try Tool.office("zh")
        try tool.write(Self.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        let first = try tool.run("check", "--format", "ndjson", in: "w")
        #expect(try tool.run("check", "--format", "ndjson", in: "w").output == first.output)
        let keys = try #require(JSONSerialization.jsonObject(with: Data(first.output.split(separator: "\n")[0].utf8)) as? [String: Any]).keys
        for key in ["check", "plugin", "clause", "level", "severity", "verdict", "actual", "target", "missing", "pending", "evidence"] {
            #expect(keys.contains(key))
        }
    }

    @Test("a verdict is explained down to the row of the sheet")
    func explained() throws {
        let tool = try Tool.office("zh")
        try tool.write(Self.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        let answer = try tool.run("explain", "李示例", "everyone_takes_part", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.contains("会议记录.csv · 第 2 行"))
        #expect(answer.output.contains("plugins/study_forum.lua:"))
    }

    @Test("what is exported is imported again without a change")
    func roundTrip() throws {
        let tool = try Tool.office("zh")
        _ = try tool.run("export", "member", "--personal", "-o", "../导出.csv", in: "w")
        let answer = try tool.run("import", "../导出.csv", "--as", "党员", "--dry-run", in: "w")
        #expect(answer.code == 0)
        #expect(answer.errors.contains("新增 0 · 更新 0 · 不变 4"))
    }

    @Test("a script reads its arguments and the ledger, and writes nothing")
    func script() throws {
        let tool = try Tool.office("en")
        try tool.write("print('hello', args.name)\nreturn members:count()\n", to: "w/count.lua")
        let answer = try tool.run("run", "count.lua", "name=示例", "--format", "csv", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.split(whereSeparator: \.isNewline) == ["value", "4"])
        #expect(answer.errors.contains("hello\t示例"))
        #expect(try tool.run("eval", "members[\"李示例\"].name", "--format", "csv", in: "w").output.contains("李示例"))
        try tool.write("members['李示例'].name = '别名'\n", to: "w/write.lua")
        #expect(try tool.run("run", "write.lua", in: "w").code == 3)
    }

    @Test("the demo is made once, and a second time nothing changes")
    func demoTwice() throws {
        let tool = try Tool.demo("zh")
        let ledger = try tool.bytes("demo/ledger.sqlite")
        let again = try tool.run("demo")
        #expect(again.code == 0)
        #expect(try tool.bytes("demo/ledger.sqlite") == ledger)
        #expect(try tool.run("doctor", in: "demo").code == 0)
    }

    @Test("a new workspace has its settings, its folders and what an editor needs")
    func newWorkspace() throws {
        let tool = try Tool.office("en")
        for name in [
            "zhibu.toml", "ledger.sqlite", "plugins", "jobs", "queries", "reports", "backups", ".luarc.json", ".zhibu/zhibu.lua",
            ".vscode/zhibu.code-snippets",
        ] {
            #expect(tool.exists("w/\(name)"), "\(name)")
        }
        #expect(try String(decoding: tool.bytes("w/.zhibu/zhibu.lua"), as: UTF8.self) == tool.run("api", "--format", "lua", in: "w").output)
    }

    @Test("settings that name a check or a clause that is not there are told, and stop nothing")
    func settingsWithoutEffect() throws {
        let tool = try Tool.office("en")
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write(
            settings + "\n[checks.\"study_forum.everyone_take_part\"]\nseverity = \"error\"\n\n[params.\"forum_rules/role\"]\ntimes = \"at_least 3\"\n",
            to: "w/zhibu.toml")
        let answer = try tool.run("check", "--only", "study_forum", in: "w")
        #expect(answer.code == 0)
        #expect(answer.errors.contains("did you mean 'study_forum.everyone_takes_part'?"))
        #expect(answer.errors.contains("did you mean 'forum_rules/roles'?"))
    }

    @Test("a setting, a clause and a score of a file of jobs are no unknown names, and a misspelt one is told with theirs")
    func settingsOfJobs() throws {
        let tool = try Tool.office("en")
        try tool.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            setting "notice" { "How many days ahead.", zh = "提前天数", integer { default = 15, min = 1 } }
            regulation "our_rules" { "Ours.", zh = "本单位规定", issuer = "unit", edition "2021" { from = "2021-01-01", certainty = "local",
              clause "talks" { "Talks.", zh = "谈话", level = "unit", params = { times = at_least(2) } } } }
            job "days" { "Says them.", run = function() print(settings.notice) end }

            """, to: "w/jobs/own.lua")
        let settings =
            String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self) + """

                [settings]
                "own.notice" = 20

                [scores."quarter_end.quarter_points"]
                cap = 20

                [params."our_rules/talks"]
                times = "at_least 3"

                """
        try tool.write(settings, to: "w/zhibu.toml")
        for question in [["check"], ["score"], ["report", "rules"], ["doctor"]] {
            #expect(!(try tool.run(question, in: "w").errors.contains("without effect")), "\(question)")
        }
        #expect(try tool.run("run", "days", in: "w").errors.contains("20"))
        try tool.write(settings.replacing("own.notice", with: "own.notise"), to: "w/zhibu.toml")
        let answer = try tool.run("check", in: "w")
        #expect(answer.errors.contains("did you mean 'own.notice'?") && !answer.errors.contains("our_rules"), "\(answer.errors)")
    }

    @Test("a parameter that the unit sets is judged by, and explain says who set it")
    func parameterOfTheUnit() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.meetings, to: "会议记录.csv")
        _ = try tool.run("import", "../会议记录.csv", in: "w")
        let settings = String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self)
        try tool.write(settings + "\n[params.\"forum_rules/roles\"]\ntimes = \"at_least 2\"\n", to: "w/zhibu.toml")
        let answer = try tool.run("explain", "李示例", "everyone_takes_part", in: "w")
        #expect(answer.output.contains("times = at least 2 (this unit, zhibu.toml:"))
    }

    @Test("records of a type that no plugin declares stay readable, and are told")
    func unknownType() throws {
        let tool = try Tool.office("en")
        try tool.write(
            "plugin { \"Outings.\", name = \"outings\", version = \"1.0.0\" }\nactivity_type \"outing\" { \"An outing.\", zh = \"外出\" }\n",
            to: "w/plugins/outings.lua")
        #expect(try tool.run("add", "activity", "type=外出", "date=2021-05-01", "title=春游", in: "w").code == 0)
        try FileManager.default.removeItem(at: tool.folder.appending(path: "w/plugins/outings.lua"))
        let answer = try tool.run("list", "activity", in: "w")
        #expect(answer.code == 0)
        #expect(answer.output.contains("春游"))
        #expect(try tool.run("doctor", in: "w").errors.contains("'outing'"))
        #expect(try tool.run("check", in: "w").code <= 1)
    }
}
