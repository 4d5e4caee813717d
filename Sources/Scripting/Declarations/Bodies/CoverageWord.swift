import Ledger
import LuaRuntime
import Rules

/// `coverage { what, test, each = { field = values }, base }`.
enum CoverageWord: BodyWord {
    static let spec = WordSpec(
        "coverage", "Everyone takes each part.", zh: "覆盖",
        settings: [
            SettingSpec("each", .any, "The parts: { role = { … } } or { field = { … } }.", zh: "各项", shape: "table<string, string|string[]>"),
            SettingSpec("base", .text, "period_end, any_day, all_days: who is everyone.", zh: "人员基数", choices: bases),
            SettingSpec("where", .conditions, "What else must hold of the counted records.", zh: "条件"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CoverageBody(
            what: what, limit: try reader.limitEntry(), each: try each(reader, what, binding), base: try base(reader),
            conditions: try binding.conditions("where", on: what.conditionModels(on: "member"), reader))
    }

    private static func each(_ reader: Reader, _ what: Countable, _ binding: Binding) throws -> CoverageBody.Each {
        guard reader.has("each") else { return .presence }
        guard case .table(let table) = reader["each"], let (key, value) = try table.pairs().first, let field = key.string, case .table(let list) = value else {
            throw reader.wrongType("each", reader["each"], expected: Message(zh: "一个 { role = { … } }", en: "a { role = { … } }"))
        }
        let conditions = try binding.conditions("each", on: what.conditionModels(on: "member"), reader)
        guard let condition = conditions.first, case .anyOf(let unordered) = condition.match else { return .presence }
        // In the order of the list, as the author wrote it.
        let written = try list.array().compactMap(\.string)
        if field == "role" { return .roles(written.compactMap { word in binding.view.vocabulary.roles.first { $0.id == word || $0.zh == word }?.id }) }
        return .values(condition.path, unordered)
    }

    private static let bases = ["period_end", "any_day", "all_days"]

    private static func base(_ reader: Reader) throws -> CoverageBody.Base {
        switch try reader.text("base") ?? "period_end" {
        case "period_end": return .periodEnd
        case "any_day": return .anyDay
        case "all_days": return .allDays
        case let other: throw reader.unknownValue(other, of: "base", known: bases)
        }
    }
}
