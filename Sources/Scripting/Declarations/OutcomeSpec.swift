public import Ledger
public import Rules

/// When a body comes to a verdict.
public struct OutcomeSpec: Hashable, Sendable {
    public let verdict: Verdict
    /// Whether the verdict may still change until a known day.
    public let isPending: Bool
    public let when: Message

    private init(_ verdict: Verdict, _ en: String, zh: String, pending: Bool) {
        self.verdict = verdict
        isPending = pending
        when = Message(zh: zh, en: en)
    }

    static func met(_ en: String, zh: String, pending: Bool = false) -> Self { Self(.met, en, zh: zh, pending: pending) }
    static func notMet(_ en: String, zh: String) -> Self { Self(.notMet, en, zh: zh, pending: false) }
    static func undetermined(_ en: String, zh: String, pending: Bool = false) -> Self { Self(.undetermined, en, zh: zh, pending: pending) }
    static func notApplicable(_ en: String, zh: String) -> Self { Self(.notApplicable, en, zh: zh, pending: false) }

    /// What holds of every body.
    public static let ofAll: [Self] = [
        .notApplicable("the clause was not in force, or the subject is exempt", zh: "条款当时未施行，或对象属于豁免"),
        Self(.notEvaluated, "the check is switched off or broke", zh: "规则已停用或出错", pending: false),
    ]
}
