import Ledger
import LuaRuntime
import Rules

/// `limit { number, test, of = number, needs, forecast }`.
enum LimitWord: BodyWord {
    static let spec = WordSpec(
        "limit", "A part of something stays within its allotment.", zh: "限额",
        settings: [
            SettingSpec("of", .quantity, "What it is a part of.", zh: "总数", required: true),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认"),
            SettingSpec("forecast", .flag, "Whether the rate so far is followed to the end.", zh: "预测"),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个指标或数字字段", en: "a measure or a number field")), on: context.model, reader)
        return LimitBody(
            number: number, limit: try reader.limitEntry(), of: try binding.quantity(try reader.text("of") ?? "", on: context.model, reader),
            needs: try reader.text("needs").map { try binding.path($0, in: context.model, reader) }, forecast: try reader.flag("forecast") ?? false)
    }
}
