import Ledger
import Rules
import TestKit
import Testing

@Suite("limit: leave within a seventh of the hours")
struct LimitTests {
    static func check(forecast: Bool = true) throws -> Check {
        .sample(
            on: "trainee", per: .run,
            LimitBody(
                number: .measure("leave_hours"), limit: .atMost("1/7"), of: .field(try path("class.total_hours", in: "trainee")),
                needs: try path("class.leaves_kept", in: "trainee"), forecast: forecast))
    }

    static func measures(_ view: LedgerView) throws -> [Measure] {
        [.sample("leave_hours", on: "trainee", SumMeasure(try view.path("hours", in: "leave")))]
    }

    @Test(
        "of 140 hours twenty pass and half an hour more does not",
        arguments: [(["20"], Verdict.met, "20"), (["20", "0.5"], .notMet, "20.5"), ([], .met, "0")] as [([String], Verdict, String)])
    func boundary(hours: [String], verdict: Verdict, actual: String) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-07-01", totalHours: "140", leavesKept: true)
            .trainee("赵合成")
        for amount in hours { ledger.leave("赵合成", "2021-03-08", hours: amount) }
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-12-31", measures: Self.measures))
        #expect(judgement.verdict == verdict)
        #expect(judgement.actual == .number(fraction(actual)))
        #expect(judgement.target == .number(fraction("20")))
        #expect(judgement.forecast == nil)
    }

    @Test(
        "where nobody says that the register was kept, only what passes the limit is known",
        arguments: [("4", Verdict.undetermined), ("21", .notMet)])
    func unkept(hours: String, verdict: Verdict) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-07-01", totalHours: "140").leave(
            "赵合成", "2021-03-08", hours: hours)
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-12-31", measures: Self.measures))
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == (verdict == .undetermined ? ["class.leaves_kept"] : []))
    }

    @Test(
        "half way through the class: the rate so far leads over the limit, or just to it",
        arguments: [("14", Verdict.notMet), ("10", .met), ("10.5", .notMet)])
    func forecast(hours: String, forecast: Verdict) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-06-30", totalHours: "140", leavesKept: true)
            .leave("赵合成", "2021-03-08", hours: hours)
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-04-30", measures: Self.measures))
        #expect(judgement.verdict == .met)
        #expect(judgement.pending == day("2021-06-30"))
        #expect(judgement.forecast == forecast)
    }

    @Test("passed while the class runs it is not met at once, and needs no forecast")
    func passed() throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-06-30", totalHours: "140", leavesKept: true)
            .leave("赵合成", "2021-03-08", hours: "21")
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-04-30", measures: Self.measures))
        #expect(judgement.verdict == .notMet)
        #expect(judgement.pending == nil)
        #expect(judgement.forecast == nil)
    }

    @Test("hours of the class that are not known, or none, are no base", arguments: [nil, "0"] as [String?])
    func noBase(totalHours: String?) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-07-01", totalHours: totalHours, leavesKept: true)
            .trainee("赵合成")
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-12-31", measures: Self.measures))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["class.total_hours"])
    }

    @Test("a leave whose hours are blank may pass the limit")
    func blankHours() throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-07-01", totalHours: "140", leavesKept: true)
            .leave("赵合成", "2021-03-08").leave("赵合成", "2021-03-09", hours: "3")
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-12-31", measures: Self.measures))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["hours"])
        #expect(judgement.actual == .atLeast(fraction("3")))
    }

    @Test("a class whose end is not known still runs, and nobody can say until when")
    func openEnded() throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", totalHours: "140", leavesKept: true).leave(
            "赵合成", "2021-03-08", hours: "3")
        let judgement = try #require(try ledger.judge(Self.check(), "赵合成", asOf: "2021-04-30", measures: Self.measures))
        #expect(judgement.verdict == .met)
        #expect(judgement.forecast == nil)
        let lower = Check.sample(on: "class", per: .run, CountBody(what: .records("trainee"), limit: .atLeast("2")))
        let open = try #require(try ledger.judge(lower, "第118期", asOf: "2021-04-30"))
        #expect(open.verdict == .undetermined)
        #expect(open.missing == ["ends"])
    }
}
