public import Ledger
import Rules
import Scripting

extension PluginShelf {
    /// All there is to know of a plugin or a declaration, and what came of its cases.
    public func card(_ name: String) throws -> (document: Document, problems: [Diagnostic]) {
        let described = try plugins.describe([name])
        let catalogue = try plugins.catalogue()
        let report = try plugins.test(TestRequest(names: described.map(\.identity.name)))
        let card = PluginCard(plugins: described, report: report, catalogue: catalogue, settings: workspace?.settings)
        return (Document(card.blocks), report.diagnostics)
    }
}

/// A plugin on one page of a terminal: what it is, what it declares, by which clauses, what its cases say, what the unit sets.
struct PluginCard {
    let plugins: [DescribedPlugin]
    let report: TestReport
    let catalogue: PluginCatalogue
    let settings: WorkspaceSettings?

    var blocks: [Document.Block] {
        plugins.flatMap { plugin in
            [
                .heading(Message(zh: "\(plugin.identity.name) \(plugin.identity.version)", en: "\(plugin.identity.name) \(plugin.identity.version)")),
                .paragraph(Message(zh: plugin.doc, en: plugin.doc)), .table(manifest(plugin)), .table(declarations(plugin)),
            ]
                + tables(clauses(plugin) + [cases(plugin), unitSettings(plugin)])
        }
    }

    private func tables(_ tables: [Table]) -> [Document.Block] { tables.filter { !$0.rows.isEmpty }.map { .table($0) } }

    private func manifest(_ plugin: DescribedPlugin) -> Table {
        let count = report.countsByPlugin[plugin.identity.name] ?? CaseCount()
        var rows: [[Cell]] = [
            row("path", "文件", plugin.file.path),
            [
                .word("origin", Message(zh: "来处", en: "origin")),
                plugin.file.isShipped
                    ? .word("shipped", Message(zh: "随 zhibu 提供", en: "ships with zhibu")) : .word("own", Message(zh: "本工作区", en: "this workspace")),
            ],
            row("needs", "需要", plugin.needs.map(\.description).joined(separator: ", ")), row("sha256", "SHA-256", SHA256.hex(of: plugin.file.text)),
            [.word("cases", Message(zh: "例子", en: "cases")), .word(count.label.en, count.label, tone: count.failed > 0 ? .bad : .plain)],
        ]
        if !plugin.isUsable {
            rows.append([.word("state", Message(zh: "状态", en: "state")), .word("not_loaded", Message(zh: "未能读入", en: "not loaded"), tone: .bad)])
        }
        return Table([heading("item", "项目", "item"), heading("value", "内容", "value", isFlexible: true)], rows: rows)
    }

    private func row(_ name: String, _ zh: String, _ value: String) -> [Cell] { [.word(name, Message(zh: zh, en: name)), .text(value)] }

    private func declarations(_ plugin: DescribedPlugin) -> Table {
        Table(
            [
                heading("kind", "种类", "kind"), heading("id", "标识", "id"), heading("label", "名称", "label", isFlexible: true),
                heading("what", "说明", "what it says", isFlexible: true), heading("on", "对象", "on"), heading("per", "周期", "per"),
                heading("cites", "依据", "cites", isFlexible: true), heading("line", "行", "line"),
            ],
            rows: plugin.declarations.map { declaration in
                [
                    .word(declaration.word, Message(zh: DeclarationReference.spec(declaration.word)?.zh ?? declaration.word, en: declaration.word)),
                    .text(declaration.id), .word(declaration.label.en, declaration.label), .text(declaration.doc),
                    declaration.model.map { model in .word(model, Message(zh: Catalogue.model(model)?.zh ?? model, en: model)) } ?? Cell(.none),
                    declaration.per.map { .word($0.en, $0) } ?? Cell(.none),
                    declaration.cites.map { .text($0.description) } ?? declaration.level.map { .word($0.rawValue, $0.label) } ?? Cell(.none),
                    Cell(declaration.location.line.map { .integer(Int64($0)) } ?? .none),
                ]
            })
    }

    /// What a check can cite.
    private func clauses(_ plugin: DescribedPlugin) -> [Table] {
        plugin.declarations.filter { $0.word == "regulation" }.compactMap { catalogue.ruleBook.regulations[$0.id] }.map(ClauseTable.table)
    }

    private func cases(_ plugin: DescribedPlugin) -> Table {
        let shown = Set(plugin.declarations.flatMap(\.cases).map(\.location))
        return Table(
            [
                heading("outcome", "结果", "outcome"), heading("declaration", "声明", "declaration", isFlexible: true),
                heading("case", "例子", "case", isFlexible: true), heading("line", "行", "line"),
            ],
            rows: report.results.filter { $0.plugin == plugin.identity && shown.contains($0.location) }.map { result in
                [
                    result.outcome.cell, .text(result.declaration), .text(result.name), Cell(result.location.line.map { .integer(Int64($0)) } ?? .none),
                ]
            })
    }

    /// What the unit's settings change in what the card shows.
    private func unitSettings(_ plugin: DescribedPlugin) -> Table {
        var rows: [[Cell]] = []
        if let scripts = settings?.scripts {
            for declaration in plugin.declarations {
                let qualified = "\(plugin.identity.name).\(declaration.id)"
                if let check = scripts.checks[qualified] {
                    let place = Cell.text(check.location.description)
                    if let severity = check.severity { rows.append([.text("checks.\"\(qualified)\".severity"), .text(severity.rawValue), place]) }
                    if let isEnabled = check.isEnabled { rows.append([.text("checks.\"\(qualified)\".enabled"), .text("\(isEnabled)"), place]) }
                }
                if let score = scripts.scores[qualified] {
                    let values = [
                        ("enabled", score.isEnabled.map { "\($0)" }), ("cap", score.cap?.description), ("floor", score.floor?.description),
                        ("benchmark", score.benchmark?.description),
                    ]
                    rows += values.compactMap { name, value in
                        value.map { [.text("scores.\"\(qualified)\".\(name)"), .text($0), .text(score.location.description)] }
                    }
                }
                if let option = scripts.options[qualified] { rows.append([.text(qualified), .text(option.text), .text(option.location.description)]) }
            }
            let clauses = Set(plugin.declarations.compactMap(\.cites)).union(declaredClauses(plugin))
            for clause in clauses.sorted(by: { $0.description < $1.description }) {
                for amendment in scripts.amendments[clause] ?? [] {
                    let (label, unit) = (amendment.parameter.label, amendment.unit.map { "units.\"\($0)\"." } ?? "")
                    rows.append([
                        .text("\(unit)params.\"\(clause)\".\(amendment.name)"), .word(label.en, label), .text(amendment.location.description),
                    ])
                }
            }
        }
        return Table([heading("setting", "本单位设置", "set by this unit"), heading("value", "值", "value"), heading("place", "位置", "place")], rows: rows)
    }

    private func declaredClauses(_ plugin: DescribedPlugin) -> [ClauseReference] {
        plugin.declarations.filter { $0.word == "regulation" }.flatMap { declaration in
            catalogue.ruleBook.regulations[declaration.id]?.editions.flatMap(\.clauses).map { ClauseReference(regulation: declaration.id, clause: $0.id) } ?? []
        }
    }

    private func heading(_ key: String, _ zh: String, _ en: String, isFlexible: Bool = false) -> Table.Heading {
        Table.Heading(key, Message(zh: zh, en: en), isFlexible: isFlexible)
    }
}

extension CaseResult.Outcome {
    /// With a mark that needs no colour.
    var cell: Cell {
        switch self {
        case .passed: .word("passed", Message(zh: "✓ 通过", en: "✓ passed"), tone: .good)
        case .failed: .word("failed", Message(zh: "✗ 未通过", en: "✗ failed"), tone: .bad)
        case .faulted: .word("faulted", Message(zh: "✗ 出错", en: "✗ faulted"), tone: .bad)
        }
    }
}
