import Ledger
import Rules
import TestKit
import Testing

/// Bodies that weigh one record by itself, or against its like: unique, subset, balance, bracket, no_overlap.
@Suite("unique, subset, balance, bracket, no_overlap")
struct RecordBodyTests {
    private static func judge(_ body: any CheckBody, on model: String, _ id: Int64, _ ledger: TestLedger, per: Scope.Per = .record) throws -> Judgement? {
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let (findings, faults) = Evaluation(view: view, ruleBook: RuleBook()).findings(
            of: .sample(on: model, per: per, body), period: nil, only: view.row(RecordID(model: model, id: id)))
        if let fault = faults.first { throw fault.error }
        return findings.first?.judgement
    }

    @Test("a second record of equal fields is found, a blank one is not compared")
    func unique() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", title: "形势").activity("lecture", "2021-03-05", title: "形势")
            .activity("lecture", "2021-03-06", title: "形势").activity("lecture", "2021-03-07").activity("lecture", "2021-03-07")
        let body = UniqueBody(try ["date", "title"].map { try path($0, in: "activity") })
        #expect(try Self.judge(body, on: "activity", 1, ledger)?.verdict == .notMet)
        #expect(try Self.judge(body, on: "activity", 1, ledger)?.evidence.map(\.id) == [1, 2])
        #expect(try Self.judge(body, on: "activity", 3, ledger)?.verdict == .met)
        #expect(try Self.judge(body, on: "activity", 4, ledger)?.verdict == .met)
    }

    @Test("one who is outside the list is named; a list that is not known leaves it open")
    func subset() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", roles: ["host": ["李示例"], "report": ["李示例", "王样本"]])
            .activity("study_forum", "2021-03-06", roles: ["host": ["李示例"], "report": ["王样本"]]).activity("study_forum", "2021-03-07", roles: ["host": ["李示例"]])
        let body = SubsetBody(try path("host", in: "activity"), of: try path("report", in: "activity"))
        #expect(try Self.judge(body, on: "activity", 1, ledger)?.verdict == .met)
        #expect(try Self.judge(body, on: "activity", 2, ledger)?.found == ["李示例"])
        #expect(try Self.judge(body, on: "activity", 2, ledger)?.verdict == .notMet)
        #expect(try Self.judge(body, on: "activity", 3, ledger)?.missing == ["report"])
    }

    @Test(
        "what is due is present and absent; a number that nobody knows leaves it open",
        arguments: [(20, 18, 2, Verdict.met), (20, 18, 1, .notMet), (20, nil, 2, .undetermined)] as [(Int64?, Int64?, Int64?, Verdict)])
    func balance(due: Int64?, yes: Int64?, no: Int64?, verdict: Verdict) throws {
        var ballot = Ballot()
        ballot.activity = Ref(1)
        ballot.title = "决议"
        ballot.due = due
        ballot.yes = yes
        ballot.no = no
        let ledger = TestLedger().activity("members_meeting", "2021-03-05").record(ballot)
        func number(_ field: String) throws -> Quantity { .field(try path(field, in: "ballot")) }
        let sum = BalanceBody([try number("yes"), try number("no")], equals: try number("due"))
        let difference = BalanceBody([try number("due")], minus: [try number("no")], equals: try number("yes"))
        for body in [sum, difference] {
            let judgement = try Self.judge(body, on: "ballot", 1, ledger)
            #expect(judgement?.verdict == verdict)
            #expect(judgement?.missing == (yes == nil ? ["yes"] : []))
        }
    }

    static let rates = Scale(
        [.init(fraction("3000"), .text("0.5%")), .init(fraction("5000"), .text("1%")), .init(fraction("10000"), .text("1.5%"))], .above(.text("2%")))!

    static let dues: [(String, String, BracketBody.Part)] = [
        ("3000.00", "15", .whole), ("3000.01", "30", .whole), ("5000", "50", .whole), ("5000.01", "75", .whole), ("10000", "150", .whole),
        ("10000.01", "200", .whole), ("2001", "10.01", .whole), ("0", "0", .whole), ("3000", "15", .marginal), ("4000", "25", .marginal),
        ("12000", "150", .marginal),
    ]

    @Test("upper bounds are included; one rate on the whole, or each on its part; halves of a cent go up", arguments: dues)
    func bracket(base: String, amount: String, part: BracketBody.Part) throws {
        func judged(_ paid: String) throws -> Judgement? {
            var payment = Payment()
            payment.date = day("2021-03")
            payment.base = hundredths(base)
            payment.amount = hundredths(paid)
            let ledger = TestLedger()
            payment.member = ledger.memberRef("李示例")
            let body = BracketBody(
                base: .field(try path("base", in: "payment")), scale: .scale(Self.rates), equals: .field(try path("amount", in: "payment")), of: part)
            return try Self.judge(body, on: "payment", 1, ledger.record(payment))
        }
        #expect(try judged(amount)?.verdict == .met)
        #expect(try judged("7.77")?.verdict == .notMet)
        #expect(try judged("7.77")?.target == .number(fraction(amount)))
    }

    @Test("a value that is no rate is the rule's fault")
    func notRate() throws {
        #expect(throws: RuleFault.notRate("director")) { try BracketBody.rate(.text("director")) }
    }

    struct Sittings: Sendable, CustomStringConvertible {
        let times: [(date: String, starts: String, ends: String)]
        let verdict: Verdict
        var description: String { times.map { "\($0.date) \($0.starts)-\($0.ends)" }.joined(separator: ", ") }
    }

    static let sittings = [
        Sittings(times: [("2021-03-05", "09:00", "11:00"), ("2021-03-05", "10:59", "12:00")], verdict: .notMet),
        Sittings(times: [("2021-03-05", "09:00", "11:00"), ("2021-03-05", "11:00", "12:00")], verdict: .met),
        Sittings(times: [("2021-03-05", "09:00", "11:00"), ("2021-03-06", "10:00", "12:00")], verdict: .met),
        Sittings(times: [("2021-03-05", "09:00", ""), ("2021-03-05", "10:00", "12:00")], verdict: .undetermined),
        Sittings(times: [("2021-03-05", "", "")], verdict: .met),
    ]

    @Test("nobody is in two places at once; hours that nobody wrote down leave it open", arguments: sittings)
    func overlaps(row: Sittings) throws {
        let ledger = TestLedger()
        let member = ledger.memberRef("李示例")
        for (number, time) in row.times.enumerated() {
            var sitting = Activity()
            sitting.type = "lecture"
            sitting.date = day(time.date)
            sitting.starts = time.starts
            sitting.ends = time.ends
            ledger.record(sitting)
            var part = Participation()
            part.activity = Ref(Int64(number + 1))
            part.member = member
            part.attendance = "present"
            ledger.record(part)
        }
        let judgement = try Self.judge(NoOverlapBody("participation"), on: "member", 1, ledger, per: .period(.year))
        #expect(judgement?.verdict == row.verdict)
        #expect(judgement?.missing == (row.verdict == .undetermined ? ["starts", "ends"] : []))
    }

    @Test("sessions of one half-day are at one time, posts of two stretches where they meet")
    func halvesAndStretches() throws {
        let lessons = TestLedger().lesson("2021-03-05", half: "am").lesson("2021-03-05", half: "pm").lesson("2021-03-08", half: "am").lesson(
            "2021-03-08", half: "am")
        let judgement = try Self.judge(NoOverlapBody("session"), on: "class", 1, lessons, per: .period(.year))
        #expect(judgement?.verdict == .notMet)
        #expect(judgement?.evidence.map(\.id) == [3, 4])
        let posts = TestLedger().post("李示例", "secretary", from: "2020-01-01", through: "2020-12-31").post("李示例", "deputy_secretary", from: "2021-01-01")
        #expect(try Self.judge(NoOverlapBody("post"), on: "member", 1, posts, per: .period(.year))?.verdict == .met)
        posts.post("李示例", "organisation", from: "2021-03-01")
        #expect(try Self.judge(NoOverlapBody("post"), on: "member", 1, posts, per: .period(.year))?.verdict == .notMet)
    }
}
