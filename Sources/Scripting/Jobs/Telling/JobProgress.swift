public import Ledger

/// How far a job has come, as it says itself.
public struct JobProgress: Sendable {
    public typealias Listener = @Sendable (JobProgress) -> Void

    /// Of the job.
    public let label: Message
    public let done: Int
    public let all: Int

    public init(label: Message, done: Int, all: Int) {
        self.label = label
        self.done = done
        self.all = all
    }
}
