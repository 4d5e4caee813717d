public import Ledger
public import Scripting

/// How a batch is run.
public struct BatchOptions: Sendable {
    /// As a person types them, by name.
    public var arguments: [String: String] = [:]
    /// The day as of which it is asked. Where left out it is the workspace's, or that of the batch that is gone on with.
    public var asOf: Day?
    public var isPersonal = false
    /// Whether all is tried on a copy of the ledger that goes with it.
    public var isDryRun = false
    /// Whether only what the last batch of the same request left is done.
    public var resumes = false
    /// How many parts are worked on at a time.
    public var threads = 1
    /// Whether another run is waited for as long as it takes.
    public var waits = false
    /// The day on which a schedule made it due.
    public var scheduledFor: Day?

    /// In which the files are written that jobs make.
    public var language = Language.chinese
    /// Told how far a job says that it has come, on the thread that it runs on.
    public var progress: JobProgress.Listener?

    public init() {}
}
