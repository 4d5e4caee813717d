import Ledger
import LuaRuntime
import Rules

/// `order { event, … }`, `order { rule.steps }`, or `order { type, …, same = field }`.
enum OrderWord: BodyWord {
    static let spec = WordSpec(
        "order", "The events up to the last one are there, in this order: steps, or fields of a day.", zh: "次序",
        settings: [SettingSpec("same", .quantity, "For activity types: the field of the sittings whose value they share.", zh: "相同字段")])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        if let same = try reader.text("same") { return try sittings(same, reader, context) }
        if case .parameter(let name)? = node.settings.entries.first?.payload(Limit.self) {
            // Which events they are the edition says; all that it may name are known by now.
            return OrderBody(.parameter(name, all: try context.binding.view.events(of: context.model).map { try context.event($0, reader) }))
        }
        let names = try reader.texts(Message(zh: "几个步骤或日期字段", en: "steps or fields of a day"), example: "order { \"applied\", \"admitted\" }")
        return OrderBody(.events(try names.map { try context.event($0, reader) }))
    }

    private static func sittings(_ same: String, _ reader: Reader, _ context: BodyContext) throws -> SittingOrderBody {
        let types = try reader.texts(BodyContext.whatMeaning, example: "order { \"committee\", \"members_meeting\", same = \"topic\" }").map { name in
            guard case .activityType(let type) = try context.binding.countable(name, reader) else {
                throw reader.error(
                    "not_type", Message(zh: "'\(name)' 不是活动类型", en: "'\(name)' is no activity type"),
                    at: reader.source.place(ofWord: name, from: reader.node.line),
                    hint: Message(zh: "same 只用于活动类型", en: "same is for activity types"))
            }
            return type
        }
        return SittingOrderBody(types, same: try context.binding.path(same, in: "activity", reader))
    }
}
