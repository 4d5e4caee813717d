public import Ledger

/// Whom a check or a score asks about, and for which stretches of time.
public struct Scope: Hashable, Sendable {
    public enum Per: Hashable, Sendable {
        case period(Period.Kind)
        /// The subject's own run from its first to its last day: a class, a trainee's class.
        case run
        /// The span that ends on the as-of day.
        case last(Span)
        /// Once a record, on its own date.
        case record
    }

    /// The model of the subjects.
    public let model: String
    public let per: Per
    /// Which subjects are asked about at all.
    public let conditions: [Condition]
    /// Which of them the rule does not bind: they are `not_applicable`.
    public let exempt: [Condition]
    /// Whether members who are not on the rolls on the day of judgement are asked about too.
    public let includesFormer: Bool

    public init(model: String, per: Per, where conditions: [Condition] = [], exempt: [Condition] = [], includesFormer: Bool = false) {
        self.model = model
        self.per = per
        self.conditions = conditions
        self.exempt = exempt
        self.includesFormer = includesFormer
    }
}
