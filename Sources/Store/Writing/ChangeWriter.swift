internal import GRDB
internal import Ledger

/// Writes a change set within a transaction: finds what is wrong with it in view of the ledger, and keeps the audit trail.
final class ChangeWriter {
    let db: Database
    let trail: AuditWriter
    private(set) var problems: [Diagnostic] = []
    private var ids: [Int64: Int64] = [:]
    /// Placeholders whose insert was refused: what points to them is not reported again.
    private var refused: Set<Int64> = []
    private var known: Set<RecordID> = []

    init(_ db: Database) throws {
        self.db = db
        trail = try AuditWriter(db)
    }

    var count: Int { trail.count }

    func finish(_ command: CommandRecord) throws -> RunRecord { try trail.finish(command) }

    func apply(_ entries: [ChangeSet.Entry]) throws {
        var removals: [ChangeSet.Entry] = []
        for entry in entries {
            if case .remove = entry.change {
                removals.append(entry)
                continue
            }
            try remove(&removals)
            switch entry.change {
            case .insert(let model, let id, let values): try insert(Catalogue.model(model)!, id, values, entry)
            case .update(let model, let id, let values): try update(Catalogue.model(model)!, id, values, entry)
            case .remove: break
            }
        }
        try remove(&removals)
    }

    // MARK: - Inserting and updating

    private func insert(_ model: ModelSpec, _ placeholder: Int64, _ values: [String: Value], _ entry: ChangeSet.Entry) throws {
        guard let stored = try resolve(values, model, entry) else {
            refused.insert(placeholder)
            return
        }
        let table = RecordTable(model: model, db: db)
        guard let id = try accepted(model, entry, { try table.insert(stored) }) else {
            refused.insert(placeholder)
            return
        }
        ids[placeholder] = id
        known.insert(RecordID(model: model.name, id: id))
        try trail.add(.insert, model.name, id, before: nil, after: table.filled(stored), entry.provenance)
    }

    private func update(_ model: ModelSpec, _ target: Int64, _ values: [String: Value], _ entry: ChangeSet.Entry) throws {
        guard let id = try find(target, model, entry), let stored = try resolve(values, model, entry) else { return }
        let table = RecordTable(model: model, db: db)
        let present = try table.row(id) ?? [:]
        let fields = model.columns.filter { stored[$0.name] != nil && stored[$0.name] != present[$0.name] }
        guard !fields.isEmpty else { return }
        let after = fields.map { ($0.name, stored[$0.name]!) }
        guard try accepted(model, entry, { try table.update(id, after) }) != nil else { return }
        try trail.add(.update, model.name, id, before: fields.map { ($0.name, present[$0.name] ?? .none) }, after: after, entry.provenance)
    }

    /// Nil where the ledger has a record of the same key, or refuses the values.
    private func accepted<Result>(_ model: ModelSpec, _ entry: ChangeSet.Entry, _ body: () throws -> Result) throws -> Result? {
        do {
            return try body()
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            problems.append(.doubledKey(model, entry))
            return nil
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            problems.append(.refusedByLedger(model, detail: error.message ?? "", entry))
            return nil
        }
    }

    /// The values as they are stored, with ids for placeholders; nil where a record that they point to is missing.
    private func resolve(_ values: [String: Value], _ model: ModelSpec, _ entry: ChangeSet.Entry) throws -> [String: StoredJSON]? {
        var stored: [String: StoredJSON] = [:]
        var isSound = true
        for field in model.columns {
            guard let value = values[field.name] else { continue }
            guard let target = field.kind.target else {
                stored[field.name] = StoredValue.encode(value)
                continue
            }
            let items: [Value] = if case .list(let items) = value { items } else { value.isNone ? [] : [value] }
            var found: [StoredJSON] = []
            for case .reference(let id) in items {
                if id < 0, refused.contains(id) {
                    isSound = false
                } else if let real = try existing(id, target) {
                    found.append(.number(real))
                } else {
                    problems.append(.danglingReference(RecordID(model: target, id: id), field, model, entry))
                    isSound = false
                }
            }
            stored[field.name] = found.isEmpty ? StoredJSON.none : field.kind.isList ? .list(found) : found[0]
        }
        return isSound ? stored : nil
    }

    // MARK: - Removing

    /// Removes what nothing refers to until all are gone or each that is left is referred to from elsewhere.
    private func remove(_ entries: inout [ChangeSet.Entry]) throws {
        defer { entries = [] }
        // What points comes after what is pointed to in the catalogue: from its end, one pass is mostly enough.
        let places = Dictionary(uniqueKeysWithValues: Catalogue.models.enumerated().map { ($1.name, $0) })
        var rest = entries.sorted { places[$0.change.model]! > places[$1.change.model]! }
        var isProgressing = true
        while isProgressing, !rest.isEmpty {
            isProgressing = false
            var blocked: [ChangeSet.Entry] = []
            for entry in rest {
                let model = Catalogue.model(entry.change.model)!
                guard let id = try find(entry.change.id, model, entry) else { continue }
                let record = RecordID(model: model.name, id: id)
                guard try Referrers(of: record, db).count == 0 else {
                    blocked.append(entry)
                    continue
                }
                try delete(record, model, entry)
                isProgressing = true
            }
            rest = blocked
        }
        for entry in rest {
            let model = Catalogue.model(entry.change.model)!
            guard let id = try find(entry.change.id, model, entry) else { continue }
            problems.append(.referredTo(try Referrers(of: RecordID(model: model.name, id: id), db), model, id, entry))
        }
    }

    private func delete(_ record: RecordID, _ model: ModelSpec, _ entry: ChangeSet.Entry) throws {
        let table = RecordTable(model: model, db: db)
        let present = try table.row(record.id) ?? [:]
        try table.delete(record.id)
        known.remove(record)
        try trail.add(.remove, model.name, record.id, before: table.filled(present), after: nil, entry.provenance)
    }

    // MARK: - Looking

    /// The real id of a record that is to be changed; reported where there is none.
    private func find(_ id: Int64, _ model: ModelSpec, _ entry: ChangeSet.Entry) throws -> Int64? {
        if id < 0, refused.contains(id) { return nil }
        if let real = try existing(id, model.name) { return real }
        problems.append(.noRecord(RecordID(model: model.name, id: id), model, entry))
        return nil
    }

    private func existing(_ id: Int64, _ target: String) throws -> Int64? {
        guard let real = id < 0 ? ids[id] : id else { return nil }
        let record = RecordID(model: target, id: real)
        if known.contains(record) { return real }
        let statement = try db.cachedStatement(sql: "SELECT 1 FROM \(Catalogue.model(target)!.collection.quoted) WHERE \"id\" = ?")
        guard try Int.fetchOne(statement, arguments: [real]) != nil else { return nil }
        known.insert(record)
        return real
    }
}
