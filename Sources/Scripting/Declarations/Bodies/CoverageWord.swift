import Ledger
import LuaRuntime
import Rules

/// `coverage { what, test, each = { field = values }, base, where }`.
enum CoverageWord: BodyWord {
    static let spec = WordSpec(
        "coverage", "Everyone takes each part; on a unit or a group the whole matrix.", zh: "覆盖", zhDoc: "每个人每一项都做到；对支部或党小组是整张人员矩阵。",
        entries: [.what, .test],
        settings: [
            SettingSpec(
                "each", .any, "The parts: { role = { … } } or { field = { … } }.", zh: "各项", zhDoc: "要做到的各项：{ role = { … } } 或 { 字段 = { … } }。",
                shape: "table<string, string|string[]>"),
            SettingSpec(
                "base", .any, "period_end, any_day, all_days, or days(n): who is everyone.", zh: "人员基数",
                zhDoc: "“每个人”是谁：期末在册 period_end，任一日在册 any_day，全程在册 all_days，在册至少几天 days(n)。", choices: bases),
            SettingSpec("where", .conditions, "What else must hold of the counted records.", zh: "条件", zhDoc: "只数符合条件的记录。"),
        ],
        outcomes: [
            .met("each part passes", zh: "各项都符合"),
            .notMet("`missing` names the parts, on a unit each member and part", zh: "missing 写明缺哪几项，对支部写明谁缺哪项"),
            .undetermined("the period runs: `missing` is who or what is still to come", zh: "期间未完，missing 是尚待做到的人和项", pending: true),
            .notApplicable("on a member: the base does not hold him", zh: "对党员：不在人员基数之内"),
        ],
        example: """
            check "everyone_reports_and_comments" {
              "Each member reports once and comments once a year.", zh = "人人作报告、作点评", on = "member", per = "year", level = "unit",
              coverage { "study_forum", at_least(1), each = { role = { "report", "comment" } }, base = days(90) },
              case "both, one of two, one who came in November" {
                member { "赵合成", from = "2021-11-01" },
                activity { "study_forum", "2021-03-05", report = { "李示例", "王样本" }, comment = "李示例" },
                expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met, missing = { "comment" } }, expect { "赵合成", "2021", not_applicable },
              },
              case "the year runs" {
                as_of = "2021-06-30", activity { "study_forum", "2021-03-05", report = "李示例" },
                expect { "李示例", "2021", undetermined, pending = "2021-12-31", missing = { "comment" } },
              },
            }

            check "all_of_us_report" {
              "In the branch everyone reports.", zh = "全支部人人作报告", on = "unit", per = "year", level = "unit",
              coverage { "study_forum", at_least(1), each = { role = { "report" } }, base = "any_day" },
              case "one of two" {
                activity { "study_forum", "2021-03-05", report = "李示例", host = "王样本" },
                expect { "2021", not_met, actual = 1, target = 2, missing = { "王样本: report" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CoverageBody(
            what: what, limit: try reader.countLimit(), each: try each(reader, what, binding), base: try base(reader),
            conditions: try binding.conditions("where", on: what.conditionModels(on: "member"), reader))
    }

    private static func each(_ reader: Reader, _ what: Countable, _ binding: Binding) throws -> CoverageBody.Each {
        guard reader.has("each") else { return .presence }
        guard case .table(let table) = reader["each"], let (key, value) = try table.pairs().first, let field = key.string, case .table(let list) = value else {
            throw reader.wrongType("each", reader["each"], expected: Message(zh: "一个 { role = { … } }", en: "a { role = { … } }"))
        }
        let conditions = try binding.conditions("each", on: what.conditionModels(on: "member"), reader)
        guard let condition = conditions.first, case .anyOf(let unordered) = condition.match else { return .presence }
        // In the order of the list, as the author wrote it.
        let written = try list.array().compactMap(\.string)
        if field == "role" { return .roles(written.compactMap { word in binding.view.vocabulary.roles.first { $0.id == word || $0.zh == word }?.id }) }
        return .values(condition.path, unordered)
    }

    private static let bases = ["period_end", "any_day", "all_days"]

    private static func base(_ reader: Reader) throws -> CoverageBody.Base {
        if let span = reader["base"].payload(Span.self), span.unit == .days, span.count > 0 { return .days(span.count) }
        guard reader["base"].isNil || reader["base"].string != nil else {
            throw reader.wrongType(
                "base", reader["base"],
                expected: Message(zh: " period_end、any_day、all_days 或 days(90)", en: "period_end, any_day, all_days or days(90)"))
        }
        switch try reader.text("base") ?? "period_end" {
        case "period_end": return .periodEnd
        case "any_day": return .anyDay
        case "all_days": return .allDays
        case let other: throw reader.unknownValue(other, of: "base", known: bases)
        }
    }
}
