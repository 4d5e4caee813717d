import Ledger
import LuaRuntime
import Rules

/// `balance { number, …, minus = numbers, equals = number }`.
enum BalanceWord: BodyWord {
    static let spec = WordSpec(
        "balance", "These numbers, less others, equal another.", zh: "平衡", zhDoc: "几个数相加、减去另几个数，等于某个数。",
        entries: [SettingSpec("number …", .quantity, "What is added: number fields, paths or measures.", zh: "加项", zhDoc: "相加的数字字段、路径或指标。", required: true)],
        settings: [
            SettingSpec("minus", .list, "What is taken off.", zh: "减项", zhDoc: "要减去的数。"),
            SettingSpec("equals", .quantity, "What must come out.", zh: "等于", zhDoc: "应等于的数；用指标可核对另一张表。", required: true),
        ],
        outcomes: [
            .met("the two sides are equal", zh: "两边相等"),
            .notMet("they are not", zh: "两边不等"),
            .undetermined("any number is unknown", zh: "有数未知"),
        ],
        example: """
            check "ballot_adds_up" {
              "For, against and withheld are those present.", zh = "票数平衡", on = "ballot", level = "unit",
              balance { "present", minus = { "no", "abstained" }, equals = "yes" },
              activity { "admission", "2021-03-05", title = "接收大会" },
              case "they are, they are not, one is unknown" {
                ballot { "接收大会", "甲", present = 10, yes = 8, no = 1, abstained = 1 }, ballot { "接收大会", "乙", present = 10, yes = 8, no = 1, abstained = 0 },
                ballot { "接收大会", "丙", present = 10, yes = 8, no = 1 },
                expect { "甲", met }, expect { "乙", not_met, actual = 9, target = 8 }, expect { "丙", undetermined, missing = { "abstained" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let numbers = try reader.texts(BodyContext.numberMeaning, example: "balance { \"opening\", \"added\", equals = \"closing\" }")
        return BalanceBody(
            try numbers.map { try binding.quantity($0, on: context.model, reader) },
            minus: try (try reader.words("minus") ?? []).map { try binding.quantity($0, on: context.model, reader) },
            equals: try binding.quantity(try reader.text("equals") ?? "", on: context.model, reader))
    }
}
