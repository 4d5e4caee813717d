import Ledger
import LuaRuntime
import Rules

/// `count { what, test, where, role, needs, distinct }`.
enum CountWord: BodyWord {
    static let spec = WordSpec(
        "count", "So many of something in the period.", zh: "计数", zhDoc: "期间内某类活动或记录有多少。", entries: [.what, .test],
        settings: [
            SettingSpec("where", .conditions, "What is counted of it.", zh: "条件", zhDoc: "只数符合条件的。"),
            SettingSpec("role", .list, "Only with these roles.", zh: "角色", zhDoc: "只数担任这些角色的。", shape: "zhibu.role|zhibu.role[]"),
            SettingSpec("needs", .quantity, "The field that confirms that the register was kept.", zh: "登记确认", zhDoc: "确认登记完整的字段；未确认时，没有记录不等于没有发生。"),
            SettingSpec(
                "distinct", .list, "Counts each value of this field, or each combination of these fields, once.", zh: "去重字段",
                zhDoc: "这个字段的每个值（或几个字段的每种组合）只数一次。"),
        ],
        outcomes: [
            .met("the count passes", zh: "数量符合界限"),
            .notMet("the count does not pass; an upper limit that is passed is not met at once", zh: "数量不符合；超过上限立即算未达到"),
            .undetermined("a lower limit can still be reached while the period runs", zh: "期间未完，下限仍可能达到", pending: true),
            .undetermined(
                "`needs` is blank and nothing was found, or days, units or counted fields are too imprecise to say", zh: "needs 未填而没有记录，或日期、支部、去重字段不足以判断"),
        ],
        example: """
            check "two_lectures_a_year" {
              "The branch holds two Party lectures a year.", zh = "每年两次党课", on = "unit", per = "year", level = "unit",
              count { "lecture", at_least(2) },
              case "two, one, and half a year left" {
                as_of = "2022-06-30", activity { "lecture", "2020-03-05", "2020-09-10", "2021-03-05", "2022-03-05" },
                expect { "2020", met, actual = 2 }, expect { "2021", not_met, actual = 1, target = 2 },
                expect { "2022", undetermined, pending = "2022-12-31" },
              },
            }

            check "class_without_incidents" {
              "Nothing happens in a class, and somebody says that the register was kept.", zh = "班级无违纪", on = "class", per = "class", level = "unit",
              count { "incidents", exactly(0), needs = "incidents_kept" },
              case "the register was kept; nobody says so" {
                class { "第118期", "2021-03-01", ends = "2021-07-01", incidents_kept = true }, class { "第119期", "2021-03-01", ends = "2021-07-01" },
                expect { "第118期", met }, expect { "第119期", undetermined, missing = { "incidents_kept" } },
              },
            }
            """)

    static func body(_ node: Node, _ context: BodyContext) throws -> any CheckBody {
        let (reader, binding) = (try context.reader(node, spec), context.binding)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CountBody(
            what: what, limit: try reader.countLimit(), conditions: try binding.conditions("where", on: what.conditionModels(on: context.model), reader),
            roles: try roles(reader, binding), needs: try reader.text("needs").map { try binding.path($0, in: context.model, reader) },
            distinct: try distinct(what, on: context.model, reader, binding))
    }

    static func measure(_ node: Node, on model: String, _ source: SourceText, _ plugin: PluginIdentity, _ binding: Binding) throws -> CountMeasure {
        let reader = try Reader(node, source, spec, plugin: plugin)
        let what = try binding.countable(try reader.firstText(BodyContext.whatMeaning), reader)
        return CountMeasure(
            what, where: try binding.conditions("where", on: what.conditionModels(on: model), reader), roles: try roles(reader, binding),
            distinct: try distinct(what, on: model, reader, binding))
    }

    private static func distinct(_ what: Countable, on model: String, _ reader: Reader, _ binding: Binding) throws -> [FieldPath] {
        try (try reader.words("distinct") ?? []).map { try binding.path($0, in: what.model(on: model), reader) }
    }

    static func roles(_ reader: Reader, _ binding: Binding) throws -> [String] {
        try (try reader.words("role") ?? []).map { try role($0, reader, binding) }
    }

    private static func role(_ word: String, _ reader: Reader, _ binding: Binding) throws -> String {
        do { return try ConditionReading(view: binding.view).role(word) } catch let error as ConditionError {
            throw reader.error(error.code, error.message, at: reader.source.place(ofWord: word, from: reader.node.line), hint: error.hint)
        }
    }

    /// A role by its own id, where its label would not be found.
    static func checkRole(_ word: String, _ reader: Reader, _ binding: Binding) throws {
        let known = binding.view.vocabulary.roles.map(\.id)
        guard !known.contains(word) else { return }
        throw reader.error(
            "unknown_role", Message(zh: "没有角色 '\(word)'", en: "there is no role '\(word)'"),
            at: reader.source.place(ofSetting: word, from: reader.node.line), hint: .nearest(to: word, among: known))
    }
}
