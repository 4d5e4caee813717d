import Ledger
import LuaRuntime
import Rules

/// `balance { number, …, minus = numbers, equals = number }`.
enum BalanceWord: BodyWord {
    static let spec = WordSpec(
        "balance", "These numbers, less others, equal another.", zh: "平衡",
        settings: [
            SettingSpec("minus", .list, "What is taken off.", zh: "减项"),
            SettingSpec("equals", .quantity, "What must come out.", zh: "等于", required: true),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let numbers = try reader.texts(BodyContext.numberMeaning, example: "balance { \"opening\", \"added\", equals = \"closing\" }")
        return BalanceBody(
            try numbers.map { try binding.quantity($0, on: context.model, reader) },
            minus: try (try reader.words("minus") ?? []).map { try binding.quantity($0, on: context.model, reader) },
            equals: try binding.quantity(try reader.text("equals") ?? "", on: context.model, reader))
    }
}
