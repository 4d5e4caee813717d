import Ledger
import Rules
import TestKit
import Testing

@Suite("vote on a ballot")
struct BallotTests {
    private static func judge(due: Int64?, present: Int64?, yes: Int64?, written: Int64?, _ body: VoteBody) throws -> Judgement {
        var ballot = Ballot()
        ballot.activity = Ref(1)
        ballot.title = "接收"
        (ballot.due, ballot.present, ballot.yes, ballot.written) = (due, present, yes, written)
        let ledger = TestLedger().activity("admission", "2021-03-05").record(ballot)
        return try #require(try FieldBodyTests.judge(ledger, on: "ballot", body).first)
    }

    private static var both: VoteBody { VoteBody(present: .moreThan("1/2"), yes: .moreThan("1/2")) }

    @Test(
        "more than half of those due, there and for it; who wrote beforehand is for it and not there",
        arguments: [
            (20, 11, 11, 0, Verdict.met, []), (20, 11, 10, 0, .notMet, ["yes"]), (20, 11, 10, 1, .met, []), (20, 10, 10, 1, .notMet, ["present"]),
            (21, 11, 11, 0, .met, []), (21, 10, 10, 1, .notMet, ["present"]), (20, 10, 9, 0, .notMet, ["present", "yes"]),
        ] as [(Int64, Int64, Int64, Int64, Verdict, [String])])
    func both(due: Int64, present: Int64, yes: Int64, written: Int64, verdict: Verdict, missing: [String]) throws {
        let judgement = try Self.judge(due: due, present: present, yes: yes, written: written, Self.both)
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == missing)
    }

    @Test(
        "what nobody wrote down is unknown, as far as it could decide",
        arguments: [
            (nil, 11, 11, 0, Verdict.undetermined, ["due"]), (0, 0, 0, 0, .undetermined, ["due"]), (20, nil, 11, 0, .undetermined, ["present"]),
            (20, 11, nil, 3, .undetermined, ["yes"]), (20, 11, 11, nil, .met, []), (20, 11, 10, nil, .undetermined, ["written"]),
            (20, 20, 10, nil, .notMet, ["yes"]), (20, 18, 8, nil, .notMet, ["yes"]), (20, nil, 10, nil, .undetermined, ["present", "written"]),
        ] as [(Int64?, Int64?, Int64?, Int64?, Verdict, [String])])
    func unknown(due: Int64?, present: Int64?, yes: Int64?, written: Int64?, verdict: Verdict, missing: [String]) throws {
        let judgement = try Self.judge(due: due, present: present, yes: yes, written: written, Self.both)
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == missing)
    }

    @Test("a unit has no votes: the rule is broken")
    func unsuitable() throws {
        #expect(throws: RuleFault.unsuitableSubject(body: "vote", model: "unit")) {
            _ = try TestLedger().unit("一支部").judge(.sample(on: "unit", VoteBody(present: .atLeast("1/2"))), "一支部", "2021")
        }
    }
}
