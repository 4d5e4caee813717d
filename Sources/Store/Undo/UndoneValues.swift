internal import Ledger

/// The values that come back, held against what the ledger's fields are today: a run of an older version may have known others.
struct UndoneValues {
    /// In the order of the table's columns.
    let values: [(String, StoredJSON)]

    /// - Throws: `Diagnostic` where a value has no place any more, or a field that must be filled would be empty.
    init(_ change: NetChange, _ model: ModelSpec, run: Int64) throws {
        let before = change.before ?? [:]
        let columns = Dictionary(uniqueKeysWithValues: model.columns.map { ($0.name, $0) })
        for (name, value) in before {
            // An empty field that is no more needs no place.
            if columns[name] == nil, value == StoredJSON.none { continue }
            guard let field = columns[name], let decoded = StoredValue.decode(value, field.kind), FieldCheck.problem(decoded, field) == nil else {
                throw Diagnostic.undoOutdated(change.record, field: name, run: run)
            }
        }
        for field in model.columns where field.isRequired && (change.after == nil || before[field.name] != nil) {
            if before[field.name] ?? StoredJSON.none == StoredJSON.none { throw Diagnostic.undoOutdated(change.record, field: field.name, run: run) }
        }
        values = model.columns.compactMap { field in before[field.name].map { (field.name, $0) } }
    }
}
