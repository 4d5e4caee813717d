import Ledger
import Rendering
import Rules
import Scripting
import TestKit
import Testing

@Suite("The notice of what is missing")
struct MissingReportTests {
    private func document(_ request: RunRequest = SmallOffice.request(), _ ledger: TestLedger = SmallOffice.ledger()) throws -> Document {
        let (snapshot, vocabulary) = (ledger.snapshot(), try SmallOffice.plugins.catalogue().vocabulary)
        let outcome = try SmallOffice.plugins.check(snapshot, request)
        return MissingReport(
            outcome.findings, period: request.period, view: LedgerView(snapshot: snapshot, vocabulary: vocabulary, asOf: request.asOf)
        ).document
    }

    @Test("as a whole, per branch, and what is asked for", arguments: Language.allCases)
    func whole(language: Language) throws {
        try expectGolden(MarkdownRenderer(language: language, headingLevel: 1).text(try document()), named: "report-missing-\(language.rawValue)")
    }

    @Test("what can still be done is told with its day, what is past it with the days since")
    func days() throws {
        let asked = SmallOffice.request("2021", asOf: "2021-10-31")
        guard case .table(let table)? = try document(asked).blocks.first(where: { if case .table = $0 { true } else { false } }) else { return }
        let rows = table.rows.map { row in "\(row[0].value) \(row[2].value) \(row[8].value) \(row[9].value)" }
        #expect(rows.contains("forum_quarterly 2021Q3 2021-09-30 31"))
        #expect(rows.contains("everyone_takes_part 2021 2021-12-31 "))
        let text = TerminalRenderer(language: .chinese).text(try document(asked))
        #expect(text.contains("最近的期限是2021年12月31日"))
    }

    @Test("the leader of the group sees to a member, the secretary to the branch and where no leader is known")
    func responsible() throws {
        guard case .table(let table)? = try document().blocks.first(where: { if case .table = $0 { true } else { false } }) else { return }
        let named = Dictionary(table.rows.map { ($0[1].value.description, $0[10].value.description) }) { first, _ in first }
        #expect(named["钱虚构"] == "钱虚构")
        #expect(named["王样本"] == nil)
        #expect(named["一支部"] == "李示例")
    }

    @Test("a ledger with nothing open says so, and asks for nothing")
    func nothing() throws {
        let text = TerminalRenderer(language: .chinese).text(try document(SmallOffice.request(), TestLedger()))
        #expect(text.contains("没有未达到或资料不足的事项。"))
        #expect(!text.contains("期限已过"))
    }
}
