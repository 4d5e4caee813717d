import Ledger
import LuaRuntime
import Rules

/// `ladder { number, scale, by = field }`.
enum LadderWord: BodyWord {
    static let spec = WordSpec(
        "ladder", "The field's rank is that which the scale asks for, or above.", zh: "权限", zhDoc: "字段里的级别达到分档表要求的级别，或更高。",
        entries: [
            .number,
            SettingSpec(
                "scale", .scale, "Which rank a number asks for, the lowest first; or rule.name.", zh: "分档", zhDoc: "数量对应的级别，由低到高；或 rule.名称。", required: true),
        ], settings: [SettingSpec("by", .quantity, "The field that holds the rank.", zh: "级别字段", zhDoc: "记录级别的字段。", required: true)],
        outcomes: [
            .met("the field's rank is the scale's or above", zh: "级别达到要求或更高"),
            .notMet("it is below", zh: "级别低于要求"),
            .undetermined("the number or the field is blank", zh: "数量或级别未填"),
        ],
        example: """
            check "approved_at_rank" {
              "Up to two days the organiser approves, longer leave the director.", zh = "请假审批权限", on = "leave", level = "unit",
              ladder { "days", scale { { 2, "organiser" }, above = "director" }, by = "approver" },
              case "two days, three, and nobody says who" {
                leave { "李示例", "2021-03-08", days = 2, approver = "organiser" }, leave { "王样本", "2021-03-08", days = 3, approver = "organiser" },
                leave { "赵合成", "2021-03-08", days = 1, approver = "director" }, leave { "钱虚构", "2021-03-08", days = 3 },
                expect { "李示例", met }, expect { "王样本", not_met, actual = "organiser", target = "director" }, expect { "赵合成", met },
                expect { "钱虚构", undetermined, missing = { "approver" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let number = try binding.quantity(try reader.firstText(Message(zh: "一个数字字段或指标", en: "a number field or a measure")), on: context.model, reader)
        return LadderBody(
            number: number, scale: try reader.scaleEntry(example: example), by: try binding.path(try reader.text("by") ?? "", in: context.model, reader))
    }

    private static let example = Message(
        zh: "scale { { 2, \"organiser\" }, above = \"director\" } 或 rule.approver", en: "scale { { 2, \"organiser\" }, above = \"director\" } or rule.approver")
}
