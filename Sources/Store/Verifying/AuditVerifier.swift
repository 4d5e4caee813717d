internal import GRDB
internal import Ledger

/// Reckons the chain of the audit trail anew, and holds each record's last change against the record.
enum AuditVerifier {
    static func problems(_ db: Database, path: String) throws -> [Diagnostic] {
        if let run = try firstBrokenRun(db) { return [.auditBroken(run: run, path: path)] }
        return try unrecorded(db)
    }

    private static func firstBrokenRun(_ db: Database) throws -> Int64? {
        var (previous, expected): (String, Int64) = ("", 1)
        let runs = try Row.fetchCursor(db, sql: #"SELECT * FROM "runs" ORDER BY "id""#)
        let changes = try db.makeStatement(sql: #"SELECT * FROM "changes" WHERE "run" = ? ORDER BY "sequence""#)
        while let run = try runs.next() {
            let id: Int64 = run["id"]
            guard id == expected, run["previous"] == previous else { return id }
            var chain = AuditChain(previous: previous)
            let rows = try Row.fetchCursor(changes, arguments: [id])
            while let row = try rows.next() {
                chain.addChange(
                    sequence: row["sequence"], model: row["model"], record: row["record"], kind: row["kind"], before: row["before"],
                    after: row["after"],
                    provenance: Provenance(row))
            }
            let hash = chain.finish(
                id: id, at: run["at"], who: run["who"], words: run["words"], inserted: run["inserted"], updated: run["updated"],
                removed: run["removed"],
                version: run["version"])
            guard run["hash"] == hash else { return id }
            (previous, expected) = (hash, id + 1)
        }
        let stray = try Int64.fetchOne(db, sql: #"SELECT min("run") FROM "changes" WHERE "run" NOT IN (SELECT "id" FROM "runs")"#)
        return stray
    }

    /// Records that differ from what the trail last said of them: changed by other means than Zhibu.
    private static func unrecorded(_ db: Database) throws -> [Diagnostic] {
        let renamed = try RenamedFields(db)
        var problems: [Diagnostic] = []
        for model in Catalogue.models {
            var recorded: [Int64: [String: StoredJSON]] = [:]
            let rows = try Row.fetchCursor(
                db, sql: #"SELECT "record", "kind", "after", "run" FROM "changes" WHERE "model" = ? ORDER BY "run", "sequence""#,
                arguments: [model.name])
            while let row = try rows.next() {
                let id: Int64 = row[0]
                if row[1] as String == "remove" {
                    recorded[id] = nil
                } else {
                    let after = (row[2] as String?).flatMap { StoredJSON.object(in: $0) } ?? [:]
                    recorded[id, default: [:]].merge(renamed.current(after, of: model.name, in: row[3])) { $1 }
                }
            }
            problems += try compare(model, recorded, db)
        }
        return problems
    }

    private static func compare(_ model: ModelSpec, _ recorded: [Int64: [String: StoredJSON]], _ db: Database) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var missing = Set(recorded.keys)
        let names = (["id"] + model.columns.map(\.name)).map(\.quoted).joined(separator: ", ")
        let rows = try Row.fetchCursor(db, sql: "SELECT \(names) FROM \(model.collection.quoted) ORDER BY \"id\"")
        while let row = try rows.next() {
            let id: Int64 = row[0]
            missing.remove(id)
            let said = recorded[id] ?? [:]
            let differs = model.columns.enumerated().contains { index, field in
                (StoredJSON(row[index + 1] as DatabaseValue, field.kind) ?? .none) != said[field.name] ?? .none
            }
            if differs { problems.append(.unrecordedChange(RecordID(model: model.name, id: id), model)) }
        }
        return problems + missing.sorted().map { .unrecordedChange(RecordID(model: model.name, id: $0), model) }
    }
}
