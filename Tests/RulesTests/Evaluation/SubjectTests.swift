import Ledger
import Rules
import TestKit
import Testing

@Suite("Who is asked, and for which periods")
struct SubjectTests {
    /// Holds for everybody, so that what is left is who was asked.
    static func check(on model: String, per: Scope.Per, where conditions: [Condition] = [], exempt: [Condition] = []) -> Check {
        .sample(on: model, per: per, where: conditions, exempt: exempt, Always())
    }

    struct Always: CheckBody {
        static let word = "always"
        let parameters: [String] = []
        func judge(_ question: Question) -> Judgement { Judgement(.met) }
    }

    static func asked(_ check: Check, of ledger: TestLedger, in asked: String?, asOf: String, includesFuture: Bool = false) -> [String] {
        let evaluation = Evaluation(
            view: ledger.view(vocabulary: .branchLife, asOf: asOf), ruleBook: RuleBook(), includesFuture: includesFuture)
        return evaluation.findings(of: check, period: asked.map { period($0) }).findings.map { finding in
            [finding.title, finding.period?.description].compactMap { $0 }.joined(separator: " ")
        }
    }

    @Test("members on the rolls at the period's end, or on the as-of day while it runs")
    func members() {
        let ledger = TestLedger().member("李示例").member("王样本", from: "2021-10-01").member("赵合成", through: "2021-06-30")
        let check = Self.check(on: "member", per: .period(.year))
        #expect(Self.asked(check, of: ledger, in: "2021", asOf: "2021-12-31") == ["李示例 2021", "王样本 2021"])
        #expect(Self.asked(check, of: ledger, in: "2021", asOf: "2021-05-01") == ["李示例 2021", "赵合成 2021"])
        #expect(Self.asked(check, of: ledger, in: "2020", asOf: "2021-12-31") == ["李示例 2020", "赵合成 2020"])
    }

    @Test("a year asked of a quarterly rule is four quarters, by subject, then by time; those to come are left out")
    func division() {
        let ledger = TestLedger().unit("一支部").unit("二支部", founded: "2021-07-01")
        let check = Self.check(on: "unit", per: .period(.quarter))
        #expect(
            Self.asked(check, of: ledger, in: "2021", asOf: "2021-08-15") == ["一支部 2021Q1", "一支部 2021Q2", "一支部 2021Q3", "二支部 2021Q3"])
        #expect(Self.asked(check, of: ledger, in: "2021", asOf: "2021-08-15", includesFuture: true).count == 6)
        #expect(Self.asked(check, of: ledger, in: "2021-08", asOf: "2021-12-31").isEmpty)
        #expect(Self.asked(check, of: ledger, in: nil, asOf: "2021-08-15") == ["一支部 2021Q3", "二支部 2021Q3"])
    }

    @Test("a unit that was dissolved is not asked any more")
    func dissolved() {
        let ledger = TestLedger().unit("一支部", dissolved: "2021-07-01")
        let check = Self.check(on: "unit", per: .period(.quarter))
        #expect(Self.asked(check, of: ledger, in: "2021", asOf: "2021-12-31") == ["一支部 2021Q1", "一支部 2021Q2"])
    }

    @Test("a class is asked for its own run, also across New Year")
    func classes() {
        let ledger = TestLedger().trainingClass("第118期", from: "2020-11-01", through: "2021-01-31").trainingClass("第119期", from: "2021-03-01")
            .trainingClass("第120期", from: "2022-03-01", through: "2022-05-01").trainee("赵合成", of: "第118期")
        #expect(
            Self.asked(Self.check(on: "class", per: .run), of: ledger, in: "2021", asOf: "2021-12-31")
                == ["第118期 2020-11-01..2021-01-31", "第119期 2021-03-01..2021-12-31"])
        #expect(
            Self.asked(Self.check(on: "trainee", per: .run), of: ledger, in: "2020", asOf: "2021-12-31") == [
                "赵合成 · 第118期 2020-11-01..2021-01-31"
            ])
    }

    @Test("records are asked by their own date, those that may lie in the period too")
    func records() {
        let ledger = TestLedger().activity("lecture", "2020-12-31", title: "甲").activity("lecture", "2021-01-01", title: "乙")
            .activity("lecture", "2021", title: "丙").activity("lecture", "2021-12-24", title: "丁")
        let check = Self.check(on: "activity", per: .record)
        #expect(Self.asked(check, of: ledger, in: "2021Q1", asOf: "2021-06-30").count == 2)
        #expect(Self.asked(check, of: ledger, in: nil, asOf: "2021-06-30").count == 3)
        #expect(Self.asked(check, of: ledger, in: nil, asOf: "2021-06-30", includesFuture: true).count == 4)
    }

    @Test("the last five years end on the as-of day")
    func lastYears() {
        let ledger = TestLedger().member("李示例")
        let check = Self.check(on: "member", per: .last(.years(5)))
        #expect(Self.asked(check, of: ledger, in: nil, asOf: "2021-12-31") == ["李示例 2017-01-01..2021-12-31"])
    }

    @Test("conditions choose, exemptions release; a member's standing is that of the period's end")
    func conditions() throws {
        let ledger = TestLedger().member("李示例").member("王样本", condition: "ill")
            .member("赵合成", status: "probationary", through: "2021-06-30").moves("赵合成", from: "2021-07-01")
        let check = Self.check(
            on: "member", per: .period(.year), where: [Condition(try path("status", in: "member"), .anyOf([.text("full")]))],
            exempt: [Condition(try path("condition", in: "member"), .anyOf([.text("old"), .text("ill")]))])
        func verdicts(_ asked: Period) -> [String: Verdict] {
            let found = Evaluation(view: ledger.view(asOf: "2021-12-31"), ruleBook: RuleBook()).findings(of: check, period: asked).findings
            return Dictionary(uniqueKeysWithValues: found.map { ($0.title, $0.judgement.verdict) })
        }
        #expect(verdicts(.year(2021)) == ["李示例": .met, "王样本": .notApplicable, "赵合成": .met])
        #expect(verdicts(.year(2020)) == ["李示例": .met, "王样本": .notApplicable])
    }

    @Test("a rule that is switched off is not evaluated, which is not met")
    func disabled() throws {
        var check = Self.check(on: "member", per: .period(.year))
        check.isEnabled = false
        let found = Evaluation(view: TestLedger().member("李示例").view(asOf: "2021-12-31"), ruleBook: RuleBook()).findings(
            of: check, period: .year(2021))
        #expect(found.findings.map(\.judgement.verdict) == [.notEvaluated])
        #expect(found.faults.isEmpty)
    }

    @Test("a severity set by the workspace stands before the level's")
    func severity() throws {
        var check = Self.check(on: "member", per: .period(.year))
        check.severity = .error
        let finding = try #require(
            Evaluation(view: TestLedger().member("李示例").view(asOf: "2021-12-31"), ruleBook: RuleBook()).findings(
                of: check, period: .year(2021)
            ).findings.first)
        #expect(finding.severity == .error)
        #expect(finding.level == .unit)
    }
}
