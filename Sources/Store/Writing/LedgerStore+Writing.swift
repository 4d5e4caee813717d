internal import GRDB
public import Ledger

extension LedgerStore {
    /// Applies all changes in one transaction, or none; the audit trail is written in the same transaction.
    ///
    /// An update names only the fields that it sets; a field that has the value already is no change. Negative ids are those of records
    /// that an earlier change of the set inserts. Removals that follow each other may come in any order.
    /// - Returns: the run; nil where nothing was to be changed, and then nothing was written.
    /// - Throws: `Diagnostics` with everything that is wrong with the changes, or `Diagnostic` about the file.
    @discardableResult
    public func apply(_ changes: ChangeSet, as command: CommandRecord) throws -> RunRecord? {
        if changes.isEmpty { return nil }
        let problems = ChangeCheck.problems(of: changes)
        guard problems.isEmpty else { throw Diagnostics(problems) }
        return try write { db in
            let writer = try ChangeWriter(db)
            try writer.apply(changes.entries)
            guard writer.problems.isEmpty else { throw Diagnostics(writer.problems) }
            return writer.count == 0 ? nil : try writer.finish(command)
        }
    }

    /// Puts a command into the audit trail that changed nothing but must be remembered, as one that showed personal fields.
    @discardableResult
    public func record(_ command: CommandRecord) throws -> RunRecord {
        try write { db in try ChangeWriter(db).finish(command) }
    }
}
