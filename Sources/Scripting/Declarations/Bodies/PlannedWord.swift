import Ledger
import LuaRuntime
import Rules

/// `planned { done_by = collection, same = fields, tolerance = span }`.
enum PlannedWord: BodyWord {
    static let spec = WordSpec(
        "planned", "A record of its own fits the item of a plan.", zh: "计划落实", zhDoc: "计划事项有一条自己的记录与之相符；用于 on = \"plan_item\"。",
        settings: [
            SettingSpec(
                "done_by", .text, "The collection whose records do what was planned.", zh: "落实记录", zhDoc: "用哪个集合的记录来落实。",
                choices: Catalogue.models.map(\.collection), required: true),
            SettingSpec("same", .list, "The fields in which the item and its record agree.", zh: "相同字段", zhDoc: "事项与记录必须一致的字段。", required: true),
            SettingSpec(
                "tolerance", .span, "How far from the day by which it is due, or rule.name; without it the whole time of the plan.", zh: "容许偏差",
                zhDoc: "与完成时限最多相差多久，或 rule.名称；不写则为计划的整个期间。"),
        ],
        outcomes: [
            .met("the item is `done`, or a record of its own fits it: one record serves one item", zh: "事项已标完成，或有一条自己的记录相符：一条记录只抵一个事项"),
            .notMet("`missing` names what kind of record lacks", zh: "missing 写明缺哪类记录"),
            .undetermined("not yet due", zh: "尚未到期", pending: true),
            .undetermined("the item leaves a field of `same` blank, or a record's day is too imprecise", zh: "事项未填 same 的字段，或记录日期不够精确"),
        ],
        example: """
            check "plan_is_done" {
              "What was planned was done within a month of its day.", zh = "计划落实", on = "plan_item", level = "unit",
              planned { done_by = "activities", same = { "type" }, tolerance = months(1) },
              plan { "工作计划", 2021 },
              case "one lecture for two items; one that is still to come; one that names no type" {
                as_of = "2021-06-30", plan_item { "工作计划", "1", "春季党课", type = "lecture", date = "2021-03-31" },
                plan_item { "工作计划", "2", "再讲一次", type = "lecture", date = "2021-04-30" },
                plan_item { "工作计划", "3", "秋季党课", type = "lecture", date = "2021-10-31" }, plan_item { "工作计划", "4", "写总结", date = "2021-04-30" },
                activity { "lecture", "2021-04-05" },
                expect { "春季党课", met }, expect { "再讲一次", not_met, missing = { "lecture" } },
                expect { "秋季党课", undetermined, pending = "2021-11-30" }, expect { "写总结", undetermined, missing = { "type" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        guard context.model == "plan_item" else {
            throw reader.error(
                "unsuitable_subject", Message(zh: "planned 只用于 on = \"plan_item\"", en: "planned is for on = \"plan_item\" alone"),
                hint: Message(zh: "改成 on = \"plan_item\"", en: "write on = \"plan_item\""))
        }
        let name = try reader.text("done_by") ?? ""
        guard let model = Catalogue.models.first(where: { $0.collection == name }) else {
            throw reader.unknownValue(name, of: "done_by", known: Catalogue.models.map(\.collection))
        }
        let same = try (try reader.words("same") ?? []).map { field in
            PlannedBody.Match(item: try context.binding.path(field, in: "plan_item", reader), record: try context.binding.path(field, in: model.name, reader))
        }
        return PlannedBody(by: model.name, same: same, tolerance: try reader.span("tolerance"))
    }
}
