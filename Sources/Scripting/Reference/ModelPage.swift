import Ledger
import Rules

/// What a record of a model holds, with the measures that plugins read on it.
enum ModelPage {
    static func page(_ model: ModelSpec, _ catalogue: PluginCatalogue) -> ReferencePage {
        ReferencePage(
            name: model.name, section: .words, title: Message(zh: "\(model.collection) \(model.zh)", en: "\(model.collection): \(model.name)"),
            summary: Message(zh: "\(model.zh)。", en: model.doc), blocks: fields(model) + measures(model, catalogue))
    }

    private static func fields(_ model: ModelSpec) -> [ReferencePage.Block] {
        let rows = model.fields.filter { !$0.isManaged || $0.name == "id" }.map { field -> [ReferencePage.Cell] in
            [.name(field.name), .plain(kind(field.kind)), .text(Message(zh: field.zh, en: field.doc))]
        }
        return [
            .heading(Message(zh: "字段", en: "Fields")),
            .table(headings: [Message(zh: "字段", en: "field"), Message(zh: "类型", en: "type"), Message(zh: "含义", en: "meaning")], rows: rows),
        ]
    }

    private static func kind(_ kind: FieldKind) -> String {
        switch kind {
        case .text: "text"
        case .word: "word"
        case .integer: "integer"
        case .decimal: "decimal"
        case .day: "day"
        case .flag: "flag"
        case .choice(let choices): choices.map(\.name).joined(separator: " | ")
        case .reference(let model): model
        case .list(let element): "list of \(self.kind(element))"
        }
    }

    private static func measures(_ model: ModelSpec, _ catalogue: PluginCatalogue) -> [ReferencePage.Block] {
        let own = catalogue.plugins.flatMap(\.measures).filter { catalogue.measureModels[$0.id] == model.name }
        guard !own.isEmpty else { return [] }
        return [
            .heading(Message(zh: "指标", en: "Measures")),
            .table(
                headings: [Message(zh: "指标", en: "measure"), Message(zh: "含义", en: "meaning")],
                rows: own.map { [.name($0.id), .text(Message(zh: $0.zh, en: $0.doc))] }),
        ]
    }
}
