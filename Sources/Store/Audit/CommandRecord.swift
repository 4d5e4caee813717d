public import Foundation

/// Who changes the ledger by which command: what the audit trail keeps of it.
public struct CommandRecord: Hashable, Sendable {
    /// As typed, without values of personal fields, which the log would print: `["import", "学习论坛台账.xlsx"]`.
    public var words: [String]
    /// The user's name on this machine.
    public var who: String
    /// The version of Zhibu.
    public var version: String
    /// When; kept to the second, in UTC.
    public var at: Date

    public init(_ words: [String], who: String, version: String, at: Date = Date()) {
        self.words = words
        self.who = who
        self.version = version
        self.at = at
    }
}
