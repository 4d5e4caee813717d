public import Rules

/// How far a job has come, as it says itself.
public struct JobProgress: Sendable {
    public typealias Listener = @Sendable (JobProgress) -> Void

    public let job: CheckIdentity
    public let done: Int
    public let all: Int
}
