import Ledger
import Rules
import TestKit
import Testing

@Suite("The clause in force on the day of judgement")
struct ClauseTests {
    static func coverage(cites: String = "forum_order/roles", parameter: String = "times") -> Check {
        .sample(
            on: "member", cites: cites,
            CoverageBody(what: .activityType("study_forum"), limit: .parameter(parameter), each: .roles(["report", "host"])))
    }

    static func ledger() -> TestLedger {
        let roles: KeyValuePairs<String, [String]> = ["report": ["李示例"], "host": ["李示例"]]
        return TestLedger().activity("study_forum", "2021-03-05", roles: roles).activity("study_forum", "2026-03-05", roles: roles)
    }

    @Test(
        "once was enough in 2021 and is not in 2026; before the regulation nothing is asked",
        arguments: [("2020", Verdict.notApplicable), ("2021", .met), ("2025", .notMet), ("2026", .notMet)])
    func editions(asked: String, verdict: Verdict) throws {
        let judgement = try #require(try Self.ledger().judge(Self.coverage(), "李示例", asked, asOf: "2026-12-31", book: .forumOrder))
        #expect(judgement.verdict == verdict)
    }

    @Test(
        "the finding carries the clause, its level and the severity that follows; a kept clause goes on",
        arguments: [
            ("forum_order/roles", "2021", "2021", Level.unit), ("forum_order/roles", "2026", "2026", .must),
            ("forum_order/report", "2026", "2026", .generally),
        ])
    func carried(cites: String, asked: String, edition: String, level: Level) throws {
        let ledger = Self.ledger()
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife, asOf: "2026-12-31"), ruleBook: .forumOrder)
        let finding = try #require(evaluation.findings(of: Self.coverage(cites: cites), period: period(asked)).findings.first)
        #expect(finding.clause?.edition.name == edition)
        #expect(finding.level == level)
        #expect(finding.severity == level.severity)
    }

    @Test("the unit's own number goes before the clause's")
    func overridden() throws {
        var book = RuleBook.forumOrder
        let reference = try #require(ClauseReference("forum_order/roles"))
        book.amendments[reference] = [Amendment("times", .test(.atLeast(.number(fraction("2")))), at: Location("zhibu.toml", line: 12))]
        #expect(try Self.ledger().judge(Self.coverage(), "李示例", "2021", asOf: "2026-12-31", book: book)?.verdict == .notMet)
    }

    @Test("a parameter that the clause lacks is a fault, and the finding is not evaluated")
    func unknownParameter() throws {
        let evaluation = Evaluation(view: Self.ledger().view(vocabulary: .branchLife), ruleBook: .forumOrder)
        let (findings, faults) = evaluation.findings(of: Self.coverage(parameter: "time"), period: .year(2026))
        #expect(findings.map(\.judgement.verdict) == [.notEvaluated])
        #expect(faults.map { $0.error as? RuleFault } == [.unknownParameter("time")])
        #expect(faults.map(\.title) == ["李示例"])
    }

    @Test(
        "a record is judged by the clause of its own day; one known to a year that two editions share is not",
        arguments: [("2025-12-31", Verdict.met), ("2026-01-01", .notMet), ("2026", .notMet), ("2020-12-31", .notApplicable)])
    func ownDay(date: String, verdict: Verdict) throws {
        let ledger = TestLedger().activity("study_forum", date, present: ["李示例"])
        let check = Check.sample(
            on: "activity", per: .record, cites: "forum_order/roles", CountBody(what: .records("participation"), limit: .parameter("times"))
        )
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife, asOf: "2026-12-31"), ruleBook: .forumOrder)
        #expect(evaluation.findings(of: check, period: nil).findings.map(\.judgement.verdict) == [verdict])
    }

    @Test("a record known to its year, in which a new edition began, is undetermined")
    func impreciseRecord() throws {
        var book = RuleBook()
        func edition(_ name: String, _ from: String, _ times: String) -> EditionRules {
            EditionRules(
                name: name, from: day(from),
                clauses: [
                    ClauseRules(
                        id: "a", doc: "", article: "1", level: .must, parameters: ["times": .test(.atLeast(.number(fraction(times))))],
                        location: Location("x"))
                ])
        }
        _ = book.add(
            RegulationRules(
                id: "r", doc: "", zh: "", issuer: "unit", editions: [edition("1", "2014", "1"), edition("2", "2026-05-11", "2")],
                location: Location("x")))
        let ledger = TestLedger().activity("lecture", "2026", present: ["李示例"])
        let check = Check.sample(
            on: "activity", per: .record, cites: "r/a", CountBody(what: .records("participation"), limit: .parameter("times")))
        let judgement = try #require(
            Evaluation(view: ledger.view(asOf: "2026-12-31"), ruleBook: book).findings(of: check, period: nil).findings.first
        ).judgement
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["date"])
    }
}
