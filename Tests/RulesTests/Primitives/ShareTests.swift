import Ledger
import Rules
import TestKit
import Testing

@Suite("share")
struct ShareTests {
    /// Lectures in the number's place, theme days in the base's.
    static func judge(_ part: Int, of whole: Int, _ limit: Limit, round: Rounding?, asOf: String = "2021-12-31") throws -> Judgement {
        let ledger = TestLedger().unit("一支部")
        for _ in 0..<part { ledger.activity("lecture", "2021-03-05") }
        for _ in 0..<whole { ledger.activity("theme_day", "2021-03-05") }
        let check = Check.sample(on: "unit", ShareBody(number: .measure("part"), limit: limit, of: .measure("whole"), round: round))
        return try #require(
            try ledger.judge(check, "一支部", "2021", asOf: asOf) { _ in
                [
                    .sample("part", on: "unit", CountMeasure(.activityType("lecture"))),
                    .sample("whole", on: "unit", CountMeasure(.activityType("theme_day"))),
                ]
            })
    }

    @Test(
        "at most a third of ten, rounded down, is three",
        arguments: [(3, 10, Verdict.met), (4, 10, .notMet), (3, 9, .met), (1, 2, .notMet), (0, 2, .met)])
    func third(part: Int, whole: Int, verdict: Verdict) throws {
        #expect(try Self.judge(part, of: whole, .atMost("1/3"), round: .down).verdict == verdict)
    }

    @Test(
        "the rounding decides at the boundary", arguments: [(Rounding.down, "3", Verdict.notMet), (.up, "4", .met), (.half, "3", .notMet)])
    func rounding(rounding: Rounding, target: String, verdict: Verdict) throws {
        let judgement = try Self.judge(4, of: 10, .atMost("1/3"), round: rounding)
        #expect(judgement.verdict == verdict)
        #expect(judgement.target == .number(fraction(target)))
    }

    @Test("a fifth of the hours is enough, exactly", arguments: [(2, 10, Verdict.met), (2, 11, .notMet)])
    func exact(part: Int, whole: Int, verdict: Verdict) throws {
        #expect(try Self.judge(part, of: whole, .atLeast("20%"), round: nil).verdict == verdict)
    }

    @Test("nobody to grade is no base, and a year that runs is not judged")
    func unsettled() throws {
        let empty = try Self.judge(0, of: 0, .atMost("1/3"), round: .down)
        #expect(empty.verdict == .undetermined)
        #expect(empty.missing == ["whole"])
        let running = try Self.judge(9, of: 10, .atMost("1/3"), round: .down, asOf: "2021-06-30")
        #expect(running.verdict == .undetermined)
        #expect(running.pending == day("2021-12-31"))
    }

    @Test(
        "what is counted instead of a number: the part is what fits, of all that there is",
        arguments: [(1, 4, Verdict.met), (1, 5, .notMet), (0, 4, .notMet), (0, 0, .undetermined)])
    func counted(part: Int, whole: Int, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部")
        for place in 0..<whole { ledger.activity(place < part ? "lecture" : "theme_day", "2021-03-05") }
        let lectures = Condition(try path("type", in: "activity"), .anyOf([.text("lecture")]))
        let body = ShareBody(number: .counted(.records("activity"), [lectures]), limit: .atLeast("1/4"), of: .counted(.records("activity"), []))
        let judgement = try #require(try ledger.judge(.sample(on: "unit", body), "一支部", "2021", asOf: "2021-12-31"))
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == (verdict == .undetermined ? ["activities"] : []))
    }
}
