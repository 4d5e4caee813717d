import Ledger

/// The ledger as it will be: the snapshot, with what has been read so far on top.
final class Draft {
    let snapshot: Snapshot
    private var entries: [Entry] = []
    private var places: [RecordID: Int] = [:]
    /// Which row of this import gave a field its value: the same field given twice differently is a doubled record.
    private var given: [RecordID: [String: Provenance]] = [:]
    private var indexes: [IndexName: [[Value]: [Int64]]] = [:]
    private var lastPlaceholder: Int64 = 0

    private struct Entry {
        let record: RecordID
        var values: [String: Value]
        let provenance: Provenance
        var isInsert: Bool { record.id < 0 }
    }

    private struct IndexName: Hashable {
        let model: String
        let fields: [String]
    }

    init(snapshot: Snapshot) {
        self.snapshot = snapshot
    }

    /// The value of a stored field.
    func value(_ model: ModelSpec, _ id: Int64, _ field: String) -> Value {
        if let place = places[RecordID(model: model.name, id: id)] {
            let entry = entries[place]
            if let value = entry.values[field] { return value }
            if entry.isInsert { return .none }
        }
        let table = snapshot.table(model.name)
        guard let row = table.row(id: id), let index = model.index(of: field) else { return .none }
        return snapshot.value(table, index, row)
    }

    func text(_ model: ModelSpec, _ id: Int64, _ field: String) -> String {
        if case .text(let text) = value(model, id, field) { text } else { "" }
    }

    func reference(_ model: ModelSpec, _ id: Int64, _ field: String) -> Int64? {
        if case .reference(let target) = value(model, id, field) { target } else { nil }
    }

    func day(_ model: ModelSpec, _ id: Int64, _ field: String) -> Day? {
        if case .day(let day) = value(model, id, field) { day } else { nil }
    }

    func exists(_ model: ModelSpec, _ id: Int64) -> Bool {
        id < 0 ? places[RecordID(model: model.name, id: id)] != nil : snapshot.table(model.name).row(id: id) != nil
    }

    /// Every record of a model, saved ones first.
    func ids(of model: ModelSpec) -> [Int64] {
        snapshot.table(model.name).ids + entries.filter { $0.isInsert && $0.record.model == model.name }.map(\.record.id)
    }

    /// The records whose fields hold exactly these values.
    func find(_ model: ModelSpec, _ fields: [String], _ values: [Value]) -> [Int64] {
        let name = IndexName(model: model.name, fields: fields)
        if let index = indexes[name] { return index[values] ?? [] }
        var index: [[Value]: [Int64]] = [:]
        for id in ids(of: model) { index[fields.map { value(model, id, $0) }, default: []].append(id) }
        indexes[name] = index
        return index[values] ?? []
    }

    /// The row of this import that gave the field its value.
    func giver(_ record: RecordID, _ field: String) -> Provenance? { given[record]?[field] }

    @discardableResult
    func insert(_ model: ModelSpec, _ values: [String: Value], from provenance: Provenance) -> Int64 {
        lastPlaceholder -= 1
        let record = RecordID(model: model.name, id: lastPlaceholder)
        places[record] = entries.count
        entries.append(Entry(record: record, values: values, provenance: provenance))
        for name in indexes.keys where name.model == model.name {
            indexes[name]![name.fields.map { values[$0] ?? .none }, default: []].append(record.id)
        }
        note(record, values.keys, from: provenance)
        return record.id
    }

    func update(_ model: ModelSpec, _ id: Int64, _ values: [String: Value], from provenance: Provenance) {
        guard !values.isEmpty else { return }
        let record = RecordID(model: model.name, id: id)
        let touched = indexes.keys.filter { $0.model == model.name && $0.fields.contains { values[$0] != nil } }
        for name in touched { indexes[name]![key(model, id, name)]?.removeAll { $0 == id } }
        if let place = places[record] {
            entries[place].values.merge(values) { $1 }
        } else {
            places[record] = entries.count
            entries.append(Entry(record: record, values: values, provenance: provenance))
        }
        for name in touched { indexes[name]![key(model, id, name), default: []].append(id) }
        note(record, values.keys, from: provenance)
    }

    /// Remembers that a row stated these fields, changed or not.
    func note(_ record: RecordID, _ fields: some Sequence<String>, from provenance: Provenance) {
        for field in fields where given[record]?[field] == nil { given[record, default: [:]][field] = provenance }
    }

    private func key(_ model: ModelSpec, _ id: Int64, _ name: IndexName) -> [Value] {
        name.fields.map { value(model, id, $0) }
    }

    /// Everything read so far, in an order in which what is pointed to comes before what points.
    var changes: ChangeSet {
        var changes = ChangeSet()
        for entry in entries {
            guard entry.isInsert else {
                changes.update(entry.record.model, entry.record.id, entry.values, from: entry.provenance)
                continue
            }
            // A later row may have filled in a field with a record that is itself inserted later.
            let early = entry.values.filter { !$0.value.isLater(than: entry.record.id) }
            changes.insert(entry.record.model, early, from: entry.provenance)
        }
        for entry in entries where entry.isInsert {
            let late = entry.values.filter { $0.value.isLater(than: entry.record.id) }
            if !late.isEmpty { changes.update(entry.record.model, entry.record.id, late, from: entry.provenance) }
        }
        return changes
    }
}

extension Value {
    fileprivate func isLater(than placeholder: Int64) -> Bool {
        switch self {
        case .reference(let id): id < placeholder
        case .list(let items): items.contains { $0.isLater(than: placeholder) }
        default: false
        }
    }

    /// Equal as the ledger sees it: the order of a list means nothing.
    func means(_ other: Value) -> Bool {
        if case .list(let left) = self, case .list(let right) = other { return Set(left) == Set(right) }
        return self == other
    }
}
