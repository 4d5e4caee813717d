import Ledger
import LuaRuntime
import Rules

/// `order { event, … }`, or `order { rule.steps }`.
enum OrderWord: BodyWord {
    static let spec = WordSpec("order", "The events up to the last one are there, in this order: steps, or fields of a day.", zh: "次序")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        if case .parameter(let name)? = node.settings.entries.first?.payload(Limit.self) {
            // Which events they are the edition says; all that it may name are known by now.
            return OrderBody(.parameter(name, all: try context.binding.view.events(of: context.model).map { try context.event($0, reader) }))
        }
        let names = try reader.texts(Message(zh: "几个步骤或日期字段", en: "steps or fields of a day"), example: "order { \"applied\", \"admitted\" }")
        return OrderBody(.events(try names.map { try context.event($0, reader) }))
    }
}
