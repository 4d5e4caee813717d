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
        return LadderBody(
            number: number, scale: try reader.scaleEntry(example: example), by: try binding.path(try reader.text("by") ?? "", in: context.model, reader))
    }

    private static let example = Message(
        zh: "scale { { 2, \"organiser\" }, above = \"director\" } 或 rule.approver", en: "scale { { 2, \"organiser\" }, above = \"director\" } or rule.approver")
}
