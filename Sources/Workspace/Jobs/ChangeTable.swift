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
            let values = values(change.values, model)
            return [
                .word(change.word, Message(zh: words[change.word]!, en: change.word)), .word(model.name, Message(zh: model.zh, en: model.name)),
                .text(names.title(change.record)), .word(values.en, values),
            ]
        }
    }

    private func values(_ values: [String: Value], _ model: ModelSpec) -> Message {
        let parts = model.fields.compactMap { field in
            values[field.name].map { (field.label, names.label($0, field)) }
        }
        return Message(
            zh: parts.map { "\($0.zh)：\($1.zh)" }.joined(separator: "；"), en: parts.map { "\($0.en): \($1.en)" }.joined(separator: "; "))
    }
}
