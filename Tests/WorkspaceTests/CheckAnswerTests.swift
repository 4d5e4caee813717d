import Ledger
import Rendering
import Rules
import Synchronization
import Testing

@testable import Workspace

@Suite("What a run of checks has to say")
struct CheckAnswerTests {
    /// A branch with two members, one of them without schooling, and a check on each.
    private static func office(_ settings: String = "") throws -> Office {
        let office = try Office()
        let folder = office.workspace.folder
        try office.workspace.write(
            """
            plugin { "Ours.", name = "ours", version = "1.0.0" }
            check "lectures" { "A lecture.", zh = "有党课", on = "unit", per = "year", level = "unit", count { "lecture", at_least(1) } }
            check "known" { "It.", zh = "有学历", on = "member", per = "year", level = "unit", required { "education" } }

            """, to: "\(folder)/plugins/ours.lua")
        try office.workspace.write("language = \"en\"\nas_of = \"2021-12-31\"\n" + settings, to: "\(folder)/zhibu.toml")
        let workspace = try Workspace.open(at: folder)
        let sheets = [
            ("组织.csv", "组织名称,组织类型\n一支部,党支部\n"),
            ("党员.csv", "姓名,所在支部,入党日期,人员类别\n李示例,一支部,2001-07-01,正式党员\n王样本,一支部,2002-07-01,正式党员\n"),
        ]
        for (name, text) in sheets {
            try workspace.write(text, to: "\(folder)/\(name)")
            #expect(try workspace.importFile("\(folder)/\(name)").plan.refusals.map(\.message.zh) == [])
        }
        _ = try workspace.set("member", "李示例", ["education=本科"])
        return Office(workspace: workspace)
    }

    private static func lines(_ answer: CheckAnswer, by grouping: FindingGrouping, all: Bool = true) -> [String] {
        TerminalRenderer(language: .english).text(answer.document(all: all, by: grouping)).split(separator: "\n").map(String.init)
    }

    @Test(
        "stands below headings that say a part of it and count it",
        arguments: [
            (FindingGrouping.rule, ["lectures · unit rule · not met 1", "known · unit rule · met 1 · not met 1"]),
            (.unit, ["一支部 · met 1 · not met 2"]), (.member, ["李示例 · met 1", "王样本 · not met 1", "of no member · not met 1"]),
        ])
    func grouped(grouping: FindingGrouping, headings: [String]) throws {
        let office = try Self.office()
        defer { office.remove() }
        let answer = try office.workspace.check(RuleQuestion(only: ["ours"]))
        let lines = Self.lines(answer, by: grouping)
        #expect(lines.filter { $0.contains(" · ") } == headings)
        // What the heading says is no column.
        let columns = lines.first { $0.contains("verdict") } ?? ""
        #expect(columns.contains("check") == (grouping != .rule))
        #expect(columns.contains("subject") == (grouping != .member))
        #expect(!columns.contains("forecast"))
    }

    @Test("a sentence stands where nothing is to be listed")
    func nothing() throws {
        let office = try Self.office("[checks.\"ours.lectures\"]\nenabled = false\n")
        defer { office.remove() }
        func said(_ only: [String], _ period: String = "2021") throws -> [String] {
            Self.lines(try office.workspace.check(RuleQuestion(period: period, only: only)), by: .rule, all: false)
        }
        #expect(try said(["lectures"]) == ["nothing was evaluated", "not evaluated", "· ours.lectures: switched off in zhibu.toml:3, 1 verdicts"])
        #expect(try said(["known"], "2030") == ["there is nobody to judge in 2030"])
        _ = try office.workspace.set("member", "王样本", ["education=本科"])
        #expect(try said(["known"]) == ["nothing is not met or undetermined"])
    }

    @Test("what its plugin switches off is asked where it is named, and where zhibu.toml switches it on; a unit's word is the last")
    func example() throws {
        func said(_ only: [String], _ settings: String = "") throws -> [String] {
            let office = try Self.office(settings)
            defer { office.remove() }
            let folder = office.workspace.folder
            try office.workspace.write(
                """
                plugin { "Local.", name = "local_ways", version = "1.0.0" }
                check "talks" { "A talk.", zh = "有谈话", on = "unit", per = "year", level = "unit", enabled = false, count { "lecture", at_least(1) } }

                """, to: "\(folder)/plugins/local_ways.lua")
            let answer = try Workspace.open(at: folder).check(RuleQuestion(only: only))
            return answer.outcome.findings.filter { $0.check.id == "talks" }.map(\.judgement.verdict.rawValue)
                + answer.unevaluated.map(\.en).filter { $0.contains("talks") }
        }
        let off = "local_ways.talks: switched off by its plugin at plugins/local_ways.lua:2; --only talks asks it, 1 verdicts"
        #expect(try said([]) == ["not_evaluated", off])
        #expect(try said(["talks"]) == ["not_met"])
        #expect(try said(["local_ways"]) == ["not_met"])
        #expect(try said([], "[checks.\"local_ways.talks\"]\nenabled = true\n") == ["not_met"])
        #expect(try said([], "[checks.\"local_ways.talks\"]\nseverity = \"info\"\n") == ["not_evaluated", off])
        #expect(
            try said(["talks"], "[checks.\"local_ways.talks\"]\nenabled = false\n") == [
                "not_evaluated", "local_ways.talks: switched off in zhibu.toml:3, 1 verdicts",
            ])
    }

    @Test("what could not be used is left out by name, a file that does not load with all its rules")
    func leftOut() throws {
        let office = try Self.office()
        defer { office.remove() }
        let folder = office.workspace.folder
        try office.workspace.write(
            "plugin { \"It.\", name = \"half\", version = \"1.0.0\" }\ncheck \"a\" { \"It.\", on = \"unit\", pre = \"year\" }\n",
            to: "\(folder)/plugins/half.lua")
        try office.workspace.write("plugin { \"It.\", name = \"none\"\n", to: "\(folder)/plugins/none.lua")
        let answer = try Workspace.open(at: folder).check(RuleQuestion(only: ["ours"]))
        #expect(answer.unevaluated.isEmpty)
        let all = try Workspace.open(at: folder).check(RuleQuestion()).unevaluated.map(\.en)
        #expect(all.count == 2)
        #expect(all.contains { $0.hasPrefix("plugins/none.lua: did not load (plugins/none.lua:") })
        #expect(all.contains { $0.hasPrefix("half · check 'a': left out (plugins/half.lua:2") })
    }

    @Test("ends in one line of totals whose parts are always the same")
    func totals() throws {
        let office = try Self.office()
        defer { office.remove() }
        let totals = try office.workspace.check(RuleQuestion(only: ["ours"])).totals
        let en = "3 in all: met 1 · not met 2 (errors 0, warnings 2, infos 0, excepted 0) · undetermined 0 · not applicable 0 · not evaluated 0"
        #expect(totals.en == en)
        #expect(totals.zh == "共 3 项：达到 1 · 未达到 2（错误 0，警告 2，提示 0，例外 0） · 资料不足 0 · 不适用 0 · 未评价 0")
    }

    @Test("tells how far it has come, check by check and subject by subject")
    func progress() throws {
        let office = try Self.office()
        defer { office.remove() }
        let steps = Mutex<[String]>([])
        _ = try office.workspace.check(RuleQuestion(only: ["ours"])) { step in
            steps.withLock { $0.append("\(step.done)/\(step.checks) \(step.check.id) \(step.judged)/\(step.subjects)") }
        }
        #expect(steps.withLock { $0 } == ["0/2 lectures 0/0", "0/2 lectures 0/1", "1/2 known 0/0", "1/2 known 0/2", "1/2 known 1/2"])
    }

    @Test("as csv has a column a key, with evidence and the sentence")
    func csv() throws {
        let office = try Self.office()
        defer { office.remove() }
        let text = CSVRenderer().text(try office.workspace.check(RuleQuestion(only: ["lectures"])).rows(.chinese))
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix(",missing,found,forecast,note,evidence,message,hint"))
        #expect(lines[1].hasSuffix("未达到：一支部，2021年，有党课,zhibu explain unit:1 ours.lectures --period 2021"))
    }
}
