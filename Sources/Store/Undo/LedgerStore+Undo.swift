internal import GRDB
internal import Ledger

/// What came of taking a run back.
public enum UndoOutcome: Sendable {
    case done(RunRecord)
    /// Later runs rest on it, the newest first, and nothing was changed.
    case blocked([UndoBlock])
}

extension LedgerStore {
    /// Which runs were taken back.
    public func undoHistory() throws -> UndoHistory {
        try read { db in try UndoHistory(db) }
    }

    /// A run of the log.
    /// - Throws: `Diagnostic` `no_such_run`.
    public func knownRun(_ run: Int64) throws -> RunRecord {
        try read { db in try Self.known(run, db) }
    }

    private static func known(_ run: Int64, _ db: Database) throws -> RunRecord {
        guard let known = try RunRecord.fetch(run, db) else { throw Diagnostic.noRun(run, last: try Int64.fetchOne(db, sql: #"SELECT max("id") FROM "runs""#)) }
        return known
    }

    /// The last run that changed records, be it an undo.
    public func lastChangingRun() throws -> RunRecord? {
        try read { db in
            let id = try Int64.fetchOne(db, sql: #"SELECT max("id") FROM "runs" WHERE "inserted" + "updated" + "removed" > 0"#)
            return try id.flatMap { try RunRecord.fetch($0, db) }
        }
    }

    /// Takes a run back as a run of its own, in one transaction: what it made goes, what it removed comes back under its id, the fields that
    /// it set are as they were. Taking an undo back does the run again.
    /// - Parameter command: its words are set here, as the trail knows an undo by them.
    /// - Throws: `Diagnostic`: codes `no_such_run`, `run_without_changes`, `already_undone`, `undo_outdated`, `unrecorded_change`, or about the file.
    public func undo(_ run: Int64, as command: CommandRecord) throws -> UndoOutcome {
        var command = command
        command.words = UndoHistory.words(of: run)
        do {
            return .done(try write(judgingReferencesLast: true) { db in try Self.undo(run, command, db) })
        } catch let blocked as BlockedUndo {
            return .blocked(blocked.list)
        }
    }

    private static func undo(_ run: Int64, _ command: CommandRecord, _ db: Database) throws -> RunRecord {
        let target = try known(run, db)
        guard target.count > 0 else { throw Diagnostic.runWithoutChanges(target) }
        let history = try UndoHistory(db)
        if let undoer = history.undoer(of: run) { throw Diagnostic.alreadyUndone(run, by: undoer) }
        let footprint = Footprint(try StoredChange.all(of: run, db))
        guard !footprint.changes.isEmpty else { throw Diagnostic.runWithoutChanges(target) }
        let finder = UndoBlockFinder(db: db, run: run, footprint: footprint, history: history)
        try refuse(try finder.blocks(), db)
        var writer = try UndoWriter(db, finder)
        try writer.takeBack()
        // What was written so far goes with the transaction.
        try refuse(writer.blocks, db)
        return try writer.finish(command)
    }

    private static func refuse(_ blocks: UndoBlocks, _ db: Database) throws {
        guard !blocks.isEmpty else { return }
        throw BlockedUndo(
            list: try blocks.list { id in
                guard let run = try RunRecord.fetch(id, db) else { throw Diagnostic.auditUnreadable(run: id) }
                return run
            })
    }
}

/// Carries what is in the way out of the transaction, which it ends.
private struct BlockedUndo: Error {
    let list: [UndoBlock]
}
