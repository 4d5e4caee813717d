import Ledger
import Rendering
import Rules
import Scripting
import TestKit
import Testing

/// What a reader of the article's figures would set as a trap: each is asked of the shipped plugins over a small ledger.
@Suite("The traps of the article's figures")
struct TrapTests {
    private static func output(_ kind: String, _ title: String, _ date: String, characters: Int64? = nil, outlet: String = "", authors: [Int64] = []) -> Output
    {
        var output = Output()
        output.kind = kind
        output.title = title
        output.date = day(date)
        output.characters = characters
        output.outlet = outlet
        output.authors = authors.map { Ref($0) }
        return output
    }

    private static func make<R: LedgerRecord>(_ record: R, _ fill: (inout R) -> Void) -> R {
        var copy = record
        fill(&copy)
        return copy
    }

    private func asked(_ expression: String, _ ledger: TestLedger, asOf: String = "2021-12-31") throws -> String {
        let file = PluginFile(path: "question", text: "print(\(expression))")
        return try PluginSet(files: try ShippedPlugins.files()).evaluate(file, ledger.snapshot(), asOf: day(asOf)).printed.joined()
    }

    private func findings(_ check: String, _ ledger: TestLedger, asOf: String = "2021-12-31", _ year: String = "2021") throws -> [Finding] {
        try PluginSet(files: try ShippedPlugins.files())
            .check(ledger.snapshot(), RunRequest(asOf: day(asOf), period: period(year), only: [check])).findings
    }

    @Test("1: the articles of one newspaper are among all articles, not beside them")
    func partOfWhole() throws {
        let ledger = TestLedger().unit("一支部")
            .record(Self.output("article", "甲", "2021-03-01", outlet: "学习时报")).record(Self.output("article", "乙", "2021-03-02", outlet: "某刊"))
        #expect(try asked(#"units["一支部"]:articles "2021""#, ledger) == "2")
        #expect(try asked(#"units["一支部"]:study_times_articles "2021""#, ledger) == "1")
    }

    @Test("2: transcripts and reports are two sums, and a compendium adds nothing to what it binds")
    func compendiumOnce() throws {
        let ledger = TestLedger().unit("一支部")
            .record(Self.make(Project()) { $0.title = "甲项目" })
            .record(Self.output("transcript", "讲稿", "2021-03-01", characters: 300))
            .record(Self.make(Self.output("report", "报告", "2021-03-01", characters: 200)) { $0.project = Ref(1) })
            .record(Self.output("compendium", "汇编", "2021-12-01", characters: 300))
            .record(
                Self.make(Chapter()) {
                    $0.compendium = Ref(3)
                    $0.part = Ref(1)
                })
        #expect(try asked(#"units["一支部"]:transcript_characters "2021""#, ledger) == "300")
        #expect(try asked(#"units["一支部"]:research_characters "2021""#, ledger) == "200")
        #expect(try asked(#"outputs["汇编"]:bound_characters "2021""#, ledger) == "300")
    }

    @Test("3: what nobody counted makes a sum a lower bound, and a quoted number is kept as it is quoted")
    func lowerBounds() throws {
        let snapshot = TestLedger().unit("一支部")
            .record(Self.output("transcript", "甲", "2021-03-01", characters: 300))
            .record(Self.make(Self.output("transcript", "乙", "2021-03-02")) { $0.quoted = "30余万字" }).snapshot()
        let question = PluginFile(path: "question", text: #"units["一支部"]:transcript_characters "2021""#)
        let answer = try PluginSet(files: try ShippedPlugins.files()).evaluate(question, snapshot, asOf: day("2021-12-31"))
        let told = TerminalRenderer(language: .chinese).text(try #require(answer.document))
        #expect(told.hasPrefix("≥300"))
        #expect(told.contains("字数"))
        #expect(snapshot.record(Output.self, row: 1).quoted == "30余万字")
    }

    @Test("4: trainee-times are not people")
    func timesAndPeople() throws {
        let ledger = TestLedger().unit("一支部").trainingClass("第1期", from: "2021-03-01").trainingClass("第2期", from: "2021-09-01")
            .record(
                Self.make(Trainee()) {
                    $0.name = "赵合成"
                    $0.trainingClass = Ref(1)
                    $0.person = "P1"
                }
            )
            .record(
                Self.make(Trainee()) {
                    $0.name = "赵合成"
                    $0.trainingClass = Ref(2)
                    $0.person = "P1"
                })
        #expect(try asked(#"units["一支部"]:trainee_times "2021""#, ledger) == "2")
        #expect(try asked(#"units["一支部"]:trainee_persons "2021""#, ledger) == "1")
    }

    @Test("5: an honour may stand from a year before the branch's own records", arguments: [("2018", "1"), ("2020", "1"), ("2021", "0")])
    func honourBeforeRecords(year: String, standing: String) throws {
        let ledger = TestLedger().unit("一支部").record(
            Self.make(Honour()) {
                $0.title = "文明单位"
                $0.from = day("2018")
                $0.through = day("2020")
            })
        #expect(try asked(#"units["一支部"]:honours_standing "\#(year)""#, ledger) == standing)
    }

    @Test("6: a lecture in the forum is one Party lecture, also where the sitting is that month's theme day")
    func lectureOnce() throws {
        let ledger = TestLedger().unit("一支部").activity("study_forum", "2021-06-04", also: ["theme_day"], roles: ["lecturer": ["李示例"]])
        #expect(try asked(#"units["一支部"]:lectures "2021""#, ledger) == "1")
        #expect(try asked(#"units["一支部"]:activities { counts_as = "theme_day" }:count()"#, ledger) == "1")
        #expect(try asked("activities:count()", ledger) == "1")
    }

    @Test("7: who joined in October is asked, because the base is the roll of the last day, and the base is shown")
    func joinedInOctober() throws {
        let ledger = TestLedger().unit("一支部").member("王样本", unit: "一支部", from: "2021-10-08").activity("study_forum", "2021-11-05", roles: ["report": ["王样本"]])
        let finding = try #require(try findings("everyone_takes_part", ledger).first { $0.title == "王样本" })
        #expect(finding.judgement.verdict == .notMet)
    }

    @Test(
        "8: no incident on record is undetermined where nobody says that the register was kept",
        arguments: [(true as Bool?, Verdict.met), (nil, .undetermined), (false, .undetermined)])
    func registerKept(kept: Bool?, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部").trainingClass("第1期", from: "2021-03-01", through: "2021-07-01", incidentsKept: kept, unit: "一支部")
        #expect(try findings("no_incidents", ledger).map(\.judgement.verdict) == [verdict])
        #expect(try findings("no_incidents_in_the_year", ledger).map(\.judgement.verdict) == [verdict])
    }

    @Test("9: a sub-project of two projects is one")
    func sharedSubProject() throws {
        let ledger = TestLedger().unit("一支部")
            .record(
                Self.make(Project()) {
                    $0.title = "甲"
                    $0.level = "project"
                    $0.starts = day("2021-03-01")
                }
            )
            .record(
                Self.make(Project()) {
                    $0.title = "乙"
                    $0.level = "project"
                    $0.starts = day("2021-03-01")
                }
            )
            .record(
                Self.make(Project()) {
                    $0.title = "甲乙一"
                    $0.level = "sub_project"
                    $0.starts = day("2021-03-01")
                    $0.parents = [Ref(1), Ref(2)]
                })
        #expect(try asked(#"units["一支部"]:sub_projects "2021""#, ledger) == "1")
        #expect(try asked(#"units["一支部"]:own_projects "2021""#, ledger) == "2")
    }

    @Test("10: an article by two authors is one in all and one for each of them")
    func twoAuthors() throws {
        let ledger = TestLedger().unit("一支部").member("李示例", unit: "一支部").member("王样本", unit: "一支部")
            .record(Self.output("article", "合著", "2021-03-01", outlet: "某刊", authors: [1, 2]))
        #expect(try asked(#"units["一支部"]:articles "2021""#, ledger) == "1")
        for name in ["李示例", "王样本"] {
            #expect(try asked(#"members["\#(name)"]:member_articles "2021""#, ledger) == "1")
            #expect(try findings("everyone_publishes", ledger).first { $0.title == name }?.judgement.verdict == .met)
        }
    }
}
