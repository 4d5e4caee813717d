public import Ledger

/// `forbidden`: none of these is found: a temporary branch neither admits nor elects.
public struct ForbiddenBody: CheckBody {
    public static let word = "forbidden"
    public let kinds: [Countable]
    /// What else must hold of what is counted; for kinds of one model.
    public let conditions: [Condition]

    public init(_ kinds: [Countable], where conditions: [Condition] = []) {
        self.kinds = kinds
        self.conditions = conditions
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) throws -> Judgement {
        var judgement = Judgement(.met)
        var count = 0
        for kind in kinds {
            let found = try question.judgedView.occurrences(of: kind, for: question.subject, in: question.period, where: conditions)
            if found.count > 0 { judgement.found.append(kind.name) }
            count += found.count
            judgement.evidence += found.evidence(in: question.view)
            judgement.missing += found.missing
        }
        judgement.actual = .number(Fraction(count))
        judgement.target = .number(.zero)
        judgement.evidence = judgement.evidence.withoutRepeats()
        judgement.missing = count > 0 ? [] : judgement.missing.withoutRepeats()
        judgement.verdict = count > 0 ? .notMet : judgement.missing.isEmpty ? .met : .undetermined
        if judgement.verdict != .notMet { judgement.pending = question.pending }
        return judgement
    }
}
