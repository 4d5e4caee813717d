import Foundation
import TestKit
import Testing

@Suite("zhibu repl without a terminal")
struct PipedReplTests {
    @Test("answers each line, shows no prompt and keeps no history")
    func answers() throws {
        let tool = try Tool.office("zh")
        let answer = try tool.run(
            "repl", "--format", "csv", in: "w", input: "\u{FEFF}members:count()\r\n\r\nfor i = 1, 2 do\r\nprint(i)\r\nend\r\n:format json\r\n1 + 1")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.output.hasPrefix("value\r\n4\r\n["), "\(answer.output)")
        #expect(answer.errors == "1\n2\n")
        #expect(!tool.exists(".local/share/zhibu/history"))
    }

    @Test("a question is kept, asked again by its name, and its rows are written to a file")
    func files() throws {
        let tool = try Tool.office("zh")
        let lines = [
            "members:where { code = \"A1\" }", ":save first", ":export rows.csv", "queries.first:count()", ":load first", ":format csv", ":load first",
        ]
        let answer = try tool.run("repl", in: "w", input: lines.joined(separator: "\n"))
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.errors == "已存入 queries/first.lua；再问：:load first\n已写入 rows.csv，1 行\n")
        #expect(answer.output.hasSuffix("id,name,code,joined,unit,group,status\r\n1,李示例,A1,2001-07-01,1,1,full\r\n"), "\(answer.output)")
        #expect(String(decoding: try tool.bytes("w/rows.csv"), as: UTF8.self).contains("李示例,A1"))
    }

    @Test(
        "a mistake is told in full, the lines after it are answered, and the worst one is the exit code",
        arguments: [
            ("unknown_command", ":halp", 2), ("command_without_argument", ":open", 2), ("command_with_argument", ":time now", 2),
            ("wrong_format", ":format jsno", 2), ("nothing_to_show_again", ":all", 2), ("unfinished_entry", "members:where {", 3),
        ] as [(String, String, Int32)], ["zh", "en"])
    func mistakes(of kind: (name: String, input: String, code: Int32), language: String) throws {
        let tool = try Tool.office(language)
        // What is unfinished goes on to the end of the file.
        let rest = kind.name == "unfinished_entry" ? "" : "\nprint(\"+\")\n"
        let answer = try tool.run("repl", in: "w", input: kind.input + rest)
        #expect(answer.code == kind.code)
        try expectGolden(answer.screen, named: "repl_\(kind.name).\(language)")
    }
}
