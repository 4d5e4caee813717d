import Ledger
import Rendering
import TestKit
import Testing

@Suite("Diagnostics")
struct DiagnosticRendererTests {
    private static func title(_ model: String, _ id: Int64) -> String? { model == "member" && id == 1 ? "李示例" : nil }

    @Test("each form of a diagnostic", arguments: Language.allCases)
    func forms(language: Language) throws {
        let renderer = DiagnosticRenderer(language: language)
        try expectGolden(renderer.text(DiagnosticSamples.all, title: Self.title), named: "diagnostics-\(language.rawValue)")
    }

    @Test("on a narrow terminal details wrap and the hint gets lines of its own", arguments: Language.allCases)
    func narrow(language: Language) throws {
        let renderer = DiagnosticRenderer(language: language, width: 50)
        try expectGolden(renderer.text(DiagnosticSamples.all, title: Self.title), named: "diagnostics-narrow-\(language.rawValue)")
    }

    @Test("colours are added to a text that says the same without them")
    func colours() throws {
        let plain = DiagnosticRenderer(language: .chinese).text(DiagnosticSamples.all)
        let coloured = DiagnosticRenderer(language: .chinese, isColoured: true).text(DiagnosticSamples.all)
        try expectGolden(coloured, named: "diagnostics-coloured")
        #expect(coloured.replacing(#/\u{1B}\[[0-9]+m/#, with: "") == plain)
    }

    @Test("what happened many times is said once with its number")
    func counted() {
        let diagnostic = Diagnostic("x", .fault, Message(zh: "规则出错", en: "the rule broke"), at: Location("a.lua", line: 3))
        #expect(DiagnosticRenderer(language: .chinese).text(diagnostic, count: 12) == "a.lua:3: 错误：规则出错（共 12 处）\n")
        #expect(DiagnosticRenderer(language: .english).text(diagnostic, count: 12) == "a.lua:3: error: the rule broke (12 times)\n")
    }

    @Test(
        "the caret stands below the word and is as wide",
        arguments: [
            ("pre = 1", 1, "^^^"), ("  pre = 1", 3, "  ^^^"), ("\tpre", 2, "    ^^^"), ("姓名 = 'x'", 1, "^^^^"), ("x = \"李示例\"", 5, "    ^^^^^^^^"),
            ("x = 'a", 5, "    ^"), ("甲, 乙", 4, "    ^^"), ("a + b", 3, "  ^"), ("abc", 99, "   ^"), ("", 1, "^"), ("e\u{301}x", 2, " ^"),
            ("\u{1B}x", 2, "      ^"),
        ])
    func caret(source: String, column: Int, mark: String) {
        var diagnostic = Diagnostic("x", .fault, Samples.same("m"), at: Location("a.lua", line: 12, column: column))
        diagnostic.sourceLine = source
        let lines = DiagnosticRenderer(language: .english).text(diagnostic).split(separator: "\n").map(String.init)
        #expect(lines.last == "     │ " + mark)
    }

    @Test("of a long line the part around the caret is shown", arguments: [1, 30, 500, 1000], [40, nil])
    func longLine(column: Int, width: Int?) throws {
        let source = String(repeating: "甲", count: column - 1) + "here" + String(repeating: "乙", count: 1000 - column)
        var diagnostic = Diagnostic("x", .fault, Samples.same("m"), at: Location("a.lua", line: 1, column: column))
        diagnostic.sourceLine = source
        let lines = DiagnosticRenderer(language: .english, width: width).text(diagnostic).split(separator: "\n").map(String.init)
        #expect(lines.dropFirst().allSatisfy { DisplayWidth.of($0) <= width ?? 240 })
        let before = try #require(lines[2].firstIndex(of: "^")).utf16Offset(in: lines[2])
        var left = ""
        for character in lines[1] where DisplayWidth.of(left) < before { left.append(character) }
        #expect(lines[1].dropFirst(left.count).hasPrefix("h"))
    }

    @Test("JSON has every field, known or not")
    func json() throws {
        let list = DiagnosticSamples.all.map { JSON($0, language: .chinese) }
        try expectGolden(JSON.array(list).indented, named: "diagnostics-json")
        let counted = JSON(DiagnosticSamples.all[0], language: .english, count: 3)
        #expect("\(counted)".hasSuffix(",\"count\":3}"))
    }
}
