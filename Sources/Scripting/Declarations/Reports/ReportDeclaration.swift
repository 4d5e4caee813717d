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
                chart { "lectures", by = "quarter" },
                list { "activities", columns = { "date", "title" }, where = { type = "lecture" }, sort = "-date" },
                list { "verdicts", columns = { "period", "verdict" }, where = { check = "lecture_quarterly" } },
              },
              case "the sentence, a bar of the chart, a row of each list" {
                unit { "一支部", kind = "branch" }, activity { "lecture", "2021-03-05", title = "形势" },
                expect { "2021", text = { "全年党课 1 次。", "2021年第一季度 1", "2021-03-05 形势", "2021Q2 not met" } },
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
        "list", "Records of the subject, or verdicts about it, as rows of a table.", zh: "列表", zhDoc: "对象的记录或关于它的结论（verdicts），一条一行。", entries: [.what],
        settings: [
            SettingSpec(
                "columns", .list, "Fields of the records, and measures read on each; of verdicts their fields.", zh: "栏目", zhDoc: "记录的字段，或对每条记录读取的指标；结论则为其字段。",
                required: true),
            SettingSpec("where", .conditions, "Which of the records.", zh: "条件", zhDoc: "只列符合条件的记录。"),
            SettingSpec(
                "sort", .text, "In the order of a field or a measure; with - before it from the greatest.", zh: "排序", zhDoc: "按一个字段或指标排序；前面加 - 为倒序。"),
        ])

    static let chart = WordSpec(
        "chart", "A measure of the subject over the parts of the period.", zh: "图表", zhDoc: "对象的一个指标在期间各段的数。",
        entries: [SettingSpec("measure", .quantity, "The measure, read on the subject.", zh: "指标", zhDoc: "对该对象定义的指标。", required: true)],
        settings: [
            SettingSpec(
                "by", .text, "Into what the period is divided; month where it is left out.", zh: "分段", zhDoc: "期间分成什么段；不写则为月。",
                choices: ["month", "quarter", "half", "year"])
        ])

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, checks: [Check]) throws -> Report {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let scope = try ScopeReading.read(reader, binding)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        let sections = try node.children(["section"]).map { try ReportPartReading(scope, source, plugin, binding, checks: checks.map(\.identity)).section($0) }
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
    let model: String
    let per: Scope.Per
    let source: SourceText
    let plugin: PluginIdentity
    let binding: Binding
    /// All that are declared.
    let checks: [CheckIdentity]

    init(_ scope: Scope, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding, checks: [CheckIdentity]) {
        model = scope.model
        per = scope.per
        self.source = source
        self.plugin = plugin
        self.binding = binding
        self.checks = checks
    }

    func section(_ node: Node) throws -> Report.Section {
        let reader = try Reader(node, source, ReportDeclaration.section, plugin: plugin)
        let (zh, en) = try texts(reader, example: "section { \"概况\", … }")
        let parts = try node.children(NodeWords.parts).map { part -> Report.Part in
            switch part.word {
            case "sentence": return .sentence(try sentence(part))
            case "chart": return .chart(try chart(part))
            default: return try list(part)
            }
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

    func checkMeasure(_ name: String, on model: String, _ reader: Reader) throws {
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
            at: source.place(ofWord: name, from: reader.node.line), hint: .nearest(to: name, among: known))
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
