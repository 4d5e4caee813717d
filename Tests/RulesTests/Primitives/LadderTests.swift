import Ledger
import Rules
import TestKit
import Testing

@Suite("ladder: who approves a leave")
struct LadderTests {
    static let scale = Scale(
        [Scale.Step(fraction("2"), .text("organiser")), Scale.Step(fraction("7"), .text("director"))], .above(.text("vice_president")))!

    static func judge(days: String?, approver: String) throws -> (Judgement?, (any Error)?) {
        let ledger = TestLedger().leave("赵合成", "2021-03-08", days: days, approver: approver)
        let body = LadderBody(number: .field(try path("days", in: "leave")), scale: .scale(scale), by: try path("approver", in: "leave"))
        let evaluation = Evaluation(view: ledger.view(), ruleBook: RuleBook())
        let (findings, faults) = evaluation.findings(of: .sample(on: "leave", per: .record, body), period: nil)
        return (findings.first?.judgement, faults.first?.error)
    }

    @Test(
        "up to two days the organiser, up to seven the director, above that a vice president; a higher rank may always",
        arguments: [
            ("2", "organiser", Verdict.met, "organiser"), ("2.5", "organiser", .notMet, "director"), ("7", "director", .met, "director"),
            ("7.5", "director", .notMet, "vice_president"), ("1", "director", .met, "organiser"),
            ("30", "vice_president", .met, "vice_president"),
        ])
    func ranks(days: String, approver: String, verdict: Verdict, target: String) throws {
        let judgement = try #require(try Self.judge(days: days, approver: approver).0)
        #expect(judgement.verdict == verdict)
        #expect(judgement.actual == .word(approver))
        #expect(judgement.target == .word(target))
    }

    @Test(
        "what is blank is said, both at once",
        arguments: [("1", "", ["approver"]), (nil, "organiser", ["days"]), (nil, "", ["days", "approver"])] as [(String?, String, [String])]
    )
    func blank(days: String?, approver: String, missing: [String]) throws {
        let judgement = try #require(try Self.judge(days: days, approver: approver).0)
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == missing)
    }

    @Test("a rank that the scale does not know is a fault, and nothing is judged")
    func unlisted() throws {
        let (judgement, error) = try Self.judge(days: "1", approver: "porter")
        #expect(judgement?.verdict == .notEvaluated)
        #expect(error as? RuleFault == .unlistedValue("porter", field: "approver"))
    }
}
