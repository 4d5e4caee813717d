import Ledger
import LuaRuntime
import Rules

/// `interval { from = event, to = event, test }`.
enum IntervalWord: BodyWord {
    static let spec = WordSpec(
        "interval", "So much time lies between two events.", zh: "间隔", zhDoc: "两件事之间相隔的时间符合界限。",
        entries: [
            SettingSpec(
                "test", .limit, "A limit of a span, as at_least(months(12)); or rule.name.", zh: "界限", zhDoc: "时长的界限，如 at_least(months(12))；或 rule.名称。",
                required: true)
        ],
        settings: [
            SettingSpec(
                "from", .text, "What it is counted from: a step, or a field of a day; its own day is not counted.", zh: "起算", zhDoc: "从哪一步或哪个日期字段起算，当日不计。",
                required: true),
            SettingSpec(
                "to", .text, "What it is counted to; by the rule of its day it is judged.", zh: "截止", zhDoc: "算到哪一步或哪个日期字段；按它当日施行的规定判断。", required: true),
        ],
        outcomes: [
            .met("so much time lies between", zh: "相隔时间符合界限"),
            .notMet("too little, or too much", zh: "相隔太短或太长"),
            .undetermined("`from` is unknown, or a day is too imprecise", zh: "起算日未知，或日期不够精确"),
            .notApplicable("`to` has not happened", zh: "截止的一步尚未发生"),
        ],
        example: """
            check "activist_for_half_a_year" {
              "Half a year to two years lie between the activist and the listing.", zh = "培养半年以上", on = "member", level = "unit",
              interval { from = "activist", to = "candidate", between(months(6), years(2)) },
              case "just half a year, a day short, nobody knows since when, not listed yet" {
                step { "李示例", activist = "2021-01-05", candidate = "2021-07-05" }, step { "王样本", activist = "2021-01-05", candidate = "2021-07-04" },
                step { "赵合成", candidate = "2021-07-05" }, step { "钱虚构", activist = "2021-01-05" },
                expect { "李示例", met, target = "2021-07-05" }, expect { "王样本", not_met }, expect { "赵合成", undetermined, missing = { "activist" } },
                expect { "钱虚构", not_applicable },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let reader = try context.reader(node, spec)
        let limit = try limit(reader)
        if case .test(let test) = limit, test.kind != .span {
            throw reader.error(
                "not_span", Message(zh: "interval 的界限是时长", en: "the limit of an interval is a span of time"),
                hint: Message(zh: "例如 at_least(months(12))", en: "as at_least(months(12))"))
        }
        return IntervalBody(
            from: try context.event(try reader.text("from") ?? "", reader), to: try context.event(try reader.text("to") ?? "", reader), limit: limit)
    }

    private static func limit(_ reader: Reader) throws -> Limit {
        guard let value = reader.node.settings.entries.first else {
            throw reader.error(
                "missing_limit", Message(zh: "interval 缺少界限", en: "interval lacks its limit"),
                hint: Message(zh: "例如 at_least(months(12)) 或 rule.time", en: "as at_least(months(12)) or rule.time"))
        }
        return try reader.limit(value, "interval")
    }
}
