import Ledger
import LuaRuntime
import Rules

/// `planned { done_by = collection, same = fields, tolerance = span }`.
enum PlannedWord: BodyWord {
    static let spec = WordSpec(
        "planned", "A record of its own fits the item of a plan.", zh: "计划落实",
        settings: [
            SettingSpec(
                "done_by", .text, "The collection whose records do what was planned.", zh: "落实记录", required: true,
                choices: Catalogue.models.map(\.collection)),
            SettingSpec("same", .list, "The fields in which the item and its record agree.", zh: "相同字段", required: true),
            SettingSpec("tolerance", .span, "How far from the day by which it is due; without it the whole time of the plan.", zh: "容许偏差"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard context.model == "plan_item" else {
            throw reader.error(
                "unsuitable_subject", Message(zh: "planned 只用于 on = \"plan_item\"", en: "planned is for on = \"plan_item\" alone"),
                hint: Message(zh: "改成 on = \"plan_item\"", en: "write on = \"plan_item\""))
        }
        let name = try reader.text("done_by") ?? ""
        guard let model = Catalogue.models.first(where: { $0.collection == name }) else {
            throw reader.unknownValue(name, of: "done_by", known: Catalogue.models.map(\.collection))
        }
        let same = try (try reader.words("same") ?? []).map { field in
            PlannedBody.Match(item: try context.binding.path(field, in: "plan_item", reader), record: try context.binding.path(field, in: model.name, reader))
        }
        return PlannedBody(by: model.name, same: same, tolerance: try tolerance(reader))
    }

    private static func tolerance(_ reader: Reader) throws -> Span? {
        guard reader.has("tolerance") else { return nil }
        guard let span = reader["tolerance"].payload(Span.self) else {
            throw reader.wrongType("tolerance", reader["tolerance"], expected: Message(zh: "一个时长，如 months(1)", en: "a span, as months(1)"))
        }
        return span
    }
}
