import Ledger
import Rules
import TestKit
import Testing

@Suite("required, allowed, forbidden, expires")
struct FieldBodyTests {
    static func judge(_ ledger: TestLedger, on model: String, _ body: any CheckBody, asOf: String = "2021-12-31") throws -> [Judgement] {
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife, asOf: asOf), ruleBook: RuleBook())
        let (findings, faults) = evaluation.findings(of: .sample(on: model, per: .record, body), period: nil)
        if let fault = faults.first { throw fault.error }
        return findings.map(\.judgement)
    }

    @Test("a blank that is required is not met, whether field or role")
    func required() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", title: "第1次", roles: ["host": ["李示例"]])
            .activity("study_forum", "2021-04-05", roles: ["report": ["李示例"]])
        let judgements = try Self.judge(
            ledger, on: "activity", RequiredBody([try path("title", in: "activity"), try path("host", in: "activity")]))
        #expect(judgements.map(\.verdict) == [.met, .notMet])
        #expect(judgements.map(\.missing) == [[], ["title", "host"]])
    }

    @Test("a deputy may take the chair, an ordinary member may not, and where nobody is named it is not known")
    func allowed() throws {
        let ledger = TestLedger().post("李示例", "deputy_secretary", from: "2021-02-01")
            .activity("study_forum", "2021-01-31", roles: ["host": ["李示例"]]).activity("study_forum", "2021-02-01", roles: ["host": ["李示例"]])
            .activity("study_forum", "2021-04-01", roles: ["host": ["李示例", "王样本"]]).activity("study_forum", "2021-05-06")
            .activity("study_forum", "2021", roles: ["host": ["李示例"]])
        let body = AllowedBody(try path("host", in: "activity"), .words(["secretary", "deputy_secretary"]))
        let judgements = try Self.judge(ledger, on: "activity", body)
        #expect(judgements.map(\.verdict) == [.notMet, .met, .notMet, .undetermined, .undetermined])
        #expect(judgements.map(\.found) == [["李示例"], [], ["王样本"], [], []])
        #expect(judgements.map(\.missing) == [[], [], [], ["host"], ["date"]])
    }

    @Test("a word of a closed list", arguments: [("director", Verdict.met), ("organiser", .notMet), ("", .undetermined)])
    func allowedWord(approver: String, verdict: Verdict) throws {
        let ledger = TestLedger().leave("赵合成", "2021-03-08", approver: approver)
        let body = AllowedBody(try path("approver", in: "leave"), .words(["director", "vice_president"]))
        #expect(try Self.judge(ledger, on: "leave", body).map(\.verdict) == [verdict])
    }

    @Test("a temporary branch into whose book an admission was entered; another year it was kept")
    func forbidden() throws {
        let ledger = TestLedger().unit("第118期临时党支部", kind: "temporary").activity("admission", "2021-05-10")
        let check = Check.sample(on: "unit", ForbiddenBody([.activityType("admission"), .activityType("election")]))
        let entered = try #require(try ledger.judge(check, "第118期临时党支部", "2021", asOf: "2022-12-31"))
        #expect(entered.verdict == .notMet)
        #expect(entered.found == ["admission"])
        #expect(try ledger.judge(check, "第118期临时党支部", "2022", asOf: "2022-12-31")?.verdict == .met)
        #expect(try ledger.judge(check, "第118期临时党支部", "2022", asOf: "2022-06-30")?.pending == day("2022-12-31"))
    }

    @Test(
        "a term's end far, near, over, and known to its month alone",
        arguments: [
            ("2021-12-31", Verdict.met, nil), ("2021-12-30", .met, "2021-12-30"), ("2021-09-30", .met, "2021-09-30"),
            ("2021-09-29", .notMet, nil),
            ("2021-09", .undetermined, nil), ("2021-08", .notMet, nil), (nil, .undetermined, nil),
        ] as [(String?, Verdict, String?)])
    func expires(through: String?, verdict: Verdict, pending: String?) throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: through)
        let judgements = try Self.judge(
            ledger, on: "class", ExpiresBody(try path("ends", in: "class"), lead: .span(.months(3))), asOf: "2021-09-30")
        #expect(judgements.map(\.verdict) == [verdict])
        #expect(judgements.first?.pending == pending.map { day($0) })
    }
}
