extension Snapshot {
    /// The ledger as it would be after some changes. New records have ids above those that are there; rows keep their places but behind a removed
    /// one, and texts keep their numbers.
    /// - Parameter ranks: the order of names, as for `SnapshotBuilder.build`.
    public func applying(_ changes: [Change], ranks: ([String]) -> [Int32] = { _ in [] }) -> Snapshot {
        var edits: [String: TableEdits] = [:]
        for change in changes { edits[change.model, default: TableEdits()].add(change) }
        let removed = Set(edits.filter { !$0.value.removed.isEmpty }.keys)
        let touched = Catalogue.models.filter { edits[$0.name] != nil || $0.points(toAnyOf: removed) }
        // All is read before, since its texts keep their numbers.
        for model in Catalogue.models { _ = table(model.name).columns }
        let poolBuilder = pool.continued
        let builders = Dictionary(
            uniqueKeysWithValues: touched.map { ($0.name, rebuilt(table($0.name), edits[$0.name] ?? TableEdits(), poolBuilder)) })
        let places = builders.mapValues { $0.rowsByID() }
        func place(_ model: String) -> (Int64) -> Int32? {
            if let known = places[model] { return { known[$0] } }
            let table = table(model)
            return { table.row(id: $0) }
        }
        var tables: [String: ModelTable] = [:]
        for model in Catalogue.models {
            if let builder = builders[model.name] {
                tables[model.name] = builder.build(rows: place)
            } else {
                // What points to a table that grew finds its rows anew.
                let kept = table(model.name)
                tables[model.name] = model.points(toAnyOf: Set(edits.keys)) ? ModelTable(spec: model, ids: kept.ids, columns: kept.columns) : kept
            }
        }
        return Snapshot(pool: poolBuilder.build(ranks: ranks(poolBuilder.strings)), tables: tables)
    }

    private func rebuilt(_ table: ModelTable, _ edits: TableEdits, _ pool: StringPoolBuilder) -> TableBuilder {
        let builder = TableBuilder(table.spec, pool: pool)
        let fields = table.spec.storedFields.dropFirst().map { ($0.name, table.spec.index(of: $0.name)!) }
        for (row, id) in zip(table.rows, table.ids) where !edits.removed.contains(id) {
            let update = edits.updated[id] ?? [:]
            builder.append(id: id, values: fields.map { update[$0.0] ?? value(table, $0.1, row) })
        }
        for id in edits.inserted.keys.sorted() where !edits.removed.contains(id) {
            let values = edits.inserted[id]!
            builder.append(id: id, values: fields.map { values[$0.0] ?? .none })
        }
        return builder
    }
}

/// What happens to one model's records.
private struct TableEdits {
    var inserted: [Int64: [String: Value]] = [:]
    var updated: [Int64: [String: Value]] = [:]
    var removed: Set<Int64> = []

    mutating func add(_ change: Change) {
        switch change {
        case .insert(_, let id, let values): inserted[id] = values
        case .update(_, let id, let values):
            if inserted[id] != nil { inserted[id]!.merge(values) { $1 } } else { updated[id, default: [:]].merge(values) { $1 } }
        case .remove(_, let id): removed.insert(id)
        }
    }
}

extension ModelSpec {
    fileprivate func points(toAnyOf models: Set<String>) -> Bool {
        storedFields.contains { $0.kind.target.map(models.contains) ?? false }
    }
}
