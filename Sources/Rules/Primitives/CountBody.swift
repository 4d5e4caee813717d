public import Ledger

/// `count`: so many sittings or records belong to the subject in the period, or so many different values of a field of theirs.
public struct CountBody: CheckBody {
    public static let word = "count"
    public let what: Countable
    public let limit: Limit
    public let conditions: [Condition]
    public let roles: [String]
    /// A field of the subject that confirms that the register was kept: without it nothing recorded is not zero.
    public let needs: FieldPath?
    /// Counts each value of this field, or each combination of these, once: persons rather than person-times. None counts every record.
    public let distinct: [FieldPath]

    public init(
        what: Countable, limit: Limit, conditions: [Condition] = [], roles: [String] = [], needs: FieldPath? = nil, distinct: [FieldPath] = []
    ) {
        self.what = what
        self.limit = limit
        self.conditions = conditions
        self.roles = roles
        self.needs = needs
        self.distinct = distinct
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let test = try limit.numericTest(for: question)
        let found = try question.judgedView.occurrences(
            of: what, for: question.subject, in: question.period, where: conditions, roles: roles)
        if found.isEmpty, let needs, question.isUnconfirmed(needs) {
            // No number of records says that there was nothing to record.
            return question.judgement(test, Estimate(from: .zero, through: nil), missing: [needs.text], evidence: [])
        }
        let evidence = found.evidence(in: question.view)
        guard !distinct.isEmpty else { return question.judgement(test, found.estimate, missing: found.missing, evidence: evidence) }
        let values = question.judgedView.distinctValues(of: distinct, found)
        let isSure = found.unsure.isEmpty && values.blanks.isEmpty
        // An unsure record may hold a list of any length: it leaves the number open upwards.
        let number = Estimate(from: Fraction(values.count), through: isSure ? Fraction(values.count) : nil)
        return question.judgement(test, number, missing: (found.missing + values.missing).withoutRepeats(), evidence: evidence)
    }
}
