import Ledger
import LuaRuntime
import Rules

/// `bracket { scale, base = number, equals = number, of, round }`.
enum BracketWord: BodyWord {
    static let spec = WordSpec(
        "bracket", "An amount is the rate that a scale gives for a base.", zh: "分档计算",
        settings: [
            SettingSpec("base", .quantity, "What the rate is of.", zh: "基数", required: true),
            SettingSpec("equals", .quantity, "The amount that must come out.", zh: "金额", required: true),
            SettingSpec(
                "of", .text, "whole: one rate on the whole base; marginal: each bracket's rate on its part.", zh: "计算方式",
                choices: BracketBody.Part.allCases.map(\.rawValue)),
            SettingSpec("round", .text, "down, up or half: how the amount is rounded to hundredths.", zh: "取整", choices: Rounding.allCases.map(\.rawValue)),
        ])

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let of = try reader.text("of") ?? BracketBody.Part.whole.rawValue
        guard let part = BracketBody.Part(rawValue: of) else { throw reader.unknownValue(of, of: "of", known: BracketBody.Part.allCases.map(\.rawValue)) }
        let scale = try reader.scaleEntry(
            example: Message(zh: "scale { { 3000, \"0.5%\" }, above = \"2%\" } 或 rule.rates", en: "scale { { 3000, \"0.5%\" }, above = \"2%\" } or rule.rates"))
        if case .scale(let written) = scale, let wrong = written.values.first(where: { (try? BracketBody.rate($0)) == nil }) {
            let fault = RuleFault.notRate(wrong.description)
            throw reader.error(fault.code, fault.message, hint: fault.hint)
        }
        return BracketBody(
            base: try binding.quantity(try reader.text("base") ?? "", on: context.model, reader), scale: scale,
            equals: try binding.quantity(try reader.text("equals") ?? "", on: context.model, reader), of: part, round: try reader.rounding("round") ?? .half)
    }
}
