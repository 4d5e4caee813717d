import Ledger
import LuaRuntime
import Rules

/// `required { field, … }`.
enum RequiredWord: BodyWord {
    static let spec = WordSpec("required", "All of these fields are filled.", zh: "必填")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        return RequiredBody(
            try reader.texts(Message(zh: "一个或几个字段", en: "one field or several"), example: "required { \"topic\", \"decision\" }").map {
                try context.binding.path($0, in: context.model, reader)
            })
    }
}
