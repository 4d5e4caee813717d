import Ledger

extension Draft {
    enum Match: Equatable {
        case none
        case one(Int64)
        case several([Int64])
    }

    /// The record that a row speaks of, by the model's key. What the row or the record leaves blank in an optional part of the key
    /// tells nothing, days excepted: a history that began before the records is another stretch than one that began on a day.
    func match(_ model: ModelSpec, _ values: [String: Value]) -> Match {
        let required = model.key.filter { model.field($0)?.isRequired == true }
        let optional = model.key.filter { !required.contains($0) }
        let bucket = find(model, required, required.map { values[$0] ?? .none })
        let exact = bucket.filter { id in optional.allSatisfy { value(model, id, $0).means(values[$0] ?? .none) } }
        if exact.count == 1 { return .one(exact[0]) }
        if exact.count > 1 { return .several(exact) }
        let partial = bucket.filter { id in
            optional.allSatisfy { name in
                let (kept, wanted) = (value(model, id, name), values[name] ?? .none)
                if kept.means(wanted) { return true }
                return model.field(name)?.kind != .day && (kept.isNone || wanted.isNone)
            }
        }
        switch partial.count {
        case 0: return .none
        case 1: return .one(partial[0])
        default: return .several(partial)
        }
    }

    /// The records whose fields, which a declared shape says, hold what the row says.
    func match(_ model: ModelSpec, by key: [String], _ values: [String: Value]) -> Match {
        let found = find(model, key, key.map { values[$0] ?? .none })
        return found.count > 1 ? .several(found) : found.first.map { .one($0) } ?? .none
    }

    /// The fields of a record that a row states differently; blanks of the row say nothing.
    func difference(_ model: ModelSpec, _ id: Int64, _ values: [String: Value]) -> [String: Value] {
        values.filter { !$0.value.isNone && !value(model, id, $0.key).means($0.value) }
    }

    /// The first of these fields, in the model's order, that an earlier row of this import gave another value.
    func conflict(_ model: ModelSpec, _ id: Int64, _ changed: [String: Value]) -> (field: FieldSpec, row: Provenance)? {
        let record = RecordID(model: model.name, id: id)
        for field in model.fields where changed[field.name].map({ !$0.adds(to: value(model, id, field.name)) }) == true {
            if let row = giver(record, field.name) { return (field, row) }
        }
        return nil
    }
}

extension Value {
    /// Whether a list only says more than the other one: two tables of one sitting each know a part of who did what.
    fileprivate func adds(to other: Value) -> Bool {
        guard case .list(let items) = self, case .list(let kept) = other else { return false }
        return Set(kept).subtracting([.text(Role.present.id)]).isSubset(of: items)
    }
}
