import Rules
import Testing

@Suite("Sentences with places for figures")
struct SentenceTemplateTests {
    @Test(
        "text and measures in their order",
        arguments: [
            ("论坛共 {forum_sessions} 场。", [.text("论坛共 "), .measure("forum_sessions"), .text(" 场。")]), ("没有数字。", [.text("没有数字。")]),
            ("{ a }{b}", [.measure("a"), .measure("b")]), ("", []),
        ] as [(String, [SentenceTemplate.Part])])
    func parts(text: String, parts: [SentenceTemplate.Part]) throws {
        let template = try SentenceTemplate(zh: text)
        #expect(template.zh == parts)
        #expect(template.en == parts)
    }

    @Test("braces that do not pair", arguments: ["共 {a 场", "共 a} 场", "{}", "{{a}}", "{a{b}}"])
    func malformed(text: String) {
        #expect(throws: SentenceTemplate.Malformed(text: text)) { try SentenceTemplate(zh: text) }
        #expect(throws: SentenceTemplate.Malformed(text: text)) { try SentenceTemplate(zh: "好", en: text) }
    }

    @Test("each language has an order of its own, and a measure in both is one")
    func languages() throws {
        let template = try SentenceTemplate(zh: "{a} 场，{b} 次", en: "{b} times in {a} sittings")
        #expect(template.measures == ["a", "b"])
        #expect(template.en.first == .measure("b"))
    }
}
