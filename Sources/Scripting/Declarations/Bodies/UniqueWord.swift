import Ledger
import LuaRuntime
import Rules

/// `unique { field, … }`.
enum UniqueWord: BodyWord {
    static let spec = WordSpec("unique", "No second record holds the same in these fields.", zh: "唯一")

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        return UniqueBody(
            try reader.texts(Message(zh: "一个或几个字段", en: "one field or several"), example: "unique { \"title\", \"date\" }").map {
                try context.binding.path($0, in: context.model, reader)
            })
    }
}
