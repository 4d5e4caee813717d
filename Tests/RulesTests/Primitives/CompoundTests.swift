import Ledger
import Rules
import TestKit
import Testing

@Suite("any_of, all_of")
struct CompoundTests {
    static func count(_ type: String, _ limit: Limit) -> CountBody { CountBody(what: .activityType(type), limit: limit) }

    @Test(
        "one is enough for any, all must be met for all; what is open stays open",
        arguments: [
            (["lecture", "theme_day"], "2021-12-31", Verdict.met, Verdict.met), (["lecture"], "2021-12-31", .met, .notMet),
            ([], "2021-12-31", .notMet, .notMet),
            (["lecture"], "2021-06-30", .met, .undetermined), ([], "2021-06-30", .undetermined, .undetermined),
        ])
    func together(held: [String], asOf: String, any: Verdict, all: Verdict) throws {
        let ledger = TestLedger().unit("一支部")
        for type in held { ledger.activity(type, "2021-03-05") }
        let bodies = [Self.count("lecture", .atLeast("1")), Self.count("theme_day", .atLeast("1"))]
        let one = try #require(try ledger.judge(.sample(on: "unit", CompoundBody(.any, bodies)), "一支部", "2021", asOf: asOf))
        #expect(one.verdict == any)
        #expect(one.pending == (any == .undetermined ? day("2021-12-31") : nil))
        let both = try #require(try ledger.judge(.sample(on: "unit", CompoundBody(.all, bodies)), "一支部", "2021", asOf: asOf))
        #expect(both.verdict == all)
        #expect(both.pending == (all == .undetermined ? day("2021-12-31") : nil))
    }

    @Test("all are kept so far: the whole may still change with its parts")
    func pending() throws {
        let bodies = [Self.count("lecture", .atLeast("1")), Self.count("theme_day", .atMost("1"))]
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-03-05")
        let judgement = try #require(try ledger.judge(.sample(on: "unit", CompoundBody(.all, bodies)), "一支部", "2021", asOf: "2021-06-30"))
        #expect(judgement.verdict == .met)
        #expect(judgement.pending == day("2021-12-31"))
    }

    @Test("where the rate so far breaks one of all, it breaks the whole; of any, one that holds saves it", arguments: [("14", Verdict.notMet), ("6", .met)])
    func forecast(hours: String, forecast: Verdict) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-06-30", totalHours: "140", leavesKept: true)
            .leave("赵合成", "2021-03-08", hours: hours)
        func limit(_ part: String) throws -> LimitBody {
            LimitBody(
                number: .measure("leave_hours"), limit: .atMost(part), of: .field(try path("class.total_hours", in: "trainee")), forecast: true)
        }
        func judge(_ kind: CompoundBody.Kind, _ parts: String...) throws -> Judgement? {
            let check = Check.sample(on: "trainee", per: .run, CompoundBody(kind, try parts.map(limit)))
            return try ledger.judge(check, "赵合成", asOf: "2021-04-30", measures: LimitTests.measures)
        }
        #expect(try judge(.all, "1/2", "1/7")?.forecast == forecast)
        #expect(try judge(.any, "1/7", "1/2")?.forecast == .met)
    }

    @Test("a matrix that stands among the parts is shown as one that stands alone")
    func matrix() throws {
        let coverage = CoverageBody(what: .activityType("study_forum"), limit: .atLeast("1"), each: .roles(["report", "host"]))
        let ledger = TestLedger().unit("一支部").member("王样本").activity("study_forum", "2021-03-05", roles: ["report": ["李示例"]])
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife), ruleBook: RuleBook())
        let nested = CompoundBody(.all, [Self.count("study_forum", .atLeast("1")), CompoundBody(.any, [coverage, Self.count("lecture", .atLeast("1"))])])
        let (alone, among) = (
            evaluation.coverage(of: .sample(on: "unit", coverage), period: nil), evaluation.coverage(of: .sample(on: "unit", nested), period: nil)
        )
        #expect(alone.sheets.map(\.parts) == [["report", "host"]])
        #expect(among.sheets.map(\.parts) == alone.sheets.map(\.parts))
        #expect(among.sheets.map { $0.rows.map(\.member) } == alone.sheets.map { $0.rows.map(\.member) })
    }
}
