import Ledger
import Rules
import TestKit
import Testing

@Suite("total")
struct TotalTests {
    static var check: Check { .sample(on: "member", TotalBody(measure: "study_hours", limit: .atLeast("32"))) }

    static func measures(_ view: LedgerView) throws -> [Measure] {
        [.sample("study_hours", on: "member", SumMeasure(try view.path("hours", in: "participation")))]
    }

    @Test(
        "thirty-two hours a year: enough, not all known, half an hour short, enough without the unknown",
        arguments: [
            (["32"], Verdict.met, Amount.number(fraction("32")), []), (["20", nil], .undetermined, .atLeast(fraction("20")), ["hours"]),
            (["31.5"], .notMet, .number(fraction("31.5")), []), (["30", "2", nil], .met, .atLeast(fraction("32")), []),
        ] as [([String?], Verdict, Amount, [String])])
    func hours(hours: [String?], verdict: Verdict, actual: Amount, missing: [String]) throws {
        let ledger = TestLedger()
        for (index, amount) in hours.enumerated() { ledger.activity("lecture", "2021-0\(index + 1)-05", hours: amount, present: ["李示例"]) }
        let judgement = try #require(try ledger.judge(Self.check, "李示例", "2021", measures: Self.measures))
        #expect(judgement.verdict == verdict)
        #expect(judgement.actual == actual)
        #expect(judgement.target == .number(fraction("32")))
        #expect(judgement.missing == missing)
        #expect(judgement.evidence.count == hours.count)
    }

    @Test("hours of a sitting at which a member was not, or which he made up, count as they should")
    func attendance() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", hours: "4", absent: ["李示例"]).activity(
            "lecture", "2021-04-05", hours: "3", madeUp: ["李示例"])
        let judgement = try #require(try ledger.judge(Self.check, "李示例", "2021", measures: Self.measures))
        #expect(judgement.actual == .number(fraction("3")))
    }

    @Test("a measure that nobody declares is a fault")
    func unknownMeasure() throws {
        #expect(throws: RuleFault.unknownMeasure("study_hours")) { try TestLedger().member("李示例").judge(Self.check, "李示例", "2021") }
    }
}
