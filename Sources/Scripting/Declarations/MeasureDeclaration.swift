import Ledger
import LuaRuntime
import Rules

/// `measure "id" { … }`: a figure that explains itself.
enum MeasureDeclaration {
    static let spec = WordSpec(
        "measure", "A figure that explains itself.", zh: "指标", zhDoc: "一个说得出来处的数。", entries: [.sentence],
        settings: [
            SettingSpec("zh", .text, "The label in Chinese.", zh: "中文名称", zhDoc: "结果和报告里显示的中文名称。"),
            SettingSpec(
                "on", .text, "The model that it is read on.", zh: "对象", zhDoc: "对谁定义：member、unit、class 等。", choices: Catalogue.models.map(\.name),
                required: true),
            SettingSpec("unit", .text, "小时, 场 …", zh: "单位", zhDoc: "数值的单位，如 小时、场。"),
            SettingSpec(
                "run", .function, "The free form: function(subject, period) that returns a number.", zh: "函数", zhDoc: "自由写法：function(对象, 期间)，返回一个数。",
                shape: "fun(subject: zhibu.record, period: zhibu.period): zhibu.number|string|zhibu.figure_parts"),
        ], holds: NodeWords.rows.union(["sum", "count", "case"]),
        example: """
            measure "theme_days_held" {
              "Theme days of the branch.", zh = "主题党日场次", on = "unit", unit = "场", count { "theme_day" },
              case "two in the year" { activity { "theme_day", "2021-03-05", "2021-04-02", "2020-05-01" }, expect { "2021", value = 2 } },
            }

            measure "forum_hours_heard" {
              "Hours at the forum; a sitting that does not say how long it was makes it a lower bound.", zh = "论坛学时", on = "member", unit = "小时",
              sum { "hours", of = "participations", where = { type = "study_forum" } },
              case "two parts at one sitting are one presence" {
                activity { "study_forum", "2021-03-05", hours = "2.5", report = "李示例", host = "李示例" }, expect { "李示例", "2021", value = "2.5" },
              },
              case "an amount is blank" {
                activity { "study_forum", "2021-03-05", hours = 2, report = "李示例" }, activity { "study_forum", "2021-04-05", report = "李示例" },
                expect { "李示例", "2021", value = at_least(2), missing = { "hours" } },
              },
            }
            """)

    static func read(_ node: Node, _ source: SourceText, plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost) throws -> Measure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let model = try ScopeReading.model(reader)
        try refuseTaken(node.id ?? "", on: model, reader)
        let identity = CheckIdentity(
            id: node.id ?? "", plugin: plugin, doc: try reader.sentence(), zh: try reader.text("zh") ?? "", location: node.location, cites: nil)
        return Measure(identity, model: model, unit: try reader.text("unit") ?? "", body: try body(reader, model, source, plugin, binding, host))
    }

    /// `unit:projects` asks for the records of the unit, `member.joined` for a field: a measure so called would hide them.
    private static func refuseTaken(_ id: String, on model: String, _ reader: Reader) throws {
        let isField = Catalogue.model(model)?.field(id) != nil
        guard isField || Catalogue.models.contains(where: { $0.collection == id }) else { return }
        throw reader.error(
            "name_taken",
            isField
                ? Message(zh: "\(model) 已有字段 '\(id)'", en: "\(model.withArticle) has a field '\(id)'")
                : Message(zh: "'\(id)' 已是集合的名称", en: "'\(id)' is the name of a collection"),
            at: reader.source.place(ofWord: id, from: reader.node.line),
            hint: Message(zh: "指标换一个名称，如 \(id)_counted", en: "give the measure another name, as \(id)_counted"))
    }

    private static func body(
        _ reader: Reader, _ model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding, _ host: ScriptHost
    ) throws -> any MeasureBody {
        let bodies = reader.node.children(["sum", "count"])
        if case .function(let function) = reader["run"], bodies.isEmpty {
            return ScriptMeasure(function: function, host: host, title: reader.node.title, location: reader.node.location)
        }
        guard let body = bodies.first, bodies.count == 1, !reader.has("run") else {
            throw reader.error(
                bodies.isEmpty ? "no_body" : "two_bodies",
                bodies.isEmpty
                    ? Message(zh: "\(reader.node.title) 没有说明怎么算", en: "\(reader.node.title) does not say how it is reckoned")
                    : Message(zh: "\(reader.node.title) 有两种算法", en: "\(reader.node.title) has two bodies"),
                hint: Message(zh: "写一个 sum { … }、count { … } 或 run = function(…) … end", en: "write one of sum { … }, count { … } or run = function(…) … end"))
        }
        if body.word == "count" { return try CountWord.measure(body, on: model, source, plugin, binding) }
        return try SumWord.measure(body, on: model, source, plugin, binding)
    }
}

/// `sum { field, of = collection, where }`.
enum SumWord {
    static let spec = WordSpec(
        "sum", "The sum of a field over the records of a collection.", zh: "求和", zhDoc: "一个数字字段在集合的记录上求和。",
        entries: [SettingSpec("field", .text, "A number field of these records, or a path.", zh: "字段", zhDoc: "这些记录的数字字段或路径。", required: true)],
        settings: [
            SettingSpec("of", .text, "The collection.", zh: "集合", zhDoc: "对哪个集合的记录求和。", choices: Catalogue.models.map(\.collection), required: true),
            SettingSpec("where", .conditions, "Which of its records.", zh: "条件", zhDoc: "只算符合条件的记录。"),
        ])

    static func measure(_ node: Node, on model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> SumMeasure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let collection = try reader.text("of") ?? ""
        guard let records = Catalogue.models.first(where: { $0.collection == collection }) else {
            let known = Catalogue.models.map(\.collection)
            throw reader.error(
                "unknown_collection", Message(zh: "没有集合 '\(collection)'", en: "there is no collection '\(collection)'"),
                at: source.place(ofValue: collection, inSetting: "of", from: node.line),
                hint: .nearest(to: collection, among: known))
        }
        guard model == records.name || binding.view.relation(from: model, to: records.name) != nil else {
            throw reader.error(
                "unrelated", Message(zh: "\(model) 没有 \(collection)", en: "\(model.withArticle) has no \(collection)"),
                at: source.place(ofValue: collection, inSetting: "of", from: node.line)
            )
        }
        let field = try binding.path(try reader.firstText(Message(zh: "一个数字字段", en: "a number field")), in: records.name, reader)
        guard field.kind == .integer || field.kind == .decimal else {
            throw reader.error(
                "not_number", Message(zh: "'\(field.text)' 不是数字字段", en: "'\(field.text)' is no number"), at: source.place(ofWord: field.text, from: node.line))
        }
        return SumMeasure(field, where: try binding.conditions("where", on: Countable.records(records.name).conditionModels(on: model), reader))
    }
}
