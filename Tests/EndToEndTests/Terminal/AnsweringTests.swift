import Foundation
import Testing

@Suite("Answers at the prompt")
struct AnsweringTests {
    @Test("a greeting says where one is and how to leave; time and rows are told, and switched off")
    func time() throws {
        let terminal = try Terminal(try Tool.office("zh"))
        let greeted = try terminal.wait(forLast: "zhibu>")
        #expect(greeted.first == "示例单位 · 截至 2021-12-31 · :help 说明，Ctrl-D 离开")
        try terminal.enter("members:count()")
        #expect(try terminal.wait { $0.last == "zhibu>" && $0.count > 2 }.dropLast().last?.contains(/[0-9] m?s$/) == true)
        try terminal.enter(":time")
        try terminal.wait(for: "不显示用时和行数")
        try terminal.press("C-l")
        try terminal.wait { $0 == ["zhibu>"] }
        try terminal.enter("print(\"一\")")
        #expect(try terminal.wait { $0.last == "zhibu>" && $0.count > 1 } == ["zhibu> print(\"一\")", "一", "zhibu>"])
    }

    @Test("Ctrl-C stops a question that does not end, and what was set before is still there")
    func interrupts() throws {
        let terminal = try Terminal(try Tool.endless(), "--quiet")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("kept = 41")
        try terminal.wait { $0.last == "zhibu>" && $0.count > 1 }
        try terminal.enter("print(\"begun\") while true do end")
        Thread.sleep(forTimeInterval: 0.5)
        try terminal.press("C-c")
        let stopped = try terminal.wait { $0.last == "zhibu>" && $0.contains { $0.contains("已在这里停下") } }
        #expect(stopped.contains("begun"))
        try terminal.enter("print(\"答案\" .. kept + 1)")
        try terminal.wait { $0.last == "zhibu>" && $0.contains("答案42") }
    }

    @Test("Ctrl-C stops what the checks are asked, by a command and within a question", arguments: [":checks", "check(members:first())"])
    func interruptsChecks(asked: String) throws {
        let tool = try Tool.endless()
        let plugin = """
            plugin { "It.", name = "endless", version = "1.0.0" }
            check "endless" { "It.", zh = "没完", on = "member", per = "year", level = "unit", run = function(member) while true do end end }
            """
        try tool.write(plugin, to: "w/plugins/endless.lua")
        let terminal = try Terminal(tool, "--quiet")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("kept = 41")
        try terminal.wait { $0.last == "zhibu>" && $0.count > 1 }
        try terminal.enter(asked)
        Thread.sleep(forTimeInterval: 1)
        try terminal.press("C-c")
        try terminal.wait { $0.last == "zhibu>" && $0.contains { $0.contains("停下") } }
        try terminal.enter("print(\"答案\" .. kept + 1)")
        try terminal.wait { $0.last == "zhibu>" && $0.contains("答案42") }
    }

    @Test("a trial has a prompt of its own, and leaves nothing")
    func trial() throws {
        let tool = try Tool.office("zh")
        let before = try tool.bytes("w/ledger.sqlite")
        let terminal = try Terminal(tool, "--quiet")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter(":whatif")
        try terminal.wait(forLast: "(假设) zhibu>")
        try terminal.type("党员")
        try terminal.press("BSpace")
        try terminal.wait { try $0.last == "(假设) zhibu> 党" && terminal.cursor().first == 16 }
        try terminal.press("BSpace")
        try terminal.enter("members:update(members[\"李示例\"], { education = \"本科\" })")
        try terminal.wait { $0.last == "(假设) zhibu>" && $0.contains { $0.contains("{ education") } }
        try terminal.press("C-l")
        try terminal.enter(":difference")
        try terminal.wait { $0.last == "(假设) zhibu>" && $0.contains { $0.contains("本科") } }
        try terminal.enter(":undo")
        try terminal.wait(for: "以上已撤回")
        try terminal.enter(":discard")
        try terminal.wait { $0.last == "zhibu>" && $0.contains("已放弃 0 处改动，台账没有变") }
        try terminal.press("C-d")
        try terminal.wait(for: "exit 0")
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }

    @Test("a table that is longer than the screen is cut, says how many rows are left, and is shown whole when asked for")
    func pages() throws {
        let terminal = try Terminal(try Tool.office("zh"), "--quiet", lines: 8)
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("members")
        let page = try terminal.wait { $0.last == "zhibu>" && $0.count > 2 }
        #expect(page.contains("…… 另有 2 行，:all 全部列出"))
        #expect(!page.joined().contains("A3"))
        try terminal.enter(":all")
        try terminal.wait { $0.last == "zhibu>" && $0.joined().contains("A4") }
    }

    @Test("40 columns are enough; a table may be as wide as it is")
    func narrow() throws {
        let terminal = try Terminal(try Tool.office("zh"), "--quiet", columns: 40)
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("members:where { code = \"A1\" }")
        let narrow = try terminal.wait { $0.last == "zhibu>" && $0.count > 2 }
        #expect(narrow.allSatisfy { DisplayColumns.of($0) <= 40 })
        #expect(narrow.contains { $0.contains("─") && DisplayColumns.of($0) > 30 })
        try terminal.enter(":wide")
        try terminal.wait { $0.last == "zhibu>" && $0.contains("表格不折行") }
    }

    @Test(
        "no escapes where colours are not wanted or not understood", arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func plain(environment: [String: String]) throws {
        let terminal = try Terminal(try Tool.office("zh"), "--quiet", environment: environment)
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("members:where { code = \"A1\" }")
        try terminal.wait { $0.last == "zhibu>" && $0.count > 2 }
        #expect(try !terminal.screen(styled: true).joined().contains("\u{1B}["))
    }

    @Test("an answer that is written to a file leaves the prompt on the screen")
    func redirected() throws {
        let tool = try Tool.office("zh")
        let terminal = try Terminal(tool, "--quiet --format csv", redirection: "> rows.csv")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("members:where { code = \"A1\" }")
        try terminal.wait { $0.count == 2 && $0.last == "zhibu>" }
        try terminal.enter(":quit")
        try terminal.wait(for: "exit 0")
        #expect(String(decoding: try tool.bytes("w/rows.csv"), as: UTF8.self).contains("李示例,A1"))
    }
}
