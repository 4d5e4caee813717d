import Ledger
import Rendering
import Rules
import Scripting

extension PluginShelf {
    /// A page of Markdown for each rule of these plugins, or for each declaration so called; by the name of its file.
    public func pages(_ names: [String]) throws -> [(name: String, text: String)] {
        let book = try plugins.catalogue().ruleBook
        let pages = try plugins.describe(names).flatMap { plugin in
            plugin.declarations.filter { Self.paged.contains($0.word) || !$0.cases.isEmpty }.map { declaration in
                let page = PluginPage(plugin: plugin, declaration: declaration, book: book)
                return (name: "\(plugin.identity.name).\(declaration.id).md", text: page.text)
            }
        }
        guard pages.isEmpty else { return pages }
        throw Diagnostic(
            "no_pages", .usage, Message(zh: "没有可以写成一页的声明", en: "nothing here makes a page"),
            hint: Message(
                zh: "一页写一条规则、指标、积分、报告、任务或制度；活动类型和程序看 zhibu plugin show",
                en: "a page is a check, a measure, a score, a report, a job or a regulation; zhibu plugin show tells of types and procedures"))
    }

    /// What makes a page without a case too.
    private static let paged: Set = ["check", "measure", "score", "report", "job", "regulation"]

    /// Writes the pages into a folder; gives their paths.
    public func writePages(_ names: [String], into folder: String) throws -> [String] {
        try PluginFolders.make(folder)
        return try pages(names).map { page in
            let path = "\(folder)/\(page.name)"
            try Workspace.write(page.text, to: path)
            return path
        }
    }
}

/// A rule as a page in both languages: what it asks of whom, by which clause, and the small ledgers that show it.
struct PluginPage {
    let plugin: DescribedPlugin
    let declaration: DescribedDeclaration
    let book: RuleBook

    var text: String {
        let document = Document(blocks)
        return [Language.chinese, .english].map { MarkdownRenderer(language: $0, headingLevel: 1).text(document) }.joined(separator: "\n---\n\n")
    }

    private var blocks: [Document.Block] {
        [.heading(declaration.label), .paragraph(Message(zh: declaration.doc, en: declaration.doc)), .table(facts)] + rules + clause + clauses + outcomes
            + cases
    }

    private var facts: Table {
        var rows: [[Cell]] = [row(Message(zh: "标识", en: "id"), .text("\(plugin.identity.name).\(declaration.id)"))]
        if let model = declaration.model {
            rows.append(row(Message(zh: "对象", en: "on"), .word(model, Message(zh: Catalogue.model(model)?.zh ?? model, en: model))))
        }
        if let per = declaration.per { rows.append(row(Message(zh: "周期", en: "per"), .word(per.en, per))) }
        if let level = declaration.level { rows.append(row(Message(zh: "约束力", en: "level"), .word(level.rawValue, level.label))) }
        if let body = declaration.body {
            let doc =
                DeclarationReference.spec(body).map { Message(zh: "\(body)（\($0.zh)）", en: "\(body): \($0.doc)") }
                ?? Message(zh: "run（函数）", en: "run: a function")
            rows.append(row(Message(zh: "判断方式", en: "judged by"), .word(body, doc)))
        }
        rows.append(row(Message(zh: "出处", en: "source"), .text("\(declaration.location) · \(plugin.identity.name) \(plugin.identity.version)")))
        return Table([Table.Heading("item", Message(zh: "项目", en: "item")), Table.Heading("value", Message(zh: "内容", en: "value"))], rows: rows)
    }

    private func row(_ label: Message, _ value: Cell) -> [Cell] { [.word(label.en, label), value] }

    // MARK: What it is judged by

    /// The bodies of a check, the items of a score, with their numbers.
    private var rules: [Document.Block] {
        guard !declaration.rules.isEmpty else { return [] }
        let rows = table(declaration.rules, Message(zh: "判断", en: "judged by")) { row in
            Message(zh: DeclarationReference.spec(row.word).map { "\(row.word)（\($0.zh)）" } ?? row.word, en: row.word)
        }
        return [.heading(Message(zh: "数字", en: "The numbers"), level: 2), .table(rows)]
    }

    /// All clauses of a regulation, by the names under which checks cite them.
    private var clauses: [Document.Block] {
        guard declaration.word == "regulation", let regulation = book.regulations[declaration.id] else { return [] }
        return [.heading(Message(zh: "条款", en: "Clauses"), level: 2), .table(ClauseTable.table(regulation))]
    }

    // MARK: The clause, edition by edition

    private var clause: [Document.Block] {
        guard let reference = declaration.cites, let regulation = book.regulations[reference.regulation] else { return [] }
        let rows = regulation.editions.flatMap { edition in
            edition.clauses.filter { $0.id == reference.clause }.map { clause -> [Cell] in
                let parameters = clause.parameters.keys.sorted().map { parameter($0, clause, reference) }
                return [
                    .word("\(regulation.id) \(edition.name)", Message(zh: "\(regulation.zh)（\(edition.name)）", en: "\(regulation.id) (\(edition.name))")),
                    .text(clause.article), .word(clause.doc, Message(zh: clause.zh.isEmpty ? clause.doc : clause.zh, en: clause.doc)),
                    .word(clause.level.rawValue, clause.level.label),
                    .word(
                        "parameters", Message(zh: parameters.map(\.zh).joined(separator: "；"), en: parameters.map(\.en).joined(separator: "; "))),
                ]
            }
        }
        let headings = [
            Table.Heading("edition", Message(zh: "版本", en: "edition")), Table.Heading("article", Message(zh: "条号", en: "article")),
            Table.Heading("text", Message(zh: "条款", en: "clause")), Table.Heading("level", Message(zh: "约束力", en: "level")),
            Table.Heading("parameters", Message(zh: "参数", en: "parameters")),
        ]
        return [.heading(Message(zh: "依据", en: "By which clause"), level: 2), .table(Table(headings, rows: rows))]
    }

    /// Its value and who set it.
    private func parameter(_ name: String, _ clause: ClauseRules, _ reference: ClauseReference) -> Message {
        let written = clause.parameters[name]!.label
        let changes = book.unitRules.filter { $0.clause.reference == reference && $0.name == name && $0.isInForce }
        guard !changes.isEmpty else { return Message(zh: "\(name) = \(written.zh)", en: "\(name) = \(written.en)") }
        let told = changes.map { change in
            let (label, who) = (change.set.label, change.origin.label)
            return Message(
                zh: "\(name) = \(label.zh)（\(who.zh) \(change.origin.location)；条款为 \(written.zh)）",
                en: "\(name) = \(label.en) (\(who.en), \(change.origin.location); the clause says \(written.en))")
        }
        return Message(zh: told.map(\.zh).joined(separator: "；"), en: told.map(\.en).joined(separator: "; "))
    }

    // MARK: When it is kept

    /// When its primitive comes to which verdict.
    private var outcomes: [Document.Block] {
        guard let known = declaration.body.flatMap(DeclarationReference.spec)?.outcomes, !known.isEmpty else { return [] }
        let headings = [Table.Heading("verdict", Message(zh: "结论", en: "verdict")), Table.Heading("when", Message(zh: "何时", en: "when"))]
        let rows = (known + OutcomeSpec.ofAll).map { outcome -> [Cell] in
            let pending = outcome.isPending ? Message(zh: "（待定）", en: ", pending") : Message(zh: "", en: "")
            let label = Message(zh: outcome.verdict.label.zh + pending.zh, en: outcome.verdict.label.en + pending.en)
            return [.word(outcome.verdict.rawValue, label), .word(outcome.when.en, outcome.when)]
        }
        return [.heading(Message(zh: "怎样算达到", en: "When it is kept"), level: 2), .table(Table(headings, rows: rows))]
    }

    // MARK: Cases

    private var cases: [Document.Block] {
        declaration.cases.isEmpty ? [] : [.heading(Message(zh: "例子", en: "Cases"), level: 2)] + declaration.cases.flatMap { blocks(of: $0) }
    }

    private func blocks(of example: DescribedCase) -> [Document.Block] {
        var blocks: [Document.Block] = [.heading(Message(zh: example.name, en: example.name), level: 3)]
        if let asOf = example.asOf { blocks.append(.paragraph(Message(zh: "截至 \(asOf)", en: "as of \(asOf)"))) }
        if !example.rows.isEmpty {
            blocks.append(
                .table(table(example.rows, Message(zh: "台账", en: "ledger")) { row in Message(zh: Catalogue.model(row.word)?.zh ?? row.word, en: row.word) }))
        }
        blocks.append(.table(table(example.expectations, Message(zh: "应得", en: "what comes out")) { _ in Message(zh: "期望", en: "expect") }))
        return blocks
    }

    private func table(_ rows: [DescribedRow], _ title: Message, _ label: (DescribedRow) -> Message) -> Table {
        let headings = [
            Table.Heading("row", title), Table.Heading("values", Message(zh: "内容", en: "values")), Table.Heading("fields", Message(zh: "字段", en: "fields")),
        ]
        return Table(
            headings,
            rows: rows.map { row in [.word(row.word, label(row)), joined(row.entries, " · ", " · "), joined(row.named, "；", "; ")] })
    }

    private func joined(_ messages: [Message], _ zh: String, _ en: String) -> Cell {
        let text = Message(zh: messages.map(\.zh).joined(separator: zh), en: messages.map(\.en).joined(separator: en))
        return .word(text.en, text)
    }
}
