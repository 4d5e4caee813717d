public import Ledger

/// How strictly a clause binds: the words 应当, 一般, 原则上 are kept, since a rule that holds generally is no error when it is not kept.
public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
    case must, generally
    case inPrinciple = "in_principle"
    case unit, practice

    /// By strictness: what must be is the greatest.
    public static func < (left: Self, right: Self) -> Bool { allCases.firstIndex(of: left)! > allCases.firstIndex(of: right)! }

    /// What a `not_met` weighs, unless the unit's settings say otherwise.
    public var severity: Diagnostic.Severity {
        switch self {
        case .must: .error
        case .generally, .inPrinciple, .unit: .warning
        case .practice: .info
        }
    }

    public var label: Message {
        switch self {
        case .must: Message(zh: "应当", en: "must")
        case .generally: Message(zh: "一般", en: "generally")
        case .inPrinciple: Message(zh: "原则上", en: "in principle")
        case .unit: Message(zh: "单位", en: "unit rule")
        case .practice: Message(zh: "惯例", en: "practice")
        }
    }
}
