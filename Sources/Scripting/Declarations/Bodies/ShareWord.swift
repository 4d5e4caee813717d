import Ledger
import LuaRuntime
import Rules

/// `share { number, test, of = number, where, round }`.
enum ShareWord: BodyWord {
    static let spec = WordSpec(
        "share", "A number is such a part of another, when the period is over.", zh: "占比", zhDoc: "期间结束后，一个数量占另一个数量的比例符合界限。",
        entries: [
            SettingSpec(
                "number", .quantity, "A number field, a measure, or an activity type or a collection whose records are counted.", zh: "数量",
                zhDoc: "数字字段、指标，或要计数的活动类型、集合。", required: true), .test,
        ],
        settings: [
            SettingSpec(
                "of", .quantity, "What it is a part of: a number field, a measure, or what is counted.", zh: "总数", zhDoc: "总数：数字字段、指标，或要计数的对象。",
                required: true),
            SettingSpec("where", .conditions, "Which of the counted records make the part.", zh: "条件", zhDoc: "计数的记录中，符合条件的才算这一部分。"),
            SettingSpec(
                "round", .text, "down, up or half: how the part becomes a whole number.", zh: "取整", zhDoc: "按比例算出的数如何取整：down 去尾、up 进一、half 四舍五入。",
                choices: Rounding.allCases.map(\.rawValue)),
        ],
        outcomes: [
            .met("the part of the base passes", zh: "比例符合界限"),
            .notMet("it does not pass", zh: "比例不符合"),
            .undetermined("the base is unknown or 0, or an amount is unknown", zh: "总数未知或为零，或有数值未知"),
            .undetermined("the period runs: a part is judged when it is over", zh: "期间未完：比例到期末才判断", pending: true),
        ],
        example: """
            check "a_quarter_is_study" {
              "A quarter of the sittings or more are lectures.", zh = "党课占四分之一", on = "unit", per = "year", level = "unit",
              share { "activities", at_least "1/4", of = "activities", where = { type = "lecture" } },
              case "one of four, one of five, none at all" {
                activity { "lecture", "2020-03-05", "2021-03-05" }, activity { "theme_day", "2020-04-01", "2020-05-01", "2020-06-01" },
                activity { "theme_day", "2021-04-01", "2021-05-01", "2021-06-01", "2021-07-01" },
                expect { "2020", met, actual = 1, target = 1 }, expect { "2021", not_met, target = "1.25" },
                expect { "2019", undetermined, missing = { "activities" } },
              },
              case "the year runs" {
                as_of = "2021-06-30", activity { "lecture", "2021-03-05" }, expect { "2021", undetermined, pending = "2021-12-31" },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let part = try reader.firstText(BodyContext.numberMeaning)
        var number = try quantity(part, context, reader)
        if case .counted(let what, _) = number {
            number = .counted(what, try binding.conditions("where", on: what.conditionModels(on: context.model), reader))
        } else if reader.has("where") {
            throw reader.error(
                "where_of_number", Message(zh: "where 只用于计数：'\(part)' 已经是一个数", en: "where is for what is counted: '\(part)' is a number already"),
                at: reader.source.place(ofSetting: "where", from: node.line),
                hint: Message(zh: "把条件写进这个指标，或第一项写活动类型、集合", en: "write the conditions in the measure, or name an activity type or a collection"))
        }
        return ShareBody(
            number: number, limit: try reader.limitEntry(), of: try quantity(try reader.text("of") ?? "", context, reader), round: try reader.rounding("round"))
    }

    /// A number, or what is counted where nothing else is so called.
    private static func quantity(_ name: String, _ context: BodyContext, _ reader: Reader) throws -> Quantity {
        let isNumber = context.binding.measures[name] != nil || Catalogue.model(context.model)?.field(name) != nil
        let isCounted = context.binding.view.vocabulary.activityType(name) != nil || Catalogue.models.contains { $0.collection == name }
        return isCounted && !isNumber
            ? .counted(try context.binding.countable(name, reader), []) : try context.binding.quantity(name, on: context.model, reader)
    }
}
