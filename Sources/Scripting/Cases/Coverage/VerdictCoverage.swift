public import Ledger
public import Rules

/// Which verdicts the cases of a check show, and which never come out.
public struct VerdictCoverage: Hashable, Sendable {
    public let plugin: PluginIdentity
    /// As `check 'leave_one_seventh'`.
    public let declaration: String
    public let location: Location
    public let cases: Int
    /// How many lines came out so.
    public let shown: [Verdict: Int]

    /// What a check can say of a subject that it judges.
    public static let kinds: [Verdict] = [.met, .notMet, .undetermined, .notApplicable]

    public var neverShown: [Verdict] { Self.kinds.filter { shown[$0] == nil } }
}
