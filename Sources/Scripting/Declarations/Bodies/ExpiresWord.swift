import Ledger
import LuaRuntime
import Rules

/// `expires { field, lead = span }`.
enum ExpiresWord: BodyWord {
    static let spec = WordSpec(
        "expires", "The day in a field has not passed.", zh: "到期", zhDoc: "字段里的日期尚未过去。",
        entries: [SettingSpec("field", .text, "A field of a day.", zh: "日期字段", zhDoc: "一个日期字段。", required: true)],
        settings: [
            SettingSpec(
                "lead", .span, "How long before that day it is said that it comes; or rule.name.", zh: "提前", zhDoc: "提前多久提醒将要到期；或 rule.名称。", required: true)
        ],
        outcomes: [
            .met("before the end; within `lead` with `pending`", zh: "尚未到期；在提前时间之内注明待定", pending: true),
            .notMet("the day has passed", zh: "已经过期"),
            .undetermined("the day is unknown or too imprecise", zh: "日期未填或不够精确"),
        ],
        example: """
            check "class_has_not_ended" {
              "The class has not ended; a month before it is said that it will.", zh = "班次将结业", on = "class", level = "unit",
              expires { "ends", lead = months(1) },
              class { "第118期", "2021-03-01", ends = "2021-07-01" }, class { "第119期", "2021-03-01" },
              case "a month before" {
                as_of = "2021-06-01", expect { "第118期", met, pending = "2021-07-01" }, expect { "第119期", undetermined, missing = { "ends" } },
              },
              case "the day after" { as_of = "2021-07-02", expect { "第118期", not_met } },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "一个日期字段", en: "a field of a day"))
        let field = try context.binding.path(name, in: context.model, reader)
        guard field.kind == .day else {
            throw reader.error(
                "not_day", Message(zh: "'\(name)' 不是日期字段", en: "'\(name)' is no day"), at: reader.source.place(ofWord: name, from: node.line),
                hint: .nearest(nil, among: Catalogue.model(context.model)!.fields.filter { $0.kind == .day }.map(\.name)))
        }
        return ExpiresBody(field, lead: try reader.span("lead")!)
    }
}
