public import Ledger

/// What a check says of a subject. Unknown is never zero, and silence never means met.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    case met
    case notMet = "not_met"
    /// The records do not suffice to say; `missing` says what is lacking.
    case undetermined
    /// Exempt, or the clause was not in force.
    case notApplicable = "not_applicable"
    /// The check is switched off or broke.
    case notEvaluated = "not_evaluated"

    public var label: Message {
        switch self {
        case .met: Message(zh: "达到", en: "met")
        case .notMet: Message(zh: "未达到", en: "not met")
        case .undetermined: Message(zh: "资料不足", en: "undetermined")
        case .notApplicable: Message(zh: "不适用", en: "not applicable")
        case .notEvaluated: Message(zh: "未评价", en: "not evaluated")
        }
    }

    public var tone: Cell.Tone {
        switch self {
        case .met: .good
        case .notMet: .bad
        case .undetermined: .unsure
        case .notApplicable, .notEvaluated: .faint
        }
    }
}
