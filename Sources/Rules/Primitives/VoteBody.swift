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

    /// The models that have votes: a sitting, counted by its minutes or the rolls, and a ballot, by its own numbers.
    public static let models = ["activity", "ballot"]

    public let present: Limit?
    public let yes: Limit?
    /// Whose sitting it is; a ballot says itself how many had a vote.
    public let voters: Voters
    /// The field of the sitting that holds the number of approvals.
    public let yesField: FieldPath?

    public init(present: Limit?, yes: Limit? = nil, of voters: Voters = .members, yesField: FieldPath? = nil) {
        self.present = present
        self.yes = yes
        self.voters = voters
        self.yesField = yesField
    }

    public var parameters: [String] { (present?.parameters ?? []) + (yes?.parameters ?? []) }

    public func judge(_ question: Question) throws -> Judgement {
        let count =
            switch question.subject.model {
            case "activity": VoteCount(sitting: question.subject.row, question.view, voters: voters, yesField: yesField)
            case "ballot": VoteCount(ballot: question.subject.row, question.view)
            case let model: throw RuleFault.unsuitableSubject(body: Self.word, model: model)
            }
        let evidence = [question.view.id(question.subject)] + count.evidence
        guard let due = count.due, due > 0 else {
            return Judgement(.undetermined, missing: [count.lacking], evidence: evidence)
        }
        var parts: [Part] = []
        if let present { parts.append(try part("present", present, count.present.map { VoteCount.Number($0) }, due, question)) }
        if let yes { parts.append(try part(yesField?.text ?? "yes", yes, count.yes, due, question)) }
        // The part that decides is the one shown: the first that failed, else the first unknown, else the last.
        let failed = parts.filter { $0.passed == .no }
        let unknown = parts.filter { $0.passed == .unknown }
        let shown = failed.first ?? unknown.first ?? parts.last
        let verdict: Verdict = failed.isEmpty ? (unknown.isEmpty ? .met : .undetermined) : .notMet
        let missing = failed.isEmpty ? unknown.map(\.lacking) : failed.map(\.name)
        return Judgement(verdict, actual: shown?.actual, target: shown?.target, missing: missing, evidence: evidence)
    }

    private struct Part {
        let name: String
        /// What must be filled in where it is unknown.
        let lacking: String
        let passed: Truth
        let actual: Amount?
        let target: Amount?
    }

    private func part(_ name: String, _ limit: Limit, _ count: VoteCount.Number?, _ due: Int, _ question: Question) throws -> Part {
        guard let test = try limit.numericTest(for: question).scaled(by: Fraction(due)) else { throw RuleFault.overflow(name) }
        let target = test.leastWhole.map { Amount.number(Fraction($0)) } ?? test.bound.map { .number($0) }
        guard let count else { return Part(name: name, lacking: name, passed: .unknown, actual: nil, target: target) }
        return Part(name: name, lacking: count.lacking ?? name, passed: test.passes(count.estimate), actual: count.estimate.amount, target: target)
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
