import Ledger
import Rules
import TestKit
import Testing

@Suite("planned")
struct PlannedTests {
    static func ledger(_ items: [(type: String, date: String, done: String)], years: [Int64] = [2021]) -> TestLedger {
        let ledger = TestLedger()
        for year in years {
            var plan = Plan()
            plan.title = "计划"
            plan.year = year
            ledger.record(plan)
        }
        for (number, item) in items.enumerated() {
            var record = PlanItem()
            record.plan = Ref(1)
            record.number = "\(number + 1)"
            record.title = "事项\(number + 1)"
            record.type = item.type
            record.date = item.date.isEmpty ? nil : day(item.date)
            record.done = item.done.isEmpty ? nil : day(item.done)
            ledger.record(record)
        }
        return ledger
    }

    static func judge(_ ledger: TestLedger, _ id: Int64, tolerance: Span? = .months(1), asOf: String = "2021-12-31", period asked: String? = nil) throws
        -> Judgement?
    {
        let view = ledger.view(vocabulary: .branchLife, asOf: asOf)
        let match = PlannedBody.Match(item: try path("type", in: "plan_item"), record: try path("type", in: "activity"))
        let body = PlannedBody(by: "activity", same: [match], tolerance: tolerance.map { .span($0) })
        let (findings, faults) = Evaluation(view: view, ruleBook: RuleBook()).findings(
            of: .sample(on: "plan_item", per: .record, body), period: asked.map { period($0) }, only: view.row(RecordID(model: "plan_item", id: id)))
        if let fault = faults.first { throw fault.error }
        return findings.first?.judgement
    }

    @Test("one sitting serves one item: the one that is due first")
    func oneEach() throws {
        let ledger = Self.ledger([("lecture", "2021-06-30", ""), ("lecture", "2021-05-31", "")]).activity("lecture", "2021-06-15")
        #expect(try Self.judge(ledger, 2)?.verdict == .met)
        #expect(try Self.judge(ledger, 2)?.evidence.last == RecordID(model: "activity", id: 1))
        #expect(try Self.judge(ledger, 1)?.verdict == .notMet)
        #expect(try Self.judge(ledger, 1)?.missing == ["lecture"])
    }

    @Test(
        "about its day, to the last of the tolerance; without one in the whole year",
        arguments: [
            ("2021-05-30", true, true), ("2021-05-29", false, true), ("2021-07-30", true, true), ("2021-07-31", false, true), ("2020-12-31", false, false),
        ])
    func window(sitting: String, near: Bool, inYear: Bool) throws {
        let ledger = Self.ledger([("lecture", "2021-06-30", "")]).activity("lecture", sitting)
        #expect(try Self.judge(ledger, 1)?.verdict == (near ? .met : .notMet))
        #expect(try Self.judge(ledger, 1, tolerance: nil)?.verdict == (inYear ? .met : .notMet))
    }

    @Test("a sitting counts for what it also is: the forum with a lecturer is a lecture")
    func countsAs() throws {
        let ledger = Self.ledger([("lecture", "2021-06-30", "")]).activity("study_forum", "2021-06-15", roles: ["lecturer": ["李示例"]])
        #expect(try Self.judge(ledger, 1)?.verdict == .met)
        let another = Self.ledger([("lecture", "2021-06-30", "")]).activity("study_forum", "2021-06-15", roles: ["report": ["李示例"]])
        #expect(try Self.judge(another, 1)?.verdict == .notMet)
    }

    @Test("what somebody wrote down as done is done, and leaves its sitting to another item")
    func done() throws {
        let ledger = Self.ledger([("lecture", "2021-05-31", "2021-05-20"), ("lecture", "2021-06-30", ""), ("", "2021-06-30", "2021-06-01")])
            .activity("lecture", "2021-06-15")
        #expect(try Self.judge(ledger, 1)?.verdict == .met)
        #expect(try Self.judge(ledger, 2)?.verdict == .met)
        #expect(try Self.judge(ledger, 3)?.verdict == .met)
    }

    @Test("an item that says neither its type nor that it was done is undetermined")
    func untyped() throws {
        let ledger = Self.ledger([("", "2021-06-30", "")])
        #expect(try Self.judge(ledger, 1)?.verdict == .undetermined)
        #expect(try Self.judge(ledger, 1)?.missing == ["type"])
    }

    @Test("what is not due yet may still come, to the last day")
    func pending() throws {
        let ledger = Self.ledger([("lecture", "2021-06-30", "")])
        let open = try #require(try Self.judge(ledger, 1, asOf: "2021-07-29", period: "2021"))
        #expect(open.verdict == .undetermined)
        #expect(open.pending == day("2021-07-30"))
        #expect(try Self.judge(ledger, 1, asOf: "2021-07-30", period: "2021")?.verdict == .notMet)
        #expect(try Self.judge(ledger, 1, asOf: "2021-02-01", period: "2021")?.verdict == .undetermined)
    }

    @Test("a sitting known to its year may be the one")
    func imprecise() throws {
        let ledger = Self.ledger([("lecture", "2021-06-30", "")]).activity("lecture", "2021")
        #expect(try Self.judge(ledger, 1)?.verdict == .undetermined)
        #expect(try Self.judge(ledger, 1)?.missing == ["date"])
    }

    @Test("an item without a day belongs to the year of its plan")
    func undated() throws {
        let ledger = Self.ledger([("lecture", "", "")]).activity("lecture", "2021-11-15")
        #expect(try Self.judge(ledger, 1, period: "2021")?.verdict == .met)
        #expect(try Self.judge(ledger, 1, period: "2020") == nil)
    }
}
