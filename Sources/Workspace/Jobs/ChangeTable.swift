import Ledger

/// Changes as a table: what happens to which record, and the values of its fields.
struct ChangeTable {
    private let view: LedgerView
    private let isPersonal: Bool

    init(_ view: LedgerView, isPersonal: Bool) {
        self.view = view
        self.isPersonal = isPersonal
    }

    func document(_ changes: ChangeSet) -> Document {
        let headings = [
            Table.Heading("change", Message(zh: "变更", en: "change")), Table.Heading("model", Message(zh: "种类", en: "model")),
            Table.Heading("record", Message(zh: "记录", en: "record"), isFlexible: true),
            Table.Heading("values", Message(zh: "内容", en: "values"), isFlexible: true),
        ]
        var added: [RecordID: [String: Value]] = [:]
        for case .insert(let model, let id, let values) in changes.entries.map(\.change) { added[RecordID(model: model, id: id)] = values }
        let rows = changes.entries.map { entry -> [Cell] in
            let model = Catalogue.model(entry.change.model)!
            let kind = Cell.word(model.name, Message(zh: model.zh, en: model.name))
            switch entry.change {
            case .insert(_, let id, let values):
                return [
                    .word("add", Message(zh: "新增", en: "add")), kind, .text(title(RecordID(model: model.name, id: id), added)),
                    .text(text(values, model, added)),
                ]
            case .update(_, let id, let values):
                return [
                    .word("update", Message(zh: "更新", en: "update")), kind, .text(title(RecordID(model: model.name, id: id), added)),
                    .text(text(values, model, added)),
                ]
            case .remove(_, let id):
                return [.word("remove", Message(zh: "删除", en: "remove")), kind, .text(title(RecordID(model: model.name, id: id), added)), .text("")]
            }
        }
        return Document([.table(Table(headings, rows: rows))])
    }

    private func title(_ record: RecordID, _ added: [RecordID: [String: Value]]) -> String {
        if let row = view.row(record) { return view.title(row) }
        guard let values = added[record], let model = Catalogue.model(record.model) else { return "" }
        return model.title.compactMap { name in
            model.field(name).flatMap { field in field.isPersonal && !isPersonal ? nil : shown(values[name] ?? .none, field, added) }
        }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func text(_ values: [String: Value], _ model: ModelSpec, _ added: [RecordID: [String: Value]]) -> String {
        model.fields.compactMap { field -> String? in
            guard let value = values[field.name] else { return nil }
            let text = field.isPersonal && !isPersonal && !value.isNone ? MaskedText.placeholder : shown(value, field, added)
            return "\(field.zh)=\(text)"
        }.joined(separator: "，")
    }

    private func shown(_ value: Value, _ field: FieldSpec, _ added: [RecordID: [String: Value]]) -> String {
        switch value {
        case .reference(let id): return field.kind.target.map { title(RecordID(model: $0, id: id), added) } ?? ""
        case .list(let items): return items.map { shown($0, field, added) }.joined(separator: "、")
        case .none: return ""
        default: return value.description
        }
    }
}
