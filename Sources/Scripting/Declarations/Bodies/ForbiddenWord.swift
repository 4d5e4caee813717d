import Ledger
import LuaRuntime
import Rules

/// `forbidden { what, …, where }`.
enum ForbiddenWord: BodyWord {
    static let spec = WordSpec(
        "forbidden", "None of these is found.", zh: "禁止", zhDoc: "期间内没有这些活动或记录。",
        entries: [SettingSpec("what …", .text, "Activity types or collections.", zh: "对象", zhDoc: "一个或几个活动类型或集合。", required: true)],
        settings: [SettingSpec("where", .conditions, "Which of it; for kinds of one model.", zh: "条件", zhDoc: "只看符合条件的；各项须属同一种记录。")],
        outcomes: [
            .met("none is found; while the period runs with `pending`", zh: "没有；期间未完时注明待定", pending: true),
            .notMet("`found` names them", zh: "found 写明有哪些"),
            .undetermined("a record may be one, but its day or its unit does not say", zh: "有记录可能属于，但日期或支部不足以判断"),
        ],
        example: """
            check "class_branch_elects_nobody" {
              "The branch of a class elects nobody.", zh = "临时支部不选举", on = "unit", where = { kind = "temporary" }, per = "year", level = "unit",
              forbidden { "election" },
              unit { "第118期临时党支部", kind = "temporary" }, unit { "进修部党支部", kind = "branch" },
              case "an election; one of nobody knows whom" {
                activity { "election", "2021-03-05", unit = "第118期临时党支部" }, activity { "election", "2020-03-05" },
                expect { "2021", not_met, found = { "election" } }, expect { "2020", undetermined, missing = { "unit" } },
              },
              case "a lecture, half way through the year" {
                as_of = "2021-06-30", activity { "lecture", "2021-03-05", unit = "第118期临时党支部" }, expect { "2021", met, pending = "2021-12-31" },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let kinds = try reader.texts(BodyContext.whatMeaning, example: "forbidden { \"election\" }").map { try context.binding.countable($0, reader) }
        let models = Set(kinds.map { $0.model(on: context.model) })
        if reader.has("where"), models.count > 1 {
            throw reader.error(
                "mixed_models", Message(zh: "where 只能用于同一种记录", en: "where is for records of one model"),
                at: reader.source.place(ofSetting: "where", from: node.line),
                hint: Message(zh: "分成几个 forbidden，放进 all_of { … }", en: "write several forbidden in an all_of { … }"))
        }
        return ForbiddenBody(kinds, where: try context.binding.conditions("where", on: kinds[0].conditionModels(on: context.model), reader))
    }
}
