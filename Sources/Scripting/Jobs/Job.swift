public import Ledger
public import Rules

/// A batch job that a plugin declares: it reads the ledger and stages changes, which are written together or not at all.
public struct Job: Sendable {
    public let identity: CheckIdentity
    /// What it is told when it runs, by name.
    public let arguments: [OptionSpec]
    public let schedule: Schedule?
    /// The jobs that go first where several run.
    public let after: [String]
    /// Whether each unit is a part, and a transaction, of its own.
    public let isPerUnit: Bool
    /// Which units.
    let conditions: [Condition]
    let function: FunctionKey
}

/// What a job, or a part of it, staged.
public struct JobOutcome: Sendable {
    public let changes: ChangeSet
    /// What it makes besides changes.
    public let files: [StagedFile]
    /// What it said, line by line.
    public let log: [LogLine]
    public let document: Document?

    /// What it printed.
    public var printed: [String] { log.printed }
}
