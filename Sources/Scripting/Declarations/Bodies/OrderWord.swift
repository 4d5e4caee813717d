import Ledger
import LuaRuntime
import Rules

/// `order { event, … }`, `order { rule.steps }`, or `order { type, …, same = field }`.
enum OrderWord: BodyWord {
    static let spec = WordSpec(
        "order", "The events up to the last one are there, in this order: steps, or fields of a day.", zh: "次序", zhDoc: "到最后一步为止，各步都有且次序不乱：步骤、日期字段，或活动类型。",
        entries: [
            SettingSpec(
                "event …", .text, "Steps or fields of a day in their order, or rule.name; with `same` activity types.", zh: "各步",
                zhDoc: "按次序写步骤或日期字段，或 rule.名称；有 same 时写活动类型。", required: true)
        ],
        settings: [
            SettingSpec(
                "same", .quantity, "For activity types: the field of the sittings whose value they share.", zh: "相同字段", zhDoc: "用于活动类型：各次活动取值相同的字段，如 topic。")
        ],
        outcomes: [
            .met("those up to the last one are there, in order", zh: "到最后一步为止都有，且次序正确"),
            .notMet("`missing` names the skipped, `found` the early", zh: "missing 是跳过的，found 是提前的"),
            .undetermined("two days are too imprecise to compare", zh: "日期不够精确，无法比较先后"),
            .notApplicable("with `same`: no sitting of these types", zh: "有 same 时：没有这些类型的活动"),
        ],
        example: """
            check "application_activist_candidate" {
              "Application, activist, candidate follow each other.", zh = "发展程序次序", on = "member", level = "unit",
              order { "application", "activist", "candidate" },
              case "in order, one left out, one too early, two months that may be the same" {
                step { "李示例", application = "2020-03-01", activist = "2020-10-01" }, step { "王样本", application = "2020-03-01", candidate = "2021-11-01" },
                step { "赵合成", application = "2020-03-01", activist = "2020-02-01" }, step { "钱虚构", application = "2020-03", activist = "2020-03" },
                expect { "李示例", met }, expect { "王样本", not_met, missing = { "activist" } }, expect { "赵合成", not_met, found = { "activist" } },
                expect { "钱虚构", undetermined },
              },
            }

            check "committee_first" {
              "What the members decide, the committee has talked about before.", zh = "先支委会后大会", on = "unit", per = "year", level = "generally",
              order { "committee", "members_meeting", same = "topic" },
              case "before, not at all" {
                activity { "committee", "2021-03-01", topic = "年度计划" }, activity { "members_meeting", "2021-03-05", topic = "年度计划" },
                activity { "members_meeting", "2020-03-05", topic = "换届" },
                expect { "2021", met }, expect { "2020", not_met, missing = { "换届: committee" } }, expect { "2019", not_applicable },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        if let same = try reader.text("same") { return try sittings(same, reader, context) }
        if case .parameter(let name)? = node.settings.entries.first?.payload(Limit.self) {
            // Which events they are the edition says; all that it may name are known by now.
            return OrderBody(.parameter(name, all: try context.binding.view.events(of: context.model).map { try context.event($0, reader) }))
        }
        let names = try reader.texts(Message(zh: "几个步骤或日期字段", en: "steps or fields of a day"), example: "order { \"application\", \"talk\" }")
        return OrderBody(.events(try names.map { try context.event($0, reader) }))
    }

    private static func sittings(_ same: String, _ reader: Reader, _ context: BodyContext) throws -> SittingOrderBody {
        let types = try reader.texts(BodyContext.whatMeaning, example: "order { \"committee\", \"members_meeting\", same = \"topic\" }").map { name in
            guard case .activityType(let type) = try context.binding.countable(name, reader) else {
                throw reader.error(
                    "not_type", Message(zh: "'\(name)' 不是活动类型", en: "'\(name)' is no activity type"),
                    at: reader.source.place(ofWord: name, from: reader.node.line),
                    hint: Message(zh: "same 只用于活动类型", en: "same is for activity types"))
            }
            return type
        }
        return SittingOrderBody(types, same: try context.binding.path(same, in: "activity", reader))
    }
}
