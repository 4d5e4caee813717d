import Ledger
import Rendering
import Rules
import Scripting
import TestKit
import Testing

@Suite("Reports that plugins declare")
struct ReportTests {
    private func pages(_ name: String, _ ledger: TestLedger = SmallOffice.ledger(), _ request: RunRequest = SmallOffice.request()) throws -> ReportOutcome {
        try #require(try SmallOffice.plugins.report(name, ledger.snapshot(), request, period: request.period))
    }

    private func text(_ outcome: ReportOutcome) -> String {
        TerminalRenderer(language: .chinese).text(Document(outcome.pages.flatMap(\.blocks)))
    }

    @Test("the plugin has no mistake")
    func reads() throws {
        let catalogue = try SmallOffice.plugins.catalogue()
        #expect(catalogue.diagnostics.map(\.message.en) == [])
        #expect(catalogue.plugins.flatMap(\.reports).map(\.qualified) == ["forum.yearly", "forum.fragile"])
    }

    @Test("the whole report in each form", arguments: Language.allCases)
    func forms(language: Language) throws {
        var document = Document(try pages("yearly").pages.flatMap(\.blocks))
        document.fingerprint = Fingerprint(
            ledger: String(repeating: "1a", count: 32), plugins: String(repeating: "2b", count: 32), settings: String(repeating: "3c", count: 32),
            asOf: day("2021-12-31"), version: "0.1.0")
        try expectGolden(MarkdownRenderer(language: language, headingLevel: 1).text(document), named: "report-yearly-md-\(language.rawValue)")
        try expectGolden(TerminalRenderer(language: language).text(document), named: "report-yearly-terminal-\(language.rawValue)")
        try expectGolden(JSONRenderer(language: language).text(document), named: "report-yearly-json-\(language.rawValue)")
    }

    @Test("is found by its id, by its id with its plugin's, by its label, and otherwise is none", arguments: ["yearly", "forum.yearly", "论坛年报"])
    func names(name: String) throws {
        #expect(try pages(name).report.id == "yearly")
        #expect(try SmallOffice.plugins.report("yearlie", SmallOffice.ledger().snapshot(), SmallOffice.request(), period: nil) == nil)
    }

    @Test("each figure carries its measure, its period, its records and those that lack the amount")
    func figures() throws {
        let figures = Document(try pages("yearly").pages.flatMap(\.blocks)).figures(in: .chinese)
        #expect(figures.map(\.source.measure) == ["forum_sessions", "forum_words"])
        #expect(figures[0].evidence == [1, 2, 3].map { RecordID(model: "activity", id: $0) })
        #expect(figures[0].reading == .exact(Fraction(3)))
        #expect(figures[0].period == period("2021"))
        #expect(figures[1].reading == .atLeast(Fraction(21500)))
        #expect(figures[1].blanks == [RecordID(model: "activity", id: 2)])
        #expect(figures[1].missing.map(\.zh) == ["字数"])
    }

    @Test("a measure that breaks is told as not known, its fault once, and the rest of the sentence stands")
    func broken() throws {
        let outcome = try pages("fragile")
        #expect(text(outcome).contains("论坛共 3 场，另有 尚不能确定（缺：指标 broken 出错） 次。"))
        #expect(outcome.faults.count == 1)
        #expect(outcome.faults.first?.diagnostic.location?.line == 28)
        #expect(outcome.faults.first?.diagnostic.notes.last?.zh.contains("尚不能确定") == true)
    }

    @Test("a year without records says that its zeros mean nothing")
    func noRecords() throws {
        #expect(text(try pages("yearly", SmallOffice.ledger(), SmallOffice.request("2019"))).contains("以下的 0 只表示没有登记"))
        #expect(!text(try pages("yearly")).contains("以下的 0"))
    }

    @Test("a year that still runs says up to when it is told; one that has not begun is not told at all")
    func running() throws {
        let asked = SmallOffice.request("2021", asOf: "2021-06-30")
        let outcome = try pages("yearly", SmallOffice.ledger(), asked)
        #expect(text(outcome).contains("期间尚未结束，数字截至2021年6月30日。"))
        #expect(text(outcome).contains("论坛共 2 场"))
        #expect(try pages("yearly", SmallOffice.ledger(), SmallOffice.request("2022")).pages.isEmpty)
    }

    @Test("several years are told as a whole, and nothing asked is the year of the as-of day")
    func periods() throws {
        let ledger = SmallOffice.ledger().activity("study_forum", "2020-03-05", details: ["words": .integer(1000)])
        #expect(text(try pages("yearly", ledger, SmallOffice.request("2020-01-01..2021-12-31"))).contains("论坛共 4 场，讲稿 至少 22500 字。"))
        let year = try #require(try SmallOffice.plugins.report("yearly", ledger.snapshot(), SmallOffice.request(asOf: "2020-12-31"), period: nil))
        #expect(year.pages.map(\.period) == [period("2020")])
        #expect(text(year).contains("论坛共 1 场，讲稿 1000 字。"))
    }

    @Test("only the unit that is asked for")
    func unit() throws {
        let ledger = SmallOffice.ledger().unit("二支部")
        var asked = SmallOffice.request()
        #expect(try pages("yearly", ledger, asked).pages.map(\.title) == ["一支部", "二支部"])
        asked.unit = ledger.id("unit", "二支部")
        #expect(try pages("yearly", ledger, asked).pages.map(\.title) == ["二支部"])
    }
}
