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
}
