import Ledger
import LuaRuntime
import Rules

/// `ladder { number, scale, by = field }`.
enum LadderWord: BodyWord {
    static let spec = WordSpec(
        "ladder", "The field's rank is that which the scale asks for, or above.", zh: "权限",
        settings: [SettingSpec("by", .quantity, "The field that holds the rank.", zh: "级别字段", required: true)])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个数字字段或指标", en: "a number field or a measure")), on: context.model, reader)
        return LadderBody(number: number, scale: try scale(reader), by: try binding.path(try reader.text("by") ?? "", in: context.model, reader))
    }

    private static func scale(_ reader: Reader) throws -> ScaleLimit {
        for value in reader.node.settings.entries {
            if let scale = value.payload(Scale.self) { return .scale(scale) }
            if case .parameter(let name)? = value.payload(Limit.self) { return .parameter(name) }
        }
        throw reader.error(
            "missing_scale", Message(zh: "ladder 缺少 scale", en: "ladder lacks its scale"),
            hint: Message(
                zh: "例如 scale { { 2, \"organiser\" }, above = \"director\" } 或 rule.approver",
                en: "as scale { { 2, \"organiser\" }, above = \"director\" } or rule.approver"))
    }
}
