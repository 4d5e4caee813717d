import Ledger
import LuaRuntime
import Rules

/// `deadline { from = event, to = event, within = span, latest = span, reason = field }`.
enum DeadlineWord: BodyWord {
    static let spec = WordSpec(
        "deadline", "One event follows another in time.", zh: "期限", zhDoc: "后一件事在前一件事之后的期限内完成。",
        settings: [
            SettingSpec("from", .text, "What it is counted from: a step, or a field of a day.", zh: "起算", zhDoc: "从哪一步或哪个日期字段起算。", required: true),
            SettingSpec(
                "to", .text, "What must have happened; by the rule of its day it is judged.", zh: "完成", zhDoc: "要完成的步骤或日期字段；按它当日施行的规定判断。", required: true),
            SettingSpec(
                "within", .span, "How long it may take; the first day is not counted.", zh: "时限", zhDoc: "最多多久，首日不计；或 rule.名称。", required: true),
            SettingSpec("latest", .span, "How long it may take where a reason is written down.", zh: "最长时限", zhDoc: "写明理由时最多多久。"),
            SettingSpec("reason", .quantity, "The field that holds the reason, as talk.reason.", zh: "理由字段", zhDoc: "记录理由的字段，如 talk.reason。"),
        ],
        outcomes: [
            .met("`to` by `from` + `within`, or by `latest` with the reason filled", zh: "在时限内完成，或写明理由并在最长时限内完成"),
            .notMet("late, or overdue and still open", zh: "逾期完成，或逾期仍未完成"),
            .undetermined("open and not yet due", zh: "未完成，尚未到期", pending: true),
            .undetermined("`to` is there without `from`, or a day is too imprecise", zh: "有完成而无起算，或日期不够精确"),
        ],
        example: """
            check "talk_within_two_months" {
              "Someone talks with an applicant within two months, or three for a reason.", zh = "两个月内谈话", on = "member", level = "unit",
              deadline { from = "application", to = "talk", within = months(2), latest = months(3), reason = "talk.reason" },
              case "in time, late for a reason, late, overdue" {
                as_of = "2021-12-31", step { "李示例", application = "2021-01-31", talk = "2021-03-31" },
                step { "王样本", application = "2021-01-31", talk = { "2021-04-30", reason = "在外学习" } },
                step { "赵合成", application = "2021-01-31", talk = "2021-04-30" }, step { "钱虚构", application = "2021-06-01" },
                expect { "李示例", met, target = "2021-03-31" }, expect { "王样本", met }, expect { "赵合成", not_met, missing = { "talk.reason" } },
                expect { "钱虚构", not_met, missing = { "talk" } },
              },
              case "not yet due; a talk without an application" {
                as_of = "2021-12-31", step { "李示例", application = "2021-12-01" }, step { "王样本", talk = "2021-12-01" },
                expect { "李示例", undetermined, pending = "2022-03-01" }, expect { "王样本", undetermined, missing = { "application" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard reader.has("latest") == reader.has("reason") else {
            throw reader.error(
                "half_extension", Message(zh: "latest 和 reason 要一起写", en: "latest and reason go together"),
                at: reader.source.place(ofSetting: reader.has("latest") ? "latest" : "reason", from: node.line),
                hint: Message(zh: "例如 latest = months(6), reason = \"talk.reason\"", en: "as latest = months(6), reason = \"talk.reason\""))
        }
        let latest = try reader.span("latest").map { span in
            DeadlineBody.Extension(span, reason: try context.binding.path(try reader.text("reason") ?? "", in: context.model, reader))
        }
        return DeadlineBody(
            from: try context.event(try reader.text("from") ?? "", reader), to: try context.event(try reader.text("to") ?? "", reader),
            within: try reader.span("within")!, latest: latest)
    }
}
