import Workspace

/// Plugins with what they declare, a row a declaration.
enum PluginTable {
    /// - Parameter cases: how many of each plugin's cases pass.
    static func document(_ catalogue: PluginCatalogue, cases: [String: CaseCount]) -> Document {
        let headings = [
            Table.Heading("plugin", Message(zh: "插件", en: "plugin")), Table.Heading("version", Message(zh: "版本", en: "version")),
            Table.Heading("cases", Message(zh: "例子", en: "cases")), Table.Heading("kind", Message(zh: "种类", en: "kind")),
            Table.Heading("id", Message(zh: "标识", en: "id")),
            Table.Heading("label", Message(zh: "名称", en: "label"), isFlexible: true), Table.Heading("place", Message(zh: "位置", en: "place"), isFlexible: true),
        ]
        var rows: [[Cell]] = []
        for plugin in catalogue.plugins {
            let count = cases[plugin.identity.name] ?? CaseCount()
            let passing = Cell.word(count.label.en, count.label, tone: count.failed > 0 ? .bad : .plain)
            func row(_ kind: (String, Message), _ id: String, _ label: Message, _ place: String) -> [Cell] {
                [.text(plugin.identity.name), .text(plugin.identity.version), passing, .word(kind.0, kind.1), .text(id), .word(label.en, label), .text(place)]
            }
            if !plugin.isUsable {
                rows.append(row(("plugin", Message(zh: "未能读入", en: "not loaded")), plugin.identity.name, Message(zh: plugin.doc, en: plugin.doc), plugin.path))
            }
            for declaration in plugin.declarations {
                let kind = (declaration.kind, Message(zh: DeclarationReference.spec(declaration.kind)?.zh ?? declaration.kind, en: declaration.kind))
                rows.append(row(kind, declaration.id, declaration.label, declaration.location.description))
            }
        }
        return Document([.table(Table(headings, rows: rows))])
    }
}
