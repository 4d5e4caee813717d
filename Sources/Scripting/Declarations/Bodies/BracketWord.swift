import Ledger
import LuaRuntime
import Rules

/// `bracket { scale, base = number, equals = number, of, round }`.
enum BracketWord: BodyWord {
    static let spec = WordSpec(
        "bracket", "An amount is the rate that a scale gives for a base.", zh: "分档计算", zhDoc: "金额等于基数按分档比率算出的数。",
        entries: [
            SettingSpec(
                "scale", .scale, "The rates by the base, as scale { { 3000, \"0.5%\" }, above = \"2%\" }; or rule.name.", zh: "分档",
                zhDoc: "各档比率，如 scale { { 3000, \"0.5%\" }, above = \"2%\" }；或 rule.名称。", required: true)
        ],
        settings: [
            SettingSpec("base", .quantity, "What the rate is of.", zh: "基数", zhDoc: "计算的基数。", required: true),
            SettingSpec("equals", .quantity, "The amount that must come out.", zh: "金额", zhDoc: "应等于的金额。", required: true),
            SettingSpec(
                "of", .text, "whole (by default): one rate on the whole base; marginal: each bracket's rate on its part.", zh: "计算方式",
                zhDoc: "whole 全额按一档（缺省）；marginal 各档分段累计。",
                choices: BracketBody.Part.allCases.map(\.rawValue)),
            SettingSpec(
                "round", .text, "down, up or half: how the amount is rounded to hundredths.", zh: "取整", zhDoc: "金额取到分：down 去尾、up 进一、half 四舍五入。",
                choices: Rounding.allCases.map(\.rawValue)),
        ],
        outcomes: [
            .met("the amount equals the rate of the base", zh: "金额与分档计算相符"),
            .notMet("it does not; `target` is what is due", zh: "不相符，target 是应为多少"),
            .undetermined("the base or the amount is unknown", zh: "基数或金额未知"),
        ],
        example: """
            check "dues_of_two_rates" {
              "Half a per cent up to 3000, one per cent above, on the whole.", zh = "党费两档", on = "payment", level = "unit",
              bracket { scale { { 3000, "0.5%" }, above = "1%" }, base = "base", equals = "amount" },
              case "at the bound, a cent above it, an amount that is wrong, one that is blank" {
                payment { "李示例", "2021-01", base = 3000, amount = 15 }, payment { "王样本", "2021-01", base = "3000.01", amount = 30 },
                payment { "赵合成", "2021-01", base = 5000, amount = 25 }, payment { "钱虚构", "2021-01", base = 5000 },
                expect { "李示例", met }, expect { "王样本", met }, expect { "赵合成", not_met, actual = 25, target = 50 },
                expect { "钱虚构", undetermined, missing = { "amount" } },
              },
            }
            """)

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
