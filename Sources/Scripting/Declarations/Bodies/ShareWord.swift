import Ledger
import LuaRuntime
import Rules

/// `share { number, test, of = number, round }`.
enum ShareWord: BodyWord {
    static let spec = WordSpec(
        "share", "A number is such a part of another, when the period is over.", zh: "占比",
        settings: [
            SettingSpec("of", .quantity, "What it is a part of.", zh: "总数", required: true),
            SettingSpec("round", .text, "down, up or half: how the part becomes a whole number.", zh: "取整", choices: Rounding.allCases.map(\.rawValue)),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let number = try context.binding.quantity(try reader.firstText(BodyContext.numberMeaning), on: context.model, reader)
        return ShareBody(
            number: number, limit: try reader.limitEntry(), of: try context.binding.quantity(try reader.text("of") ?? "", on: context.model, reader),
            round: try reader.rounding("round"))
    }
}
