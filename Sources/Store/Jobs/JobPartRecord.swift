public import Foundation
public import Ledger

/// A part of a job as the log keeps it.
public struct JobPartRecord: Hashable, Sendable, Identifiable {
    public enum Outcome: String, Hashable, Sendable {
        /// Or broken off, where nobody runs it any more: the log cannot know that.
        case running
        case done, failed
    }

    /// From 1, in the order in which parts were begun.
    public let id: Int64
    /// The parts that one command worked on, with those of the commands that went on with it.
    public let batch: Int64
    public let request: JobRequest
    public let part: JobPart
    public let who: String
    /// Of Zhibu.
    public let version: String
    public let started: Date
    public let ended: Date?
    /// How long it worked; nil while it runs.
    public let milliseconds: Int?
    public let outcome: Outcome
    /// The run that wrote its changes; nil where there were none.
    public let run: Int64?
    public let inserted: Int
    public let updated: Int
    public let removed: Int
    /// How many warnings it gave.
    public let warnings: Int
    /// The files that it wrote, within the workspace.
    public let files: [String]
    /// Why it failed.
    public let message: Message?

    public var count: Int { inserted + updated + removed }
}

/// What came of a part that ended well, beside its changes.
public struct JobPartResult: Hashable, Sendable {
    public var started: Date
    public var ended: Date
    public var milliseconds: Int
    public var warnings = 0
    public var files: [String] = []

    public init(started: Date, ended: Date, milliseconds: Int, warnings: Int = 0, files: [String] = []) {
        self.started = started
        self.ended = ended
        self.milliseconds = milliseconds
        self.warnings = warnings
        self.files = files
    }
}
