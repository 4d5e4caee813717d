import Ledger

/// Changes as a table: what happens to which record, and the values of its fields.
struct ChangeTable {
    let names: ChangeNames

    static let headings = [
        Table.Heading("change", Message(zh: "变更", en: "change")), Table.Heading("model", Message(zh: "种类", en: "model")),
        Table.Heading("record", Message(zh: "记录", en: "record"), isFlexible: true),
        Table.Heading("values", Message(zh: "内容", en: "values"), isFlexible: true),
    ]

    func rows(_ changes: ChangeSet) -> [[Cell]] {
        let words = ["add": "新增", "update": "更新", "remove": "删除"]
        return changes.entries.map { entry in
            let change = entry.change
            let model = Catalogue.model(change.model)!
            return [
                .word(change.word, Message(zh: words[change.word]!, en: change.word)), .word(model.name, Message(zh: model.zh, en: model.name)),
                .text(names.title(change.record)), .text(text(change.values, model)),
            ]
        }
    }

    private func text(_ values: [String: Value], _ model: ModelSpec) -> String {
        model.fields.compactMap { field -> String? in
            guard let value = values[field.name] else { return nil }
            return "\(field.zh)=\(names.isHidden(field) && !value.isNone ? MaskedText.placeholder : names.text(value, field))"
        }.joined(separator: "，")
    }
}
