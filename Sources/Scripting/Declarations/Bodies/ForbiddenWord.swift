import Ledger
import LuaRuntime
import Rules

/// `forbidden { what, …, where }`.
enum ForbiddenWord: BodyWord {
    static let spec = WordSpec(
        "forbidden", "None of these is found.", zh: "禁止",
        settings: [SettingSpec("where", .conditions, "Which of it; for kinds of one model.", zh: "条件")])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let kinds = try reader.texts(BodyContext.whatMeaning, example: "forbidden { \"election\" }").map { try context.binding.countable($0, reader) }
        let models = Set(kinds.map { $0.model(on: context.model) })
        if reader.has("where"), models.count > 1 {
            throw reader.error(
                "mixed_models", Message(zh: "where 只能用于同一种记录", en: "where is for records of one model"),
                at: reader.source.place(ofSetting: "where", from: node.line),
                hint: Message(zh: "分成几个 forbidden，放进 all_of { … }", en: "write several forbidden in an all_of { … }"))
        }
        return ForbiddenBody(kinds, where: try context.binding.conditions("where", on: kinds[0].conditionModels(on: context.model), reader))
    }
}
