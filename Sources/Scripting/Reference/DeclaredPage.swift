import Ledger
import Rules

/// What the plugins at hand declare.
enum DeclaredPage {
    static let name = "plugins"

    static func page(_ catalogue: PluginCatalogue) -> ReferencePage {
        ReferencePage(
            name: name, section: .words, title: Message(zh: "插件的声明", en: "What the plugins declare"),
            summary: Message(
                zh: "各插件声明的活动类型、规则、指标、积分、报告、任务、表格和条款。", en: "The activity types, checks, measures, scores, reports, jobs, sheets and clauses of each plugin."),
            blocks: catalogue.plugins.filter(\.isUsable).flatMap { blocks($0, catalogue) })
    }

    private static func blocks(_ plugin: PluginCatalogue.Plugin, _ catalogue: PluginCatalogue) -> [ReferencePage.Block] {
        let title = "\(plugin.identity.name) \(plugin.identity.version)"
        let types = plugin.activityTypes.compactMap { catalogue.vocabulary.activityType($0) }.map { row("activity_type", $0.id, $0.zh, $0.doc) }
        let declared = [
            ("check", plugin.checks), ("measure", plugin.measures), ("score", plugin.scores), ("report", plugin.reports), ("job", plugin.jobs.map(\.identity)),
            ("sheet", plugin.sheets),
        ]
        .flatMap { word, list in list.map { row(word, $0.id, $0.zh, $0.doc) } }
        let headings = [Message(zh: "种类", en: "kind"), Message(zh: "标识", en: "id"), Message(zh: "名称", en: "label"), Message(zh: "说明", en: "sentence")]
        let rows = types + declared + clauses(of: plugin, catalogue.ruleBook)
        return [.heading(Message(zh: title, en: title)), .paragraph(Message(zh: plugin.doc, en: plugin.doc))]
            + (rows.isEmpty ? [] : [.table(headings: headings, rows: rows)])
    }

    /// What a check can cite, each clause once.
    private static func clauses(of plugin: PluginCatalogue.Plugin, _ book: RuleBook) -> [[ReferencePage.Cell]] {
        book.regulations.values.filter { $0.location.file == plugin.path }.sorted { $0.id < $1.id }.flatMap { regulation in
            let ids = regulation.editions.flatMap(\.clauses).map(\.id).withoutRepeats()
            return ids.compactMap { id in
                let clause = regulation.editions.reversed().lazy.flatMap(\.clauses).first { $0.id == id }
                return clause.map { row("clause", "\(regulation.id)/\($0.id)", $0.zh, $0.doc) }
            }
        }
    }

    private static func row(_ word: String, _ id: String, _ zh: String, _ doc: String) -> [ReferencePage.Cell] {
        [.name(word), .name(id), .plain(zh), .plain(doc)]
    }
}
