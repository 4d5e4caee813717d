import Ledger
import Rules
import TestKit
import Testing

@Suite("vote")
struct VoteTests {
    static let names = (1...21).map { "示例\($0)" }

    /// A members' meeting of so many full members, of whom so many came.
    static func meeting(due: Int, present: Int, yes: Int64? = nil, date: String = "2021-03-05") -> TestLedger {
        let ledger = TestLedger().unit("一支部")
        for name in names.prefix(due) { ledger.member(name) }
        return ledger.activity(
            "admission", date, present: Array(names.prefix(present)), absent: Array(names.prefix(due).dropFirst(present)),
            details: yes.map { ["yes": .integer($0)] } ?? [:])
    }

    static func judge(_ ledger: TestLedger, _ body: VoteBody) throws -> Judgement {
        let view = ledger.view(vocabulary: .branchLife)
        let (findings, faults) = Evaluation(view: view, ruleBook: RuleBook()).findings(
            of: .sample(on: "activity", per: .record, body), period: nil)
        #expect(faults.isEmpty)
        return try #require(findings.first).judgement
    }

    @Test(
        "half or more makes an ordinary vote valid, more than half an admission: 20 and 21 due",
        arguments: [
            (20, 9, Verdict.notMet, Verdict.notMet), (20, 10, .met, .notMet), (20, 11, .met, .met),
            (21, 10, .notMet, .notMet), (21, 11, .met, .met),
        ])
    func quorum(due: Int, present: Int, ordinary: Verdict, admission: Verdict) throws {
        let ledger = Self.meeting(due: due, present: present)
        #expect(try Self.judge(ledger, VoteBody(present: .atLeast("1/2"))).verdict == ordinary)
        #expect(try Self.judge(ledger, VoteBody(present: .moreThan("1/2"))).verdict == admission)
    }

    @Test("the target is a number of people", arguments: [(20, "10", "11"), (21, "11", "11")])
    func targets(due: Int, ordinary: String, admission: String) throws {
        let ledger = Self.meeting(due: due, present: 3)
        #expect(try Self.judge(ledger, VoteBody(present: .atLeast("1/2"))).target == .number(fraction(ordinary)))
        #expect(try Self.judge(ledger, VoteBody(present: .moreThan("1/2"))).target == .number(fraction(admission)))
    }

    @Test(
        "approval is more than half of those due, not of those present",
        arguments: [(20, 11, 10, Verdict.notMet), (20, 11, 11, .met), (21, 11, 10, .notMet), (21, 11, 11, .met)]
            as [(Int, Int, Int64, Verdict)])
    func approval(due: Int, present: Int, yes: Int64, verdict: Verdict) throws {
        let field = try path("yes", in: "activity")
        let judgement = try Self.judge(
            Self.meeting(due: due, present: present, yes: yes), VoteBody(present: .moreThan("1/2"), yes: .moreThan("1/2"), yesField: field))
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == (verdict == .notMet ? ["yes"] : []))
    }

    @Test("approvals that nobody wrote down are unknown; a failed quorum decides without them")
    func unknownApprovals() throws {
        let body = VoteBody(present: .moreThan("1/2"), yes: .moreThan("1/2"), yesField: try path("yes", in: "activity"))
        let open = try Self.judge(Self.meeting(due: 20, present: 11), body)
        #expect(open.verdict == .undetermined)
        #expect(open.missing == ["yes"])
        let failed = try Self.judge(Self.meeting(due: 20, present: 10), body)
        #expect(failed.verdict == .notMet)
        #expect(failed.missing == ["present"])
    }

    @Test("probationary members, guests, and who left before the day are not due; who made it up was not there")
    func entitled() throws {
        let ledger = TestLedger().unit("一支部").unit("二支部")
            .member("李示例", unit: "一支部").member("王样本", unit: "一支部").member("赵合成", unit: "一支部")
            .member("钱虚构", unit: "一支部", status: "probationary").member("孙仿真", unit: "一支部", through: "2021-03-04").member("客", unit: "二支部")
            .activity("admission", "2021-03-05", unit: "一支部", present: ["李示例", "钱虚构"], madeUp: ["王样本"], guests: ["客"])
        let judgement = try Self.judge(ledger, VoteBody(present: .moreThan("1/2")))
        #expect(judgement.verdict == .notMet)
        #expect(judgement.actual == .number(fraction("1")))
        #expect(judgement.target == .number(fraction("2")))
    }

    @Test(
        "numbers written in the minutes stand before what the rolls say",
        arguments: [(10, Verdict.met), (9, .notMet)] as [(Int64, Verdict)])
    func stated(attended: Int64, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部").member("李示例").activity("admission", "2021-03-05", due: 20, attended: attended)
        #expect(try Self.judge(ledger, VoteBody(present: .atLeast("1/2"))).verdict == verdict)
    }

    @Test("a committee's meeting asks the committee")
    func committee() throws {
        let ledger = TestLedger().unit("一支部").member("李示例").member("王样本").member("赵合成").member("钱虚构")
            .post("李示例", "secretary").post("王样本", "organisation").post("赵合成", "publicity", through: "2020-12-31")
            .activity("committee", "2021-03-05", present: ["李示例"])
        let judgement = try Self.judge(ledger, VoteBody(present: .atLeast("1/2"), of: .committee))
        #expect(judgement.verdict == .met)
        #expect(judgement.target == .number(fraction("1")))
        #expect(try Self.judge(ledger, VoteBody(present: .atLeast("1/2"))).verdict == .notMet)
    }

    @Test("without attendance, day, unit or anybody due nothing can be said", arguments: ["present", "date", "unit", "due"])
    func unknown(missing: String) throws {
        let ledger = TestLedger().unit("一支部")
        if missing == "unit" { ledger.unit("二支部") }
        if missing != "due" { ledger.member("李示例", unit: "一支部") }
        ledger.activity(
            "admission", missing == "date" ? "2021-03" : "2021-03-05", unit: missing == "unit" ? "" : "一支部",
            present: missing == "date" ? ["李示例"] : [])
        let judgement = try Self.judge(ledger, VoteBody(present: .atLeast("1/2")))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == [missing])
    }
}
