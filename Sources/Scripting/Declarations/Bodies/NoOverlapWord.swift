import Ledger
import LuaRuntime
import Rules

/// `no_overlap { collection, where }`.
enum NoOverlapWord: BodyWord {
    static let spec = WordSpec(
        "no_overlap", "No two of these are at one time.", zh: "不重叠", zhDoc: "对象的记录没有两条在同一时间。",
        entries: [SettingSpec("collection", .text, "A collection of the subject.", zh: "集合", zhDoc: "属于对象的一个集合。", required: true)],
        settings: [
            SettingSpec(
                "where", .conditions, "Which of them; of participations also what their sittings say.", zh: "条件",
                zhDoc: "只看符合条件的；对参加记录也可写活动的字段。")
        ],
        outcomes: [
            .met("no two at one time; while the period runs with `pending`", zh: "没有两条在同一时间；期间未完时注明待定", pending: true),
            .notMet("`found` names those that clash", zh: "found 写明冲突的记录"),
            .undetermined("two are of one day and nobody wrote down the hours", zh: "两条在同一天而没有写明时间"),
        ],
        example: """
            check "in_one_place" {
              "Nobody is at two sittings at one time.", zh = "不同时在两处", on = "member", per = "year", level = "unit",
              no_overlap { "participations" },
              case "one after the other, at one time, at hours that nobody wrote down" {
                activity { "lecture", "2021-03-05", starts = "09:00", ends = "10:00", present = { "李示例", "王样本" } },
                activity { "theme_day", "2021-03-05", starts = "10:00", ends = "11:00", present = "李示例" },
                activity { "committee", "2021-03-05", starts = "09:30", ends = "11:00", present = "王样本" },
                activity { "lecture", "2021-04-05", "2021-04-05", present = "赵合成" },
                expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met }, expect { "赵合成", "2021", undetermined, missing = { "starts", "ends" } },
              },
              case "the year runs" { as_of = "2021-06-30", activity { "lecture", "2021-03-05", present = "李示例" },
                expect { "李示例", "2021", met, pending = "2021-12-31" } },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let name = try reader.firstText(Message(zh: "一个集合", en: "a collection"))
        guard let model = Catalogue.models.first(where: { $0.collection == name }), context.binding.view.relation(from: context.model, to: model.name) != nil
        else {
            let known = Catalogue.models.filter { context.binding.view.relation(from: context.model, to: $0.name) != nil }.map(\.collection)
            throw reader.error(
                "unknown_collection", Message(zh: "\(context.model) 没有集合 '\(name)'", en: "\(context.model.withArticle) has no collection '\(name)'"),
                at: reader.source.place(ofWord: name, from: node.line), hint: .nearest(to: name, among: known))
        }
        let conditions = try context.binding.conditions("where", on: Countable.records(model.name).conditionModels(on: context.model), reader)
        return NoOverlapBody(model.name, where: conditions)
    }
}
