internal import GRDB
internal import Ledger

/// Puts the records of a run back to what they were, within a transaction in which references are judged at its end: what goes and what changes
/// is lifted out first, so that keys which changed places do not meet on the way.
struct UndoWriter {
    private struct Step {
        let change: NetChange
        let table: RecordTable
        /// The whole record; nil where it is not there.
        let present: [String: StoredJSON]?
        let final: [String: StoredJSON]?
    }

    let db: Database
    let finder: UndoBlockFinder
    private let trail: AuditWriter
    /// Records of later runs that have the key of one that comes back.
    private(set) var blocks = UndoBlocks()

    init(_ db: Database, _ finder: UndoBlockFinder) throws {
        self.db = db
        self.finder = finder
        trail = try AuditWriter(db)
    }

    /// - Throws: `Diagnostic` where a record is not as the trail says, or no longer fits the ledger.
    mutating func takeBack() throws {
        // What was done last is told first.
        let steps = try finder.footprint.changes.reversed().map { try step($0) }
        for step in steps where step.present != nil { try step.table.delete(step.change.record.id) }
        for step in steps {
            if let final = step.final { try putBack(final, step) }
            try record(step)
        }
    }

    func finish(_ command: CommandRecord) throws -> RunRecord { try trail.finish(command) }

    private func step(_ change: NetChange) throws -> Step {
        guard let model = Catalogue.model(change.record.model) else { throw Diagnostic.undoOutdated(change.record, field: nil, run: finder.run) }
        let table = RecordTable(model: model, db: db)
        let present = try table.row(change.record.id)
        // The record must be as the run left it, in all that the run said of it.
        let isAsLeft =
            if let after = change.after {
                model.columns.allSatisfy { field in after[field.name].map { $0 == present?[field.name] } ?? true }
            } else { present == nil }
        guard isAsLeft else { throw Diagnostic.unrecordedChange(change.record, model) }
        guard change.before != nil else { return Step(change: change, table: table, present: present, final: nil) }
        let values = try UndoneValues(change, model, run: finder.run).values
        return Step(change: change, table: table, present: present, final: (present ?? [:]).merging(values) { $1 })
    }

    private mutating func putBack(_ values: [String: StoredJSON], _ step: Step) throws {
        do {
            _ = try step.table.insert(values, id: step.change.record.id)
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            let model = step.table.model
            let key = model.key.compactMap { model.field($0) }
            let condition = key.map { "\($0.name.quoted) IS ?" }.joined(separator: " AND ")
            let id = try Int64.fetchOne(
                db, sql: "SELECT \"id\" FROM \(model.collection.quoted) WHERE \(condition)",
                arguments: StatementArguments(key.map { (values[$0.name] ?? .none).databaseValue }))
            let holder = id.map { RecordID(model: model.name, id: $0) }
            guard let holder, let run = try key.compactMap({ try finder.lastRun(on: holder, setting: $0.name) }).max() else { throw error }
            blocks.add(holder, .tookKey, run: run)
        }
    }

    private func record(_ step: Step) throws {
        let (model, id) = (step.table.model.name, step.change.record.id)
        switch (step.present, step.final) {
        case (let present?, nil): try trail.add(.remove, model, id, before: step.table.filled(present), after: nil, nil)
        case (nil, let final?): try trail.add(.insert, model, id, before: nil, after: step.table.filled(final), nil)
        case (let present?, let final?):
            let fields = step.table.model.columns.map(\.name).filter { present[$0] != final[$0] }
            try trail.add(.update, model, id, before: fields.map { ($0, present[$0] ?? .none) }, after: fields.map { ($0, final[$0] ?? .none) }, nil)
        case (nil, nil): break
        }
    }
}
