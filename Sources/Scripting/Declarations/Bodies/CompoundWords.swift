import Ledger
import LuaRuntime
import Rules

/// `any_of { body … }`.
enum AnyOfWord: BodyWord {
    static let spec = WordSpec("any_of", "One of these is met.", zh: "任一", holds: NodeWords.bodies)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody { try CompoundWord.body(.any, node, context, spec) }
}

/// `all_of { body … }`.
enum AllOfWord: BodyWord {
    static let spec = WordSpec("all_of", "All of these are met.", zh: "全部", holds: NodeWords.bodies)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody { try CompoundWord.body(.all, node, context, spec) }
}

private enum CompoundWord {
    static func body(_ kind: CompoundBody.Kind, _ node: Node, _ context: BodyContext, _ spec: WordSpec) throws -> CompoundBody {
        let reader = try context.reader(node, spec)
        let bodies = node.children(NodeWords.bodies)
        guard bodies.count > 1 else {
            throw reader.error(
                "too_few_bodies", Message(zh: "\(node.word) 里要有两个或更多判断", en: "\(node.word) takes two bodies or more"),
                hint: Message(zh: "例如 \(node.word) { count { … }, required { … } }", en: "as \(node.word) { count { … }, required { … } }"))
        }
        return CompoundBody(kind, try bodies.map { try BodyWords.read($0, context) })
    }
}
