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
            model.field(name).flatMap { field in
                values[name].flatMap { $0.isNone || isHidden(field) ? nil : label($0, field).zh }
            }
        }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    func isHidden(_ field: FieldSpec) -> Bool { field.isPersonal && !isPersonal }

    /// A value as people read it: a record by its title, a word by its label.
    func label(_ value: Value, _ field: FieldSpec) -> Message {
        isHidden(field) && !value.isNone ? Message(zh: MaskedText.placeholder, en: MaskedText.placeholder) : label(value, field.kind)
    }

    private func label(_ value: Value, _ kind: FieldKind) -> Message {
        switch (value, kind) {
        case (.none, _): return Message(zh: "（空）", en: "(blank)")
        case (.reference(let id), .reference(let model)):
            let title = title(RecordID(model: model, id: id))
            return Message(zh: title, en: title)
        case (.list(let items), .list(let element)):
            let labels = items.map { label($0, element) }
            return Message(zh: labels.map(\.zh).joined(separator: "、"), en: labels.map(\.en).joined(separator: ", "))
        default: return view.label(value, kind)
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
