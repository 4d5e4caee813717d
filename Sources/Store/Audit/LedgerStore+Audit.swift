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
                guard let run = RunRecord(row) else { throw Diagnostic.damaged(path, notes: []) }
                return run
            }
        }
    }

    /// What a run changed, in order; empty where there is no such run.
    public func changes(of run: Int64) throws -> [ChangeRecord] {
        try read { db in
            let renamed = try RenamedFields(db)
            let rows = try Row.fetchCursor(db, sql: #"SELECT * FROM "changes" WHERE "run" = ? ORDER BY "sequence""#, arguments: [run])
            var changes: [ChangeRecord] = []
            while let row = try rows.next() {
                guard let change = ChangeRecord(row, renamed) else { throw Diagnostic.damaged(path, notes: []) }
                changes.append(change)
            }
            return changes
        }
    }

    /// The row of a file that an import last set each record by; records that no import touched are absent.
    public func provenance(of records: some Sequence<RecordID>) throws -> [RecordID: Provenance] {
        try read { db in
            let statement = try db.makeStatement(
                sql: """
                    SELECT "file", "sheet", "row" FROM "changes" WHERE "model" = ? AND "record" = ? AND "file" IS NOT NULL
                    ORDER BY "run" DESC, "sequence" DESC LIMIT 1
                    """)
            var found: [RecordID: Provenance] = [:]
            for record in records {
                guard let row = try Row.fetchOne(statement, arguments: [record.model, record.id]) else { continue }
                found[record] = Provenance(file: row[0], sheet: row[1] ?? "", row: row[2] ?? 0)
            }
            return found
        }
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

extension ChangeRecord {
    init?(_ row: Row, _ renamed: RenamedFields) {
        let model: String = row["model"]
        func values(_ text: String?) -> [String: Value]? {
            Self.values(text, model) { renamed.current($0, of: model, in: row["run"]) }
        }
        guard let kind = Kind(rawValue: row["kind"]), let before = values(row["before"]), let after = values(row["after"]) else { return nil }
        self.init(
            run: row["run"], sequence: row["sequence"], record: RecordID(model: model, id: row["record"]), kind: kind, before: before,
            after: after,
            provenance: Provenance(row))
    }

    /// Fields that a later version no longer has are left out.
    private static func values(_ text: String?, _ model: String, current: ([String: StoredJSON]) -> [String: StoredJSON]) -> [String: Value]? {
        guard let text else { return [:] }
        guard let object = StoredJSON.object(in: text) else { return nil }
        guard let spec = Catalogue.model(model) else { return [:] }
        var values: [String: Value] = [:]
        for (name, stored) in current(object) {
            guard let field = spec.field(name) else { continue }
            values[name] = StoredValue.decode(stored, field.kind)
        }
        return values
    }
}

extension Provenance {
    init?(_ row: Row) {
        guard let file: String = row["file"] else { return nil }
        self.init(file: file, sheet: row["sheet"] ?? "", row: row["row"] ?? 0)
    }
}
