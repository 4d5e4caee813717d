import Ledger
import Rendering
import Rules
import Scripting
import TestKit
import Testing

@Suite("The report of who took which part")
struct CoverageReportTests {
    private func document(_ request: RunRequest = SmallOffice.request(), _ ledger: TestLedger = SmallOffice.ledger()) throws -> Document {
        let (snapshot, vocabulary) = (ledger.snapshot(), try SmallOffice.plugins.catalogue().vocabulary)
        let outcome = try SmallOffice.plugins.coverage(snapshot, request)
        return CoverageReport.document(
            outcome.sheets, period: request.period, view: LedgerView(snapshot: snapshot, vocabulary: vocabulary, asOf: request.asOf))
    }

    @Test("the matrix, who is counted, who still lacks what", arguments: Language.allCases)
    func whole(language: Language) throws {
        try expectGolden(MarkdownRenderer(language: language, headingLevel: 1).text(try document()), named: "report-coverage-\(language.rawValue)")
    }

    @Test("its cells are those by which the check judges")
    func agrees() throws {
        let snapshot = SmallOffice.ledger().snapshot()
        let findings = try SmallOffice.plugins.check(snapshot, RunRequest(asOf: day("2021-12-31"), period: period("2021"), only: ["everyone_takes_part"]))
            .findings
        let sheet = try #require(try SmallOffice.plugins.coverage(snapshot, SmallOffice.request()).sheets.first)
        #expect(sheet.rows.map(\.member) == findings.map(\.subject))
        for (row, finding) in zip(sheet.rows, findings) {
            switch row.standing {
            case .asked(let cells):
                #expect(zip(sheet.parts, cells).filter { $0.1.verdict == .notMet }.map(\.0) == finding.judgement.missing)
                #expect(finding.judgement.verdict == (finding.judgement.missing.isEmpty ? .met : .notMet))
            case .exempt: #expect(finding.judgement.verdict == .notApplicable)
            case .unknown: Issue.record("nobody's condition is unknown")
            }
        }
    }

    @Test("while the year runs it says until when the rest can be done")
    func running() throws {
        let text = TerminalRenderer(language: .chinese).text(try document(SmallOffice.request("2021", asOf: "2021-06-30")))
        #expect(text.contains("· 王样本：还缺") == false)
        #expect(text.contains("· 赵合成：还缺作报告、作主持；2021年12月31日前仍可完成。"))
    }

    @Test("nothing to ask of anybody says so")
    func empty() throws {
        let text = TerminalRenderer(language: .chinese).text(try document(SmallOffice.request(), TestLedger().unit("一支部")))
        #expect(text.contains("没有要求人人做到的规则，或没有在册人员"))
    }
}
