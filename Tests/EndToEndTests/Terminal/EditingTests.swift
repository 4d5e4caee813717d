import Foundation
import Testing

@Suite("Editing a line at the prompt")
struct EditingTests {
    private static func terminal(
        _ columns: Int = 80, environment: [String: String] = [:], lines: Int = 24
    ) throws -> Terminal {
        let terminal = try Terminal(try Tool.office("zh"), "--quiet", columns: columns, lines: lines, environment: environment)
        try terminal.wait(forLast: "zhibu>")
        return terminal
    }

    @Test("Chinese is inserted, taken back and stepped over by whole characters, whatever the locale", arguments: ["C", "POSIX", "zh_CN.UTF-8", ""])
    func wideCharacters(locale: String) throws {
        let terminal = try Self.terminal(environment: ["LANG": locale])
        try terminal.type("党员姓名")
        try terminal.waitForCursor(15, 0)
        try terminal.press("BSpace")
        try terminal.waitForCursor(13, 0)
        try terminal.press("Left", "BSpace")
        try terminal.wait(forLast: "zhibu> 党姓")
        try terminal.waitForCursor(9, 0)
        try terminal.press("Home")
        try terminal.waitForCursor(7, 0)
        try terminal.type("print(\"")
        try terminal.press("End")
        try terminal.enter("\")")
        let screen = try terminal.wait { $0.last == "zhibu>" && $0.count > 1 }
        #expect(screen == ["zhibu> print(\"党姓\")", "党姓", "zhibu>"])
    }

    @Test("a line of wide characters goes over two rows, and Home is its beginning")
    func twoRows() throws {
        let terminal = try Self.terminal(40)
        try terminal.type(String(repeating: "党", count: 30))
        try terminal.wait { $0.count == 2 }
        try terminal.press("Home")
        try terminal.waitForCursor(7, 0)
        try terminal.type("一")
        try terminal.wait { $0.first?.hasPrefix("zhibu> 一党") == true }
        try terminal.press("End", "BSpace")
        try terminal.wait { $0.joined().filter { $0 == "党" }.count == 29 }
    }

    @Test("Ctrl-C drops the line and leaves it to be read, Ctrl-D leaves, and the terminal is as it was")
    func leaves() throws {
        let terminal = try Self.terminal()
        try terminal.type("members:where { ")
        try terminal.press("C-c")
        try terminal.wait(forLast: "zhibu>")
        try terminal.press("C-d")
        let screen = try terminal.wait(forLast: "icanon")
        #expect(screen == ["zhibu> members:where { ^C", "zhibu>", "exit 0", "icanon"])
    }

    @Test("several lines that are pasted are one entry, and one of the history")
    func paste() throws {
        let terminal = try Self.terminal()
        try terminal.paste("print(\"一\")\nprint(\"二\")\nprint(\"三\")")
        let pasted = try terminal.wait { $0.count == 3 }
        #expect(pasted == ["zhibu> print(\"一\")", "print(\"二\")", "print(\"三\")"])
        try terminal.press("Enter")
        let answered = try terminal.wait { $0.last == "zhibu>" && $0.count == 7 }
        #expect(answered[3...5] == ["一", "二", "三"])
        try terminal.press("Up")
        #expect(try terminal.wait { $0.count == 9 }.suffix(3) == pasted.suffix(3))
    }

    @Test("lines are joined until they are a whole statement; Ctrl-C drops them all")
    func severalLines() throws {
        let terminal = try Self.terminal()
        try terminal.enter("for i = 1, 2 do")
        try terminal.wait(forLast: "   ...")
        try terminal.press("C-c")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("for i = 1, 2 do")
        try terminal.wait(forLast: "   ...")
        try terminal.enter("print(\"第\" .. i)")
        try terminal.wait(forLast: "   ...")
        try terminal.enter("end")
        #expect(try terminal.wait { $0.last == "zhibu>" && $0.contains("第2") }.suffix(3) == ["第1", "第2", "zhibu>"])
    }

    @Test("a window that becomes another size keeps the line, and the next table fits it")
    func resize() throws {
        let terminal = try Self.terminal(100)
        try terminal.type("members:where { status = \"full\", name = one_of { \"李示例\" } }")
        try terminal.wait(forLast: "zhibu> members:where { status = \"full\", name = one_of { \"李示例\" } }")
        try terminal.resize(columns: 40, lines: 24)
        try terminal.wait { $0.count == 2 && $0.allSatisfy { $0.count <= 40 } }
        try terminal.press("C-u")
        try terminal.wait(forLast: "zhibu>")
        try terminal.enter("members")
        let screen = try terminal.wait { $0.last == "zhibu>" && $0.contains { $0.contains("王样") } }
        #expect(screen.dropFirst().allSatisfy { DisplayColumns.of($0) <= 40 })
    }

    @Test("a window that becomes another size while a question is answered is known to the next line")
    func resizedWhileAnswering() throws {
        let terminal = try Self.terminal(100)
        try terminal.enter("for i = 1, 30000000 do end print(\"好了\")")
        Thread.sleep(forTimeInterval: 0.1)
        try terminal.resize(columns: 40, lines: 24)
        try terminal.wait { $0.last == "zhibu>" && $0.contains("好了") }
        try terminal.press("C-l")
        try terminal.wait { $0 == ["zhibu>"] }
        try terminal.type(String(repeating: "党", count: 30))
        try terminal.wait { $0.count == 2 }
        try terminal.press("Home")
        try terminal.waitForCursor(7, 0)
    }

    @Test(
        "a word is completed by what the ledger and the plugins know, in either language",
        arguments: [
            ("members:wh", "members:where"), ("members[\"李", "members[\"李示例\""), ("members:where { 姓", "members:where { name"),
            ("members:where { status = \"正", "members:where { status = \"full\""),
        ])
    func words(typed: String, completed: String) throws {
        let terminal = try Self.terminal(environment: ["LANG": "C"])
        try terminal.type(typed)
        try terminal.wait(forLast: "zhibu> \(typed)")
        try terminal.press("Tab")
        try terminal.wait(forLast: "zhibu> \(completed)")
    }

    @Test("a command is completed, and where there is a choice it is shown with what each does")
    func commands() throws {
        let terminal = try Self.terminal()
        try terminal.type(":form")
        try terminal.press("Tab")
        try terminal.wait(forLast: "zhibu> :format")
        try terminal.type(" n")
        try terminal.press("Tab")
        try terminal.wait(forLast: "zhibu> :format ndjson")
        try terminal.press("C-u")
        try terminal.type(":s")
        try terminal.press("Tab")
        let screen = try terminal.wait { $0.last == "zhibu> :s" && $0.count > 1 }
        #expect(screen.contains { $0.contains("source 一条规则或指标的原文") && $0.contains("save") })
        try terminal.type("ave")
        try terminal.wait(forLast: "zhibu> :save")
    }
}

/// How many columns a line of the screen takes, told by its characters: these tests see the tool from outside.
enum DisplayColumns {
    static func of(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }
}
