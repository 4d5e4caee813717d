internal import Foundation
internal import GRDB
public import Ledger

// How parts of jobs begin and end.
extension LedgerStore {
    /// The last run that changed records, 0 where there is none: who judges the ledger and writes later asks whether it is still the same.
    public var lastChangeNumber: Int64 {
        get throws { try read { try Self.lastChangeNumber($0) } }
    }

    private static func lastChangeNumber(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db, sql: #"SELECT ifnull(max("id"), 0) FROM "runs" WHERE "inserted" + "updated" + "removed" > 0"#) ?? 0
    }

    /// Begins parts: the log knows of all of them before the first one works.
    /// - Parameter batch: the batch that they belong to; nil for a new one.
    /// - Returns: the batch, and the ids of the parts in their order.
    public func begin(_ parts: [JobPart], of request: JobRequest, batch: Int64? = nil, as command: CommandRecord) throws -> (batch: Int64, ids: [Int64]) {
        try write { db in
            let batch = try batch ?? (Int64.fetchOne(db, sql: #"SELECT ifnull(max("batch"), 0) + 1 FROM "job_parts""#) ?? 1)
            let arguments = StoredJSON.object(request.arguments.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map { .text($0) } ?? .none) })
            let statement = try db.cachedStatement(
                sql: """
                    INSERT INTO "job_parts" ("batch", "request", "job", "unit", "title", "arguments", "as_of", "fingerprint", "scheduled_for", "who", "version",
                        "started", "outcome")
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'running')
                    """)
            let ids = try parts.map { part in
                try statement.execute(arguments: [
                    batch, request.digest, request.job, part.unit, part.title, arguments, request.asOf.description, request.fingerprint,
                    request.scheduledFor?.description, command.who, command.version, AuditTime.text(command.at),
                ])
                return db.lastInsertedRowID
            }
            return (batch, ids)
        }
    }

    /// Writes the changes of a part and that it is done in one transaction: neither is ever there without the other.
    /// - Parameter lastChange: the last run that changed records when the part read the ledger, or that its batch has made since.
    /// - Returns: the run; nil where nothing was to be changed.
    /// - Throws: `Diagnostics` with everything that is wrong with the changes, `Diagnostic` where the ledger is another by now, or about the file.
    @discardableResult
    public func end(
        _ part: Int64, with changes: ChangeSet, after lastChange: Int64, _ result: JobPartResult, as command: CommandRecord
    ) throws -> RunRecord? {
        let problems = ChangeCheck.problems(of: changes)
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return try write { db in
            let present = try Self.lastChangeNumber(db)
            guard changes.isEmpty || present == lastChange else { throw Diagnostic.changedMeanwhile(by: present, path: path) }
            let writer = try ChangeWriter(db)
            try writer.apply(changes.entries)
            guard writer.problems.isEmpty else { throw Diagnostics(writer.problems) }
            let run = writer.count == 0 ? nil : try writer.finish(command)
            try settle(
                part, db,
                #""outcome" = 'done', "run" = ?, "inserted" = ?, "updated" = ?, "removed" = ?, "warnings" = ?, "files" = ?, "#,
                [
                    run?.id, run?.inserted ?? 0, run?.updated ?? 0, run?.removed ?? 0, result.warnings,
                    StoredJSON.list(result.files.map { .text($0) }).description,
                ], result)
            return run
        }
    }

    /// Notes that a part failed; it changed nothing.
    public func fail(_ part: Int64, because message: Message, _ result: JobPartResult) throws {
        try write { db in
            try settle(
                part, db, #""outcome" = 'failed', "warnings" = ?, "message_zh" = ?, "message_en" = ?, "#, [result.warnings, message.zh, message.en], result)
        }
    }

    /// A part ends once.
    private func settle(_ part: Int64, _ db: Database, _ settings: String, _ values: StatementArguments, _ result: JobPartResult) throws {
        try db.execute(
            sql: #"UPDATE "job_parts" SET "# + settings + #""started" = ?, "ended" = ?, "milliseconds" = ? WHERE "id" = ? AND "outcome" = 'running'"#,
            arguments: values + [AuditTime.text(result.started), AuditTime.text(result.ended), result.milliseconds, part])
        guard db.changesCount == 1 else { throw Diagnostic.partEnded(part, path: path) }
    }
}
