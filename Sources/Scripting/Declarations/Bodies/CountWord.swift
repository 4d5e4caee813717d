import Ledger
import LuaRuntime
import Rules

/// `count { what, test, where, role, needs, distinct }`.
enum CountWord: BodyWord {
    static let spec = WordSpec(
        "count", "So many of something in the period.", zh: "计数",
        settings: [
            SettingSpec("where", .conditions, "What is counted of it.", zh: "条件"),
            SettingSpec("role", .list, "Only with these roles.", zh: "角色", shape: "zhibu.role|zhibu.role[]"),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认"),
            SettingSpec("distinct", .list, "Counts each value of this field, or each combination of these fields, once.", zh: "去重字段"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CountBody(
            what: what, limit: try reader.limitEntry(), conditions: try binding.conditions("where", on: what.conditionModels(on: context.model), reader),
            roles: try roles(reader, binding), needs: try reader.text("needs").map { try binding.path($0, in: context.model, reader) },
            distinct: try distinct(what, on: context.model, reader, binding))
    }

    static func measure(_ node: Node, on model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> CountMeasure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CountMeasure(
            what, where: try binding.conditions("where", on: what.conditionModels(on: model), reader), roles: try roles(reader, binding),
            distinct: try distinct(what, on: model, reader, binding))
    }

    private static func distinct(_ what: Countable, on model: String, _ reader: Reader, _ binding: Binding) throws -> [FieldPath] {
        try (try reader.words("distinct") ?? []).map { try binding.path($0, in: what.model(on: model), reader) }
    }

    static func roles(_ reader: Reader, _ binding: Binding) throws -> [String] {
        try (try reader.words("role") ?? []).map { word in
            do { return try ConditionReading(view: binding.view).role(word) } catch let error as ConditionError {
                throw reader.error(error.code, error.message, at: reader.source.place(ofWord: word, from: reader.node.line), hint: error.hint)
            }
        }
    }
}
