import Ledger
import LuaRuntime
import Rules

/// A declaration as `help` tells it: what it says of itself, whom it is about, where it stands.
struct DeclaredCard {
    private let host: ScriptHost

    init(_ host: ScriptHost) { self.host = host }

    func document(_ node: Node, _ plugin: LoadedPlugin) -> Document {
        let id = node.id ?? ""
        let zh = node.settings.named["zh"]?.string ?? ""
        let doc = node.settings.sentence ?? ""
        let usage = usage(node)
        let rows = facts(node, plugin).map { [Cell.word($0.name.en, $0.name, tone: .faint), Cell.word($0.text.en, $0.text)] }
        let headings = [Table.Heading("name", Message(zh: "项", en: "fact")), Table.Heading("text", Message(zh: "内容", en: "text"), isFlexible: true)]
        return Document(
            [.heading(Message(zh: "\(node.word) \(id) \(zh)", en: "\(node.word) \(id)"))] + (doc.isEmpty ? [] : [.paragraph(Message(zh: doc, en: doc))])
                + [.table(Table(headings, rows: rows, showsHeadings: false))] + (usage.isEmpty ? [] : [.code(usage)]))
    }

    private func facts(_ node: Node, _ plugin: LoadedPlugin) -> [(name: Message, text: Message)] {
        var facts: [(Message, Message)] = []
        if let model = node.settings.named["on"]?.string {
            facts.append((Message(zh: "对象", en: "on"), Message(zh: Catalogue.model(model)?.zh ?? model, en: model)))
        }
        if let unit = host.measures[node.id ?? ""]?.unit, node.word == "measure", !unit.isEmpty {
            facts.append((Message(zh: "单位", en: "unit"), Message(zh: unit, en: unit)))
        }
        if let per = node.settings.named["per"]?.string { facts.append((Message(zh: "期间", en: "per"), Message(zh: per, en: per))) }
        if let cites = node.settings.named["cites"]?.string { facts.append((Message(zh: "依据", en: "cites"), Message(zh: cites, en: cites))) }
        let cases = node.children(["case"]).count
        facts.append((Message(zh: "例子", en: "cases"), Message(zh: "\(cases) 个，cases \"\(node.id ?? "")\"", en: "\(cases), cases \"\(node.id ?? "")\"")))
        let place = "\(plugin.identity.name) \(plugin.identity.version) · \(node.location)"
        facts.append((Message(zh: "出处", en: "declared"), Message(zh: place, en: place)))
        return facts
    }

    /// How it is asked at the prompt.
    private func usage(_ node: Node) -> String {
        guard let id = node.id else { return "" }
        let model = node.settings.named["on"]?.string.flatMap { Catalogue.model($0) }
        switch node.word {
        case "measure", "score": return model.map { "\($0.collection)[\"…\"]:\(id) \"2021\"" } ?? ""
        case "check": return model.map { "check(\"\(id)\", \($0.collection)[\"…\"])" } ?? ""
        default: return ""
        }
    }
}
