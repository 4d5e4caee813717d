public import Ledger
public import Rules

/// A fault with the number of verdicts that it cost.
public struct CountedFault: Sendable {
    public let diagnostic: Diagnostic
    public let count: Int
    /// The check or score that broke; nil for a case.
    public var check: CheckIdentity?

    public init(diagnostic: Diagnostic, count: Int, check: CheckIdentity? = nil) {
        self.diagnostic = diagnostic
        self.count = count
        self.check = check
    }
}
