internal import GRDB
public import Ledger

extension LedgerStore {
    /// Looks for everything that can be wrong with the file: its structure, its tables, references (within lists too), values, the audit
    /// trail, the log of jobs, editions that overlap. Empty where all is well.
    /// - Throws: `Diagnostic` where the file cannot be read at all.
    public func verify() throws -> [Diagnostic] {
        do {
            return try read { db in try problems(db) }
        } catch let damage as Diagnostic where damage.kind == .data {
            // A check itself may stumble over a page that cannot be read.
            return [damage]
        }
    }

    private func problems(_ db: Database) throws -> [Diagnostic] {
        // The values of a file that is not sound tell nothing.
        let broken = try Self.structuralProblems(db)
        guard broken.isEmpty else { return [.damaged(path, notes: broken)] }
        let schema = try SchemaVerifier.problems(db, migrator: .current, path: path)
        guard schema.isEmpty else { return schema }
        return try ValueVerifier.problems(db) + ReferenceVerifier.problems(db) + EditionVerifier.problems(db)
            + AuditVerifier.problems(db, path: path) + JobVerifier.problems(db, path: path)
    }
}
