import Foundation
import TestKit
import Testing

@Suite("zhibu eval")
struct EvalTests {
    /// What people ask, as they type it.
    private static let questions: [[String]] = [
        ["eval", "members"], ["eval", "members[\"李示例\"]"], ["eval", "members[\"李示例\"]", "--personal"], ["eval", "members:count()"],
        ["eval", "members:where { group = \"一组\" }:pluck \"name\""], ["eval", "members:bar \"group\""], ["eval", "members:bar \"group\"", "--format", "json"],
        ["eval", "day \"2021-03-05\""], ["eval", "m = members[\"李示例\"]; m.group"], ["eval", "members[\"李示例\"]:read \"2021\""],
        ["eval", "members[\"王样本\"]:read \"2021\""], ["eval", "members[\"王样本\"]:read \"2021\"", "--format", "ndjson"],
        ["eval", "explain(members[\"王样本\"]:read \"2021\")"], ["eval", "check(\"reads\", members[\"李示例\"])"], ["eval", "help(members.sort)"],
        ["eval", "cases \"reads\""], ["eval", "queries.second"], ["eval", "queries"], ["eval", "print(1); 2"],
    ]

    @Test("the answers as people read them, in both languages", arguments: ["zh", "en"])
    func answers(language: String) throws {
        let tool = try Tool.office(language)
        try tool.write(
            """
            plugin { "Reading.", name = "reading", version = "1.0.0" }
            activity_type "reading" { "Reading together.", zh = "共读", roles = { leader = "领读" } }
            measure "read" { "Hours read.", zh = "共读学时", on = "member", unit = "小时", sum { "hours", of = "participations" } }
            check "reads" {
              "Four hours a year.", zh = "每年四小时", on = "member", per = "year", level = "unit", total { "read", at_least(4) },
              case "two" { activity { "reading", "2021-03-05", hours = 2, leader = "李示例" }, expect { "李示例", "2021", not_met } },
            }

            """, to: "w/plugins/reading.lua")
        try tool.write("活动类型,活动日期,活动名称,学时,领读,参会人员\n共读,2021-03-05,第一次,2.5,李示例,王样本\n共读,2021-04-05,第二次,,,王样本\n", to: "共读.csv")
        #expect(try tool.run("import", "../共读.csv", in: "w").code == 0)
        try tool.write("-- 二组的人 / the second group\nmembers:where { group = \"二组\" }\n", to: "w/queries/second.lua")
        let screens = try Self.questions.map { "$ zhibu \($0.joined(separator: " "))\n\(try tool.run($0, in: "w").screen)\n" }
        try expectGolden(screens.joined(), named: "eval.\(language)")
    }

    @Test("a text from standard input may have several lines; its mistakes have their own")
    func input() throws {
        let tool = try Tool.office("en")
        let answer = try tool.run("eval", "-", in: "w", input: "local sum = 0\nfor m in members do sum = sum + 1 end\nreturn sum\n")
        #expect(answer.screen == "4\nexit 0\n")
        let wrong = try tool.run("eval", "-", in: "w", input: "local sum = 0\nfor m in members do sum = sum + m.nme end\nreturn sum\n")
        #expect(wrong.code == 3 && wrong.errors.hasPrefix("eval:2:35: "), "\(wrong.screen)")
    }

    @Test("without a question there is no answer: that is wrong use, and said", arguments: [["eval", ""], ["eval", "  "], ["eval", "-"]])
    func nothing(arguments: [String]) throws {
        let answer = try Tool.office("en").run(arguments, in: "w")
        #expect(answer.screen == "error: there is no question\n  help   as zhibu eval 'members:count()'\nexit 2\n")
    }

    @Test(
        "streams that are closed, full or in another encoding",
        arguments: [
            ("eval - <&-", "没有写问题", 2), ("eval 'members:count()' >/dev/full", "磁盘已满", 5), ("eval 'members:count()' >&-", "", 0),
            ("eval - < ../其他编码.lua", "标准输入不是 UTF-8 编码", 2),
        ])
    func streams(command: String, said: String, code: Int32) throws {
        let tool = try Tool.office("zh")
        try tool.write(Data("members:where { name = \"".utf8) + Data([0xC0, 0xEE]) + Data("\" }\n".utf8), to: "其他编码.lua")
        let shell = try tool.shell("cd w && '\(Tool.binary.path)' \(command)")
        #expect(shell.code == code && (said.isEmpty || shell.errors.contains(said)), "\(shell.screen)")
    }
}
