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
    /// Counts each value of this field once: persons rather than person-times. Nil counts every record.
    public let distinct: FieldPath?

    public init(
        what: Countable, limit: Limit, conditions: [Condition] = [], roles: [String] = [], needs: FieldPath? = nil, distinct: FieldPath? = nil
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
        guard let distinct else { return question.judgement(test, found.estimate, missing: found.missing, evidence: evidence) }
        let values = question.judgedView.distinctValues(of: distinct, found)
        let isSure = found.unsure.isEmpty && values.blanks.isEmpty
        let missing = found.missing + (values.blanks.isEmpty ? [] : [distinct.text])
        // An unsure record may hold a list of any length: it leaves the number open upwards.
        let number = Estimate(from: Fraction(values.count), through: isSure ? Fraction(values.count) : nil)
        return question.judgement(test, number, missing: missing.withoutDoubles(), evidence: evidence)
    }
}
