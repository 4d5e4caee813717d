import Ledger

/// What people call the records of a change set, those that it adds among them.
struct ChangeNames {
    let isPersonal: Bool
    private let view: LedgerView
    private let added: [RecordID: [String: Value]]

    init(_ changes: ChangeSet, _ view: LedgerView, isPersonal: Bool) {
        self.isPersonal = isPersonal
        self.view = view
        var added: [RecordID: [String: Value]] = [:]
        for case .insert(let model, let id, let values) in changes.entries.map(\.change) { added[RecordID(model: model, id: id)] = values }
        self.added = added
    }

    func title(_ record: RecordID) -> String {
        if let row = view.row(record) { return view.title(row) }
        guard let values = added[record], let model = Catalogue.model(record.model) else { return "" }
        return model.title.compactMap { name in
            model.field(name).flatMap { isHidden($0) ? nil : text(values[name] ?? .none, $0) }
        }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func isHidden(_ field: FieldSpec) -> Bool { field.isPersonal && !isPersonal }

    /// A value as people read it: a record by its title.
    func text(_ value: Value, _ field: FieldSpec) -> String {
        switch value {
        case .reference(let id): field.kind.target.map { title(RecordID(model: $0, id: id)) } ?? ""
        case .list(let items): items.map { text($0, field) }.joined(separator: "、")
        case .none: ""
        default: value.description
        }
    }
}

extension Change {
    /// What happens to the record.
    var word: String {
        switch self {
        case .insert: "add"
        case .update: "update"
        case .remove: "remove"
        }
    }

    var record: RecordID { RecordID(model: model, id: id) }

    /// What the fields are set to; empty for a record that goes.
    var values: [String: Value] {
        switch self {
        case .insert(_, _, let values), .update(_, _, let values): values
        case .remove: [:]
        }
    }
}
