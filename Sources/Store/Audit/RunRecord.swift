public import Foundation

/// One run: what a command changed in one transaction, chained to the run before it by its hash.
public struct RunRecord: Hashable, Sendable, Identifiable {
    /// From 1, in order of time.
    public let id: Int64
    public let command: CommandRecord
    public let inserted: Int
    public let updated: Int
    public let removed: Int
    /// The hash of the run before; empty for the first.
    public let previous: String
    /// SHA-256 over `previous`, the changes and this run, as hexadecimal digits.
    public let hash: String

    public var at: Date { command.at }
    public var count: Int { inserted + updated + removed }
}
