import Ledger
import Rules
import TestKit
import Testing

@Suite("deadline")
struct DeadlineTests {
    static func body(latest: Span? = nil) throws -> DeadlineBody {
        DeadlineBody(
            from: try stepPath("assembly"), to: try stepPath("approval"), within: .span(.months(3)),
            latest: try latest.map { .init(.span($0), reason: try stepPath("approval.reason")) })
    }

    struct Case: CustomStringConvertible, Sendable {
        var from = "2026-01-31"
        var to: String?
        var reason = ""
        var asOf = "2026-12-31"
        let verdict: Verdict
        var missing: [String] = []
        var pending: String?
        var description: String { "\(from) \(to ?? "—") \(reason) \(asOf)" }
    }

    static let cases = [
        Case(to: "2026-04-30", verdict: .met),
        Case(to: "2026-05-01", verdict: .notMet, missing: ["approval.reason"]),
        Case(to: "2026-05-01", reason: "出缺", verdict: .met),
        Case(to: "2026-07-31", reason: "出缺", verdict: .met),
        Case(to: "2026-08-01", reason: "出缺", verdict: .notMet),
        Case(to: "2026-01-01", verdict: .notMet),
        Case(from: "2026-01", to: "2026-04-15", verdict: .undetermined, missing: ["assembly"]),
        Case(from: "2026-01", to: "2026-04-01", verdict: .met),
        Case(to: "", verdict: .undetermined, missing: ["approval"]),
        Case(asOf: "2026-07-31", verdict: .undetermined, missing: ["approval"], pending: "2026-07-31"),
        Case(asOf: "2026-08-01", verdict: .notMet, missing: ["approval"]),
        Case(from: "2026-01", asOf: "2026-07-15", verdict: .undetermined, missing: ["assembly"]),
        Case(from: "2026-10-31", to: "2027-01-02", verdict: .undetermined, missing: ["approval"], pending: "2027-04-30"),
    ]

    @Test("in time, late with a reason, too late, still open", arguments: cases)
    func judged(row: Case) throws {
        let ledger = TestLedger().step("李示例", "assembly", row.from)
        if let to = row.to { ledger.step("李示例", "approval", to, reason: row.reason) }
        let judgement = try #require(try ledger.judgeSteps(try Self.body(latest: .months(6)), "李示例", asOf: row.asOf)).judgement
        #expect(judgement.verdict == row.verdict)
        #expect(judgement.missing == row.missing)
        #expect(judgement.pending == row.pending.map { day($0) })
    }

    @Test("who has not come to the first step is not asked; who skipped it is undetermined")
    func asked() throws {
        let ledger = TestLedger().step("李示例", "application", "2026-01-05").step("王样本", "approval", "2026-01-05")
        #expect(try ledger.judgeSteps(try Self.body(), "李示例") == nil)
        let skipped = try #require(try ledger.judgeSteps(try Self.body(), "王样本")).judgement
        #expect(skipped.verdict == .undetermined)
        #expect(skipped.missing == ["assembly"])
    }

    @Test("belongs to the period of its last event, and while it is open to that of the as-of day")
    func periods() throws {
        let ledger = TestLedger().step("李示例", "assembly", "2024-11-01").step("李示例", "approval", "2025-01-15").step("王样本", "assembly", "2024-11-01")
        #expect(try ledger.judgeSteps(try Self.body(), "李示例", period: "2025")?.judgement.verdict == .met)
        #expect(try ledger.judgeSteps(try Self.body(), "李示例", period: "2026") == nil)
        #expect(try ledger.judgeSteps(try Self.body(), "王样本", period: "2026")?.judgement.verdict == .notMet)
        #expect(try ledger.judgeSteps(try Self.body(), "王样本", period: "2025") == nil)
    }

    @Test("working days rest on a calendar that is not known: provisional")
    func workingDays() throws {
        let ledger = TestLedger().step("李示例", "assembly", "2026-06-05").step("李示例", "approval", "2026-06-12")
        let body = DeadlineBody(from: try stepPath("assembly"), to: try stepPath("approval"), within: .span(.workingDays(5)))
        let judgement = try #require(try ledger.judgeSteps(body, "李示例")).judgement
        #expect(judgement.verdict == .met)
        #expect(judgement.isProvisional)
    }

    @Test("a sheet may name procedure and step in Chinese")
    func chinese() throws {
        let ledger = TestLedger().step("李示例", "接收大会", "2026-01-31", procedure: "发展党员").step("李示例", "审批", "2026-04-30", procedure: "发展党员")
        #expect(try ledger.judgeSteps(try Self.body(), "李示例")?.judgement.verdict == .met)
    }
}
