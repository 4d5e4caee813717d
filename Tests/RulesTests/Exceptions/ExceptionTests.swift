import Ledger
import Rules
import TestKit
import Testing

@Suite("Recorded exceptions")
struct ExceptionTests {
    struct Row: Sendable {
        var check = "sample.sample_check"
        var member: Int64?
        var unit: Int64?
        var through: String? = "2021-12-31"
    }

    private static func ledger(_ row: Row) -> TestLedger {
        var waiver = Waiver()
        waiver.check = row.check
        waiver.member = row.member.map { Ref($0) }
        waiver.unit = row.unit.map { Ref($0) }
        waiver.reason = "在外地培训"
        waiver.approver = "支委会"
        waiver.from = day("2021-01-01")
        waiver.through = row.through.map { day($0) }
        return TestLedger().unit("一支部").unit("二支部").member("李示例", unit: "一支部").member("王样本", unit: "二支部")
            .activity("lecture", "2021-03-05", unit: "一支部").record(waiver)
    }

    private static func findings(_ ledger: TestLedger, on model: String = "member", year: String = "2021") throws -> [Finding] {
        let body = CountBody(what: model == "activity" ? .records("participation") : .activityType("lecture"), limit: .atLeast("2"))
        let evaluation = Evaluation(view: ledger.view(vocabulary: .branchLife, asOf: "2022-12-31"), ruleBook: RuleBook())
        return evaluation.findings(of: .sample(on: model, per: model == "activity" ? .record : .period(.year), body), period: period(year)).findings
    }

    @Test("covers whom it names, under either name of the check, and leaves the verdict", arguments: ["sample.sample_check", "sample_check", "示例规则"])
    func member(check: String) throws {
        let findings = try Self.findings(Self.ledger(Row(check: check, member: 1)))
        #expect(findings.map(\.isExcepted) == [true, false])
        #expect(findings.map(\.judgement.verdict) == [.notMet, .notMet])
        #expect(findings[0].exception?.label.zh == "在外地培训；批准：支委会；至2021年12月31日")
        #expect(findings[0].exception?.id == RecordID(model: "exception", id: 1))
    }

    @Test("covers the members, and the sittings, of the branch that it names")
    func unit() throws {
        let ledger = Self.ledger(Row(unit: 1))
        #expect(try Self.findings(ledger).map(\.isExcepted) == [true, false])
        #expect(try Self.findings(ledger, on: "unit").map(\.isExcepted) == [true, false])
        #expect(try Self.findings(ledger, on: "activity").map(\.isExcepted) == [true])
    }

    @Test("one that names nobody covers nobody where there are two branches")
    func nobody() throws {
        #expect(try Self.findings(Self.ledger(Row()), on: "unit").map(\.isExcepted) == [false, false])
        #expect(try Self.findings(Self.ledger(Row())).map(\.isExcepted) == [false, false])
    }

    @Test("comes back when it has ended, and goes on where no last day is set")
    func ends() throws {
        #expect(try Self.findings(Self.ledger(Row(member: 1)), year: "2022").first?.isExcepted == false)
        #expect(try Self.findings(Self.ledger(Row(member: 1, through: nil)), year: "2022").first?.isExcepted == true)
        #expect(try Self.findings(Self.ledger(Row(member: 1, through: "2021")), year: "2021").first?.isExcepted == true)
    }

    @Test("of another check it covers nothing")
    func otherCheck() throws {
        #expect(try Self.findings(Self.ledger(Row(check: "sample.other", member: 1))).map(\.isExcepted) == [false, false])
    }

    @Test("explain names who allowed it, why and until when")
    func explained() throws {
        let ledger = Self.ledger(Row(member: 1))
        let finding = try #require(try Self.findings(ledger).first)
        let document = Explanation.document(for: finding, view: ledger.view(vocabulary: .branchLife)) { _ in nil }
        #expect("\(document)".contains("在外地培训；批准：支委会；至2021年12月31日"))
    }
}
