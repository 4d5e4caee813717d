import Ledger
import Rendering
import TestKit
import Testing

@Suite("Markdown")
struct MarkdownRendererTests {
    @Test("tables, sentences and trees", arguments: Language.allCases)
    func document(language: Language) throws {
        let document = Document(Samples.verdicts.blocks + Samples.explanation.blocks)
        try expectGolden(MarkdownRenderer(language: language).text(document), named: "markdown-\(language.rawValue)")
    }

    @Test(
        "a sentence is not read as markup",
        arguments: [
            ("# 甲", "\\# 甲"), ("- 甲", "\\- 甲"), ("1. 甲", "1\\. 甲"), ("2021 年", "2021 年"), ("    甲", "甲"), ("a|b", "a\\|b"), ("*a*", "\\*a\\*"),
            ("snake_case", "snake_case"), ("_a_", "\\_a\\_"), ("<b>", "&lt;b>"), ("> 甲", "\\> 甲"), ("===", "\\==="), ("甲\n乙", "甲<br>乙"),
            ("\u{1B}", "\\\\u{1b}"), ("", ""),
        ])
    func paragraphs(text: String, shown: String) {
        #expect(MarkdownRenderer(language: .chinese).text(Document([.paragraph(Samples.same(text))])) == shown + "\n")
    }
}
