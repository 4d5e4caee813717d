import Ledger
import Rules
import TestKit
import Testing

@Suite("A rule that is broken")
struct RuleFaultTests {
    @Test("says what is wrong, where, by which clause, and what to do next")
    func diagnostic() {
        let subject = RecordID(model: "member", id: 1)
        let diagnostic = RuleFault.unknownParameter("time")
            .diagnostic(in: .sample("everyone", cites: "forum_order/roles", line: 7), kind: "check", subject: subject)
        #expect(diagnostic.code == "unknown_parameter")
        #expect(diagnostic.kind == .fault)
        #expect(diagnostic.message.zh == "所依条款没有参数 time")
        #expect(diagnostic.message.en == "the cited clause has no parameter 'time'")
        #expect(diagnostic.location?.description == "sample.lua:7")
        #expect(diagnostic.origin?.declaration == "check everyone")
        #expect(diagnostic.clause == "forum_order/roles")
        #expect(diagnostic.subject.record == subject)
        #expect(diagnostic.hint != nil)
    }

    @Test("a limit that is none of numbers, or a parameter of another kind")
    func limits() throws {
        let ledger = TestLedger().member("李示例")
        let spans = Check.sample(on: "member", CountBody(what: .activityType("lecture"), limit: .test(.atLeast(.span(.months(1))))))
        #expect(throws: RuleFault.notNumeric(.atLeast(.span(.months(1))))) { try ledger.judge(spans, "李示例", "2021") }
        let ladder = Check.sample(
            on: "leave", per: .record, cites: "forum_order/roles",
            LadderBody(number: .field(try path("days", in: "leave")), scale: .parameter("times"), by: try path("approver", in: "leave")))
        let view = TestLedger().leave("赵合成", "2021-03-08", days: "1", approver: "organiser").view(asOf: "2021-12-31")
        let faults = Evaluation(view: view, ruleBook: .forumOrder).findings(of: ladder, period: nil).faults
        #expect(faults.map { $0.error as? RuleFault } == [.wrongParameter("times", expected: "scale")])
    }

    @Test("a table of points by a field that is not there names the near miss")
    func unknownField() throws {
        let item = ScoreItem(
            .plus, .table(by: "resaon", ["出差": hundredths("1")]), .records("participation"), at: Location("sample.lua", line: 4))
        let ledger = TestLedger().activity("lecture", "2021-03-05", present: ["李示例"])
        #expect(throws: RuleFault.unknownField("resaon", model: "participation", nearest: "reason")) {
            try ScoreTests.result(ScoreTests.score([item]), "李示例", of: ledger)
        }
    }
}
