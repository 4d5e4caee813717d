import Ledger
import LuaRuntime
import Rules

/// `report "id" { … section { "title", sentence …, list { … } } }`: what is told of each subject in a period.
enum ReportDeclaration {
    static let spec = WordSpec(
        "report", "Sections of sentences and lists whose figures say what they rest on.", zh: "报告", zhDoc: "由章节组成的报告，每个数都有出处。", entries: [.sentence],
        settings: ScopeReading.settings.filter { $0.name != "exempt" }, holds: NodeWords.rows.union(["section", "case"]),
        example: """
            report "lectures_of_the_year" {
              "The lectures of a year.", zh = "党课年报", on = "unit", per = "year",
              section { zh = "概况", en = "Overview",
                sentence { zh = "全年党课 {lectures} 次。", en = "{lectures} lectures were held." },
                list { "activities", columns = { "date", "title" }, where = { type = "lecture" } },
              },
              case "the sentence and a row of the list" {
                activity { "lecture", "2021-03-05", title = "形势" }, expect { "2021", text = { "全年党课 1 次。", "2021-03-05 形势" } },
              },
            }
            """)

    static let section = WordSpec(
        "section", "A heading with what stands below it.", zh: "章节", zhDoc: "标题和其下的内容。",
        entries: [SettingSpec("heading", .text, "The heading in both languages.", zh: "标题", zhDoc: "两种语言共用的标题。")],
        settings: [
            SettingSpec("zh", .text, "The heading in Chinese, where the first entry is none.", zh: "中文标题", zhDoc: "中文标题；第一项已写时可省。"),
            SettingSpec("en", .text, "The heading in English.", zh: "英文标题", zhDoc: "英文标题。"),
        ], holds: NodeWords.parts)

    static let sentence = WordSpec(
        "sentence", "A sentence; a measure's name in braces stands for its figure.", zh: "句子", zhDoc: "一句话；花括号里的指标名代表它的数。",
        entries: [SettingSpec("text", .text, "The sentence in both languages.", zh: "句子", zhDoc: "两种语言共用的句子。")],
        settings: [
            SettingSpec("zh", .text, "The sentence in Chinese.", zh: "中文", zhDoc: "中文句子。"),
            SettingSpec("en", .text, "The sentence in English.", zh: "英文", zhDoc: "英文句子。"),
        ])

    static let list = WordSpec(
        "list", "Records of the subject as rows of a table.", zh: "列表", zhDoc: "对象的记录，一条一行。", entries: [.what],
        settings: [
            SettingSpec("columns", .list, "Fields of the records, and measures read on each.", zh: "栏目", zhDoc: "记录的字段，或对每条记录读取的指标。", required: true),
            SettingSpec("where", .conditions, "Which of the records.", zh: "条件", zhDoc: "只列符合条件的记录。"),
        ])

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding) throws -> Report {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let scope = try ScopeReading.read(reader, binding)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        let sections = try node.children(["section"]).map { try ReportPartReading(scope.model, source, plugin, binding).section($0) }
        guard !sections.isEmpty else {
            throw reader.error(
                "no_body", Message(zh: "\(node.title) 没有章节", en: "\(node.title) has no section"),
                hint: Message(
                    zh: "例如 section { \"概况\", sentence \"论坛共 {forum_sessions} 场。\" }",
                    en: "as section { \"Overview\", sentence \"{forum_sessions} sessions were held.\" }"))
        }
        return Report(identity, scope: scope, sections: sections)
    }
}

/// Reads the sections of a report about subjects of one model.
struct ReportPartReading {
    private let model: String
    private let source: SourceText
    private let plugin: PluginIdentity
    private let binding: Binding

    init(_ model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) {
        self.model = model
        self.source = source
        self.plugin = plugin
        self.binding = binding
    }

    func section(_ node: Node) throws -> Report.Section {
        let reader = try Reader(node, source, ReportDeclaration.section, plugin: plugin)
        let (zh, en) = try texts(reader, example: "section { \"概况\", … }")
        let parts = try node.children(NodeWords.parts).map { part in
            part.word == "sentence" ? Report.Part.sentence(try sentence(part)) : .list(try list(part))
        }
        return Report.Section(Message(zh: zh, en: en ?? zh), parts: parts)
    }

    private func sentence(_ node: Node) throws -> SentenceTemplate {
        let reader = try Reader(node, source, ReportDeclaration.sentence, plugin: plugin)
        let (zh, en) = try texts(reader, example: "sentence \"论坛共 {forum_sessions} 场。\"")
        let template: SentenceTemplate
        do {
            template = try SentenceTemplate(zh: zh, en: en)
        } catch {
            throw reader.error(
                "bad_braces", Message(zh: "句子里的花括号不成对：“\(error.text)”", en: "the braces of the sentence do not pair: \"\(error.text)\""),
                hint: Message(zh: "指标写成 {指标名}，如 {forum_sessions}", en: "a measure stands as {name}, as {forum_sessions}"))
        }
        for name in template.measures { try checkMeasure(name, on: model, reader) }
        return template
    }

    private func list(_ node: Node) throws -> Report.RecordList {
        let reader = try Reader(node, source, ReportDeclaration.list, plugin: plugin)
        let written = try reader.firstText(BodyContext.whatMeaning)
        let what = try binding.countable(written, reader)
        guard belongs(what) else {
            throw reader.error(
                "unrelated", Message(zh: "\(Catalogue.model(model)?.zh ?? model)没有自己的 \(written)", en: "\(model.withArticle) has no \(written) of its own"),
                at: source.place(ofWord: written, from: node.line), hint: Message(zh: "改 on，或列出别的记录", en: "change on, or list something else"))
        }
        let records = what.model(on: model)
        let columns = try (try reader.words("columns") ?? []).map { try column($0, of: records, reader) }
        return Report.RecordList(what, columns: columns, where: try binding.conditions("where", on: what.conditionModels(on: model), reader))
    }

    private func belongs(_ what: Countable) -> Bool {
        switch what {
        case .activityType: ["member", "unit", "group", "class"].contains(model)
        case .records(let records): binding.view.relation(from: model, to: records) != nil
        }
    }

    /// A measure read on the record, or a field of it.
    private func column(_ name: String, of records: String, _ reader: Reader) throws -> Report.RecordList.Column {
        if binding.measures[name] == records { return .measure(name) }
        do {
            return .field(try binding.view.path(name, in: records))
        } catch {
            let known = error.known + binding.measures.filter { $0.value == records }.keys.sorted()
            throw reader.error(
                "unknown_field", Message(zh: "\(Catalogue.model(records)?.zh ?? records)没有字段或指标 '\(name)'", en: "\(records) has no field or measure '\(name)'"),
                at: source.place(ofWord: name, from: reader.node.line), hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
        }
    }

    private func checkMeasure(_ name: String, on model: String, _ reader: Reader) throws {
        if let owner = binding.measures[name] {
            guard owner != model else { return }
            throw reader.error(
                "wrong_measure",
                Message(zh: "指标 '\(name)' 属于 \(owner)，这里要 \(model) 的", en: "measure '\(name)' is read on \(owner), here one of \(model) is needed"),
                at: source.place(ofWord: name, from: reader.node.line))
        }
        let known = binding.measures.filter { $0.value == model }.keys.sorted()
        throw reader.error(
            "unknown_measure", Message(zh: "没有指标 '\(name)'", en: "there is no measure '\(name)'"),
            at: source.place(ofWord: name, from: reader.node.line), hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
    }

    /// `"…"`, or `zh = "…", en = "…"`.
    private func texts(_ reader: Reader, example: String) throws -> (zh: String, en: String?) {
        let (first, zh, en) = (reader.node.settings.sentence, try reader.text("zh"), try reader.text("en"))
        guard let text = zh ?? first ?? en else {
            throw reader.error(
                "missing_entry", Message(zh: "\(reader.spec.word) 没有文字", en: "\(reader.spec.word) says nothing"),
                hint: Message(zh: "例如 \(example)，或用 zh = …, en = …", en: "as \(example), or by zh = …, en = …"))
        }
        return (text, en)
    }
}
