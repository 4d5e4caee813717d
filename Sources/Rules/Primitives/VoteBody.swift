public import Ledger

/// `vote`: enough of those with a vote came to a meeting, and enough of them agreed. Both are parts of those due, not of those present.
public struct VoteBody: CheckBody {
    public static let word = "vote"

    /// Whose meeting it is.
    public enum Voters: String, Hashable, Sendable, CaseIterable {
        /// The full members of the unit on the day.
        case members
        /// The unit's committee on the day.
        case committee
    }

    public let present: Limit?
    public let yes: Limit?
    public let voters: Voters
    /// The field of the meeting that holds the number of approvals.
    public let yesField: FieldPath?

    public init(present: Limit?, yes: Limit? = nil, of voters: Voters = .members, yesField: FieldPath? = nil) {
        self.present = present
        self.yes = yes
        self.voters = voters
        self.yesField = yesField
    }

    public var parameters: [String] { (present?.parameters ?? []) + (yes?.parameters ?? []) }

    public func judge(_ question: Question) throws -> Judgement {
        guard question.subject.model == "activity" else {
            throw RuleFault.unsuitableSubject(body: Self.word, model: question.subject.model)
        }
        let meeting = Meeting(question.view, row: question.subject.row, voters: voters)
        let evidence = [question.view.id(question.subject)] + meeting.evidence
        guard let due = meeting.due, due > 0 else {
            return Judgement(.undetermined, missing: [meeting.lacking], evidence: evidence)
        }
        let approvals = yesField.flatMap { question.view.number($0, row: question.subject.row) }.map { Int($0.rounded(.down)) }
        var parts: [Part] = []
        if let present { parts.append(try part("present", present, meeting.present, due, question)) }
        if let yes { parts.append(try part(yesField?.text ?? "yes", yes, approvals, due, question)) }
        // The part that decides is the one shown: the first that failed, else the first unknown, else the last.
        let failed = parts.filter { $0.passed == .no }
        let unknown = parts.filter { $0.passed == .unknown }
        let shown = failed.first ?? unknown.first ?? parts.last
        let verdict: Verdict = failed.isEmpty ? (unknown.isEmpty ? .met : .undetermined) : .notMet
        let lacking = failed.isEmpty ? unknown : failed
        return Judgement(verdict, actual: shown?.actual, target: shown?.target, missing: lacking.map(\.name), evidence: evidence)
    }

    private struct Part {
        let name: String
        let passed: Truth
        let actual: Amount?
        let target: Amount?
    }

    private func part(_ name: String, _ limit: Limit, _ count: Int?, _ due: Int, _ question: Question) throws -> Part {
        guard let test = try limit.numericTest(for: question).scaled(by: Fraction(due)) else { throw RuleFault.overflow(name) }
        let target = test.leastWhole.map { Amount.number(Fraction($0)) } ?? test.bound.map { .number($0) }
        guard let count else { return Part(name: name, passed: .unknown, actual: nil, target: target) }
        return Part(name: name, passed: Truth(test.passes(Fraction(count)) ?? false), actual: .number(Fraction(count)), target: target)
    }
}

extension Test {
    /// The least whole number that a lower limit lets through: more than half of 21 is 11.
    fileprivate var leastWhole: Int? {
        switch self {
        case .atLeast(.number(let bound)): Int(bound.rounded(.up))
        case .moreThan(.number(let bound)): Int(bound.rounded(.down)) + 1
        default: nil
        }
    }
}

/// Who had to come to a sitting and who came.
private struct Meeting {
    var due: Int?
    var present: Int?
    /// What must be filled in so that those due are known.
    var lacking = "due"
    var evidence: [RecordID] = []

    init(_ view: LedgerView, row: Int32, voters: VoteBody.Voters) {
        let activities = view.table("activity")
        let participations = view.table("participation")
        func count(_ field: String) -> Int? {
            let column = activities.column(field)!
            return column.isNone(row) ? nil : Int(column.wide(row))
        }
        // Made up later is not there, and a guest has no vote.
        let attendance = participations.column("attendance")!
        let guest = participations.column("guest")!
        let there = view.snapshot.pool.number(of: "present")
        let all = participations.referrers(field: participations.spec.index(of: "activity")!, targets: activities.count)[row]
        let came = all.filter { attendance.narrow($0) == there && guest.narrow($0) != 1 }
        if let stated = count("due") {
            due = stated
            present = count("attended") ?? (all.isEmpty ? nil : came.count)
            evidence = view.ids(came, of: "participation")
            return
        }
        guard let date = Day(code: activities.column("date")!.narrow(row)), date.precision == .day else {
            lacking = "date"
            return
        }
        guard let unit = view.unit(ofActivity: row) else {
            lacking = "unit"
            return
        }
        let entitled = voters == .members ? view.members(ofUnit: unit, on: date, status: "full") : view.committee(ofUnit: unit, on: date)
        due = entitled.count
        let member = participations.column("member")!
        let voting = came.filter { entitled.contains(member.narrow($0)) }
        present = all.isEmpty ? count("attended") : voting.count
        evidence = view.ids(voting, of: "participation")
    }
}
