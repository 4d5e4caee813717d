import Ledger
import Rules
import TestKit
import Testing

@Suite("order")
struct OrderTests {
    private static func body() throws -> OrderBody {
        OrderBody(.events(try ["application", "activist", "candidate", "assembly"].map { try stepPath($0) }))
    }

    struct Case: CustomStringConvertible, Sendable {
        let steps: [(String, String)]
        let verdict: Verdict
        var missing: [String] = []
        var found: [String] = []
        var description: String { steps.map { "\($0.0) \($0.1)" }.joined(separator: ", ") }
    }

    static let cases = [
        Case(steps: [("application", "2024-01-05"), ("activist", "2024-06-01"), ("candidate", "2025-07-01")], verdict: .met),
        Case(steps: [("application", "2024-01-05"), ("candidate", "2025-07-01")], verdict: .notMet, missing: ["activist"]),
        Case(steps: [("application", "2024-06-02"), ("activist", "2024-06-01")], verdict: .notMet, found: ["activist"]),
        Case(steps: [("application", "2024-06"), ("activist", "2024-06-01")], verdict: .undetermined, missing: ["activist"]),
        Case(steps: [("application", "2024-06-01"), ("activist", "2024-06-01")], verdict: .met),
        Case(steps: [("application", ""), ("activist", "2024-06-01")], verdict: .undetermined, missing: ["application"]),
    ]

    @Test("left out, before its time, too imprecise to say", arguments: cases)
    func judged(row: Case) throws {
        let ledger = TestLedger()
        for (step, date) in row.steps { ledger.step("李示例", step, date) }
        let judgement = try #require(try ledger.judgeSteps(try Self.body(), "李示例")).judgement
        #expect(judgement.verdict == row.verdict)
        #expect(judgement.missing == row.missing)
        #expect(judgement.found == row.found)
        #expect(judgement.evidence.count == row.steps.count)
    }

    @Test("fields of a day are events too")
    func fields() throws {
        let ledger = TestLedger().trainingClass("第118期", from: "2021-03-01", through: "2021-02-01")
        let body = OrderBody(.events([try path("starts", in: "class"), try path("ends", in: "class")]))
        let judgement = try ledger.judge(.sample(on: "class", per: .record, body), "第118期", asOf: "2021-12-31")
        #expect(judgement?.verdict == .notMet)
        #expect(judgement?.found == ["ends"])
    }

    struct Topics: CustomStringConvertible, Sendable {
        let sittings: [(type: String, date: String, title: String)]
        let verdict: Verdict
        var missing: [String] = []
        var found: [String] = []
        var description: String { sittings.map { "\($0.type) \($0.date) \($0.title)" }.joined(separator: ", ") }
    }

    static let topics = [
        Topics(sittings: [("committee", "2020-12-30", "评优"), ("members_meeting", "2021-01-05", "评优")], verdict: .met),
        Topics(sittings: [("committee", "2021-03-05", "评优"), ("members_meeting", "2021-03-05", "评优")], verdict: .met),
        Topics(sittings: [("committee", "2021-03-06", "评优"), ("members_meeting", "2021-03-05", "评优")], verdict: .notMet, found: ["评优: members_meeting"]),
        Topics(sittings: [("committee", "2021-03-01", "换届"), ("members_meeting", "2021-03-05", "评优")], verdict: .notMet, missing: ["评优: committee"]),
        Topics(sittings: [("committee", "2021-03-01", ""), ("members_meeting", "2021-03-05", "评优")], verdict: .undetermined, missing: ["title"]),
        Topics(sittings: [("committee", "2021-03", "评优"), ("members_meeting", "2021-03-05", "评优")], verdict: .undetermined, missing: ["date"]),
        Topics(sittings: [("committee", "2021-03-01", "评优")], verdict: .met),
        Topics(sittings: [], verdict: .notApplicable),
    ]

    @Test("of one topic the committee sits before the members, perhaps in the year before", arguments: topics)
    func sittings(row: Topics) throws {
        let ledger = TestLedger().unit("一支部")
        for sitting in row.sittings { ledger.activity(sitting.type, sitting.date, title: sitting.title) }
        let body = SittingOrderBody(["committee", "members_meeting"], same: try path("title", in: "activity"))
        let judgement = try #require(try ledger.judge(.sample(on: "unit", body), "一支部", "2021", asOf: "2021-12-31"))
        #expect(judgement.verdict == row.verdict)
        #expect(judgement.missing == row.missing)
        #expect(judgement.found == row.found)
    }
}
