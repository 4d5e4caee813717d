public import Ledger

/// An entry that ended with a mistake, or was stopped, and what it had said by then.
public struct BrokenEntry: Error {
    public let problem: Diagnostic
    public let log: [LogLine]
    /// What whoever entered it should know besides.
    public var notes: [Message] = []
}
