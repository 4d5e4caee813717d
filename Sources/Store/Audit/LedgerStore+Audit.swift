internal import Foundation
internal import GRDB
public import Ledger

extension LedgerStore {
    /// The runs, newest first.
    /// - Parameter limit: how many at most; nil for all.
    public func log(limit: Int? = nil) throws -> [RunRecord] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: #"SELECT * FROM "runs" ORDER BY "id" DESC LIMIT ?"#, arguments: [limit ?? -1])
            return try rows.map { row in
                guard let run = RunRecord(row) else { throw Diagnostic.auditUnreadable(run: row["id"]) }
                return run
            }
        }
    }

    /// What a run changed, in order; empty where there is no such run.
    public func changes(of run: Int64) throws -> [ChangeRecord] {
        try read { db in try StoredChange.all(of: run, db).map { ChangeRecord($0) } }
    }

    /// The row of a file that an import last set each record by; records that no import touched are absent. A run that was taken back
    /// counts as if it had never been.
    public func provenance(of records: some Sequence<RecordID>) throws -> [RecordID: Provenance] {
        try read { db in
            let history = try UndoHistory(db)
            let statement = try db.makeStatement(
                sql: """
                    SELECT "run", "kind", "file", "sheet", "row" FROM "changes" WHERE "model" = ? AND "record" = ? ORDER BY "run" DESC, "sequence" DESC
                    """)
            var found: [RecordID: Provenance] = [:]
            for record in records {
                let rows = try Row.fetchCursor(statement, arguments: [record.model, record.id])
                while let row = try rows.next() {
                    guard history.stands(row["run"]) else { continue }
                    if let provenance = Provenance(row) {
                        found[record] = provenance
                        break
                    }
                }
            }
            return found
        }
    }
}

extension StoredChange {
    static func all(of run: Int64, _ db: Database) throws -> [StoredChange] {
        let renamed = try RenamedFields(db)
        let rows = try Row.fetchCursor(db, sql: #"SELECT * FROM "changes" WHERE "run" = ? ORDER BY "sequence""#, arguments: [run])
        var changes: [StoredChange] = []
        while let row = try rows.next() {
            guard let change = StoredChange(row, renamed) else { throw Diagnostic.auditUnreadable(run: run) }
            changes.append(change)
        }
        return changes
    }
}

extension RunRecord {
    static func fetch(_ id: Int64, _ db: Database) throws -> RunRecord? {
        guard let row = try Row.fetchOne(db, sql: #"SELECT * FROM "runs" WHERE "id" = ?"#, arguments: [id]) else { return nil }
        guard let run = RunRecord(row) else { throw Diagnostic.auditUnreadable(run: id) }
        return run
    }
}

extension RunRecord {
    init?(_ row: Row) {
        guard let at = AuditTime.date(row["at"]), let words = StoredJSON.list(in: row["words"]) else { return nil }
        let command = CommandRecord(
            words.compactMap { if case .text(let word) = $0 { word } else { nil } }, who: row["who"], version: row["version"], at: at)
        self.init(
            id: row["id"], command: command, inserted: row["inserted"], updated: row["updated"], removed: row["removed"],
            previous: row["previous"],
            hash: row["hash"])
    }
}

extension Provenance {
    init?(_ row: Row) {
        guard let file: String = row["file"] else { return nil }
        self.init(file: file, sheet: row["sheet"] ?? "", row: row["row"] ?? 0)
    }
}
