public import Rules

/// How far a run of checks has come: told before each check and each of its subjects, on the thread of the run.
public struct CheckProgress: Sendable {
    public typealias Listener = @Sendable (CheckProgress) -> Void

    public let check: CheckIdentity
    /// The checks that are done.
    public let done: Int
    public let checks: Int
    /// The subjects of this check that are done, and how many it has; both 0 before that is known.
    public let judged: Int
    public let subjects: Int
}
