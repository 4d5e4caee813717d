public import Ledger

/// What is asked of a job: the same for all its parts within a batch.
public struct JobRequest: Hashable, Sendable {
    /// As `points.quarter_end`, or the path of a file without declarations.
    public var job: String
    /// Equal for what asks the same, whatever day it is: how a batch is found again that is to be gone on with.
    public var digest: String
    /// As they were used, by name; nil stands for a personal value, which the log does not keep.
    public var arguments: [String: String?]
    public var asOf: Day
    /// Of the plugins and settings that it ran under.
    public var fingerprint: String
    /// The day on which a schedule made it due; nil where somebody asked for it.
    public var scheduledFor: Day?

    public init(job: String, digest: String, arguments: [String: String?] = [:], asOf: Day, fingerprint: String, scheduledFor: Day? = nil) {
        self.job = job
        self.digest = digest
        self.arguments = arguments
        self.asOf = asOf
        self.fingerprint = fingerprint
        self.scheduledFor = scheduledFor
    }
}

/// A part of a job: the whole of it, or what it does for one unit.
public struct JobPart: Hashable, Sendable {
    public let unit: Int64?
    /// The unit's name at that time.
    public let title: String?

    public static let whole = JobPart(unit: nil, title: nil)

    public init(unit: Int64?, title: String?) {
        self.unit = unit
        self.title = title
    }
}
