import Ledger

extension Snapshot {
    /// The ledger after the changes, as the store would leave it: placeholders become the next free ids.
    func applying(_ changes: ChangeSet) throws -> Snapshot {
        var ids: [Int64: Int64] = [:]
        var rows: [String: [Int64: [String: Value]]] = [:]
        for model in Catalogue.models {
            let table = table(model.name)
            rows[model.name] = [:]
            for row in table.rows {
                var values: [String: Value] = [:]
                for (place, field) in model.fields.enumerated() where field.isStored { values[field.name] = value(table, place, row) }
                rows[model.name]![table.ids[Int(row)]] = values
            }
        }
        func saved(_ value: Value) -> Value {
            switch value {
            case .reference(let id): .reference(ids[id] ?? id)
            case .list(let items): .list(items.map(saved))
            default: value
            }
        }
        for entry in changes.entries {
            switch entry.change {
            case .insert(let model, let id, let values):
                ids[id] = (rows[model]!.keys.max() ?? 0) + 1
                rows[model]![ids[id]!] = values.mapValues(saved)
            case .update(let model, let id, let values): rows[model]![ids[id] ?? id]!.merge(values.mapValues(saved)) { $1 }
            case .remove(let model, let id): rows[model]![id] = nil
            }
        }
        let builder = SnapshotBuilder()
        for model in Catalogue.models {
            for (id, values) in rows[model.name]!.sorted(by: { $0.key < $1.key }) {
                builder.table(model).append(id: id, values: model.storedFields.dropFirst().map { values[$0.name] ?? .none })
            }
        }
        return builder.build()
    }
}
