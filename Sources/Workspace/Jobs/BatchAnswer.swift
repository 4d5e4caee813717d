public import Ledger
public import Scripting
public import Store

/// What came of a batch.
public struct BatchAnswer: Sendable {
    /// Its number in the log; nil on a dry run, and where there was nothing to do.
    public let batch: Int64?
    public let isDryRun: Bool
    public let parts: [PartAnswer]
    public let milliseconds: Int

    /// The changes of all parts as one table, with whose they are.
    public var changes: Document {
        let headings = [Table.Heading("job", Message(zh: "任务", en: "job")), Table.Heading("unit", Message(zh: "组织", en: "unit"))]
        return Document([
            .table(
                Table(
                    headings + ChangeTable.headings,
                    rows: parts.flatMap { part in part.changes.rows.map { [.text(part.job), .text(part.title ?? "")] + $0 } }))
        ])
    }

    public var exitCode: Int32 { parts.flatMap(\.problems).exitCode }
}

/// What came of a part: a job, or what it did for one unit.
public struct PartAnswer: Sendable {
    public enum Outcome: String, Sendable {
        case done, failed
        /// A job that it comes behind did not end well.
        case skipped
    }

    /// As the log calls it: `points.quarter_end`.
    public let job: String
    public let label: Message
    public let unit: RecordID?
    /// The unit's name.
    public let title: String?
    public internal(set) var outcome: Outcome
    /// The run that wrote its changes; nil on a dry run, and where there was nothing to change.
    public var run: RunRecord?
    /// How many records are added, changed and removed.
    public var counts = (inserted: 0, updated: 0, removed: 0)
    /// What it said, line by line.
    public var log: [LogLine] = []
    /// The files that it made, or would make on a dry run.
    public var files: [JobFile] = []
    /// The value that it returned.
    public var value: Document?
    public var changes = StagedChanges.none
    public var problems: [Diagnostic] = []
    public var milliseconds = 0

    public var count: Int { counts.inserted + counts.updated + counts.removed }

    /// As people call the part.
    public var name: Message {
        guard let title else { return label }
        return Message(zh: "\(label.zh) · \(title)", en: "\(label.en) · \(title)")
    }
}

/// How far a batch has come.
public enum BatchStep: Sendable {
    /// Another run is waited for.
    case waiting(RunHolder)
    /// A file of a run that was broken off behind its transaction is in its place now.
    case recovered(String)
    case ended(PartAnswer, done: Int, of: Int)
}
