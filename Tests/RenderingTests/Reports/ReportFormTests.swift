import Ledger
import Rendering
import TestKit
import Testing

@Suite("Sentences with figures")
struct ReportFormTests {
    private static let sessions = QuotedFigure(
        .init("forum_sessions", title: Message(zh: "论坛场次", en: "forum_sessions"), unit: "场", plugin: "study_forum 1.0.0"), .exact(Fraction(3)),
        of: RecordID(model: "unit", id: 1), in: .year(2021), evidence: [1, 2, 3].map { RecordID(model: "activity", id: $0) })
    private static let hours = QuotedFigure(
        .init("hours", title: Message(zh: "学时", en: "hours")), .atLeast(Fraction(41, 2)!), in: .year(2021), missing: [Message(zh: "学时", en: "hours")],
        evidence: [RecordID(model: "activity", id: 1)], blanks: [RecordID(model: "activity", id: 2)])

    private static let document = Document(
        [
            .heading(Samples.same("一支部2021年工作总结")), .note(Message(zh: "期间尚未结束。", en: "The period still runs.")),
            .heading(Message(zh: "一、概况", en: "Overview"), level: 2),
            .sentence(
                Sentence(
                    zh: [.text("论坛共 "), .figure(sessions), .text(" 场，"), .figure(hours), .text(" 学时。")],
                    en: [.figure(sessions), .text(" sessions, "), .figure(hours), .text(" hours.")])),
            .list([
                Sentence(zh: [.text("再说一次："), .figure(sessions), .text(" 场。")], en: [.text("Once more: "), .figure(sessions), .text(".")]),
                Sentence(Samples.same("# 不是标题")),
            ]),
        ],
        fingerprint: Fingerprint(
            ledger: "1234567890abcdef", plugins: "abcdef1234567890", settings: "00ff", asOf: Day("2021-12-31")!, version: "0.1.0"))

    @Test("in Markdown each has a footnote, the same one the same", arguments: Language.allCases)
    func markdown(language: Language) throws {
        try expectGolden(MarkdownRenderer(language: language, headingLevel: 1).text(Self.document), named: "report-markdown-\(language.rawValue)")
    }

    @Test("on a terminal they stand plain, and points hang below their sign")
    func terminal() throws {
        try expectGolden(TerminalRenderer(language: .chinese, width: 24).text(Self.document), named: "report-terminal")
    }

    @Test("in json each has the same keys, and a report is never a bare table")
    func json() throws {
        try expectGolden(JSONRenderer(language: .english).text(Self.document), named: "report-json")
        let table = Document([.table(Samples.table)], fingerprint: Self.document.fingerprint)
        #expect(JSONRenderer(language: .english).text(table).hasPrefix("{"))
        #expect(JSONRenderer(language: .english).lines(Self.document).split(separator: "\n").count == Self.document.blocks.count + 1)
    }
}
