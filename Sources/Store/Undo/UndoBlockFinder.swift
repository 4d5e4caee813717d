internal import GRDB
internal import Ledger

/// Looks for what later runs built upon a run.
struct UndoBlockFinder {
    let db: Database
    let run: Int64
    let footprint: Footprint
    let history: UndoHistory

    func blocks() throws -> UndoBlocks {
        var blocks = UndoBlocks()
        try findChanges(&blocks)
        try findPointers(&blocks)
        try findMissingTargets(&blocks)
        return blocks
    }

    /// Later changes of the same records.
    private func findChanges(_ blocks: inout UndoBlocks) throws {
        let renamed = try RenamedFields(db)
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT later.* FROM (SELECT DISTINCT "model", "record" FROM "changes" WHERE "run" = ?1) AS mine
                JOIN "changes" AS later ON later."model" = mine."model" AND later."record" = mine."record" AND later."run" > ?1
                """, arguments: [run])
        while let row = try rows.next() {
            guard history.stands(row["run"], after: run) else { continue }
            guard let later = StoredChange(row, renamed) else { throw Diagnostic.auditUnreadable(run: row["run"]) }
            if let reason = footprint.reason(later) { blocks.add(later.record, reason, run: later.run) }
        }
    }

    /// Records that point to what would go.
    private func findPointers(_ blocks: inout UndoBlocks) throws {
        for (model, records) in Dictionary(grouping: footprint.made, by: \.model) {
            let ids = StoredJSON.list(records.map { .number($0.id) }).description
            for referring in ReferringField.byTarget[model] ?? [] {
                let (table, column) = (referring.model.collection.quoted, "t.\(referring.field.name.quoted)")
                let source = referring.field.kind.isList ? "\(table) AS t, json_each(\(column)) AS item" : "\(table) AS t"
                let pointer = referring.field.kind.isList ? "item.value" : column
                let holders = try Int64.fetchAll(
                    db, sql: "SELECT t.\"id\" FROM \(source) WHERE \(pointer) IN (SELECT value FROM json_each(?)) ORDER BY 1", arguments: [ids])
                for id in holders {
                    let holder = RecordID(model: referring.model.name, id: id)
                    if footprint.takesBack(referring.field.name, of: holder) { continue }
                    guard let later = try lastRun(on: holder, setting: referring.field.name) else { throw Diagnostic.unrecordedChange(holder, referring.model) }
                    blocks.add(holder, .pointed, run: later)
                }
            }
        }
    }

    /// References that come back to records which are no longer there.
    private func findMissingTargets(_ blocks: inout UndoBlocks) throws {
        var known = Set(footprint.gone)
        for (holder, target) in footprint.returning where !known.contains(target) {
            guard let model = Catalogue.model(target.model) else { continue }
            let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(model.collection.quoted) WHERE \"id\" = ?")
            if try Int.fetchOne(statement, arguments: [target.id]) != nil {
                known.insert(target)
            } else if let later = try lastRun(on: target, setting: nil) {
                blocks.add(target, .removedTarget, run: later)
            } else {
                throw Diagnostic.unrecordedChange(holder, Catalogue.model(holder.model)!)
            }
        }
    }

    /// The last run after this one that made a record, set its field, or with no field removed it.
    func lastRun(on record: RecordID, setting field: String?) throws -> Int64? {
        let renamed = try RenamedFields(db)
        let statement = try db.cachedStatement(
            sql: #"SELECT * FROM "changes" WHERE "model" = ? AND "record" = ? AND "run" > ? ORDER BY "run" DESC, "sequence" DESC"#)
        let rows = try Row.fetchCursor(statement, arguments: [record.model, record.id, run])
        while let row = try rows.next() {
            guard history.stands(row["run"], after: run) else { continue }
            guard let change = StoredChange(row, renamed) else { throw Diagnostic.auditUnreadable(run: row["run"]) }
            let isIt = field.map { change.kind == .insert || change.after[$0] != nil } ?? (change.kind == .remove)
            if isIt { return change.run }
        }
        return nil
    }
}
