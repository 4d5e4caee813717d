import Ledger
import Scripting
import Testing

@Suite("Limits that no case guards")
struct NudgeTests {
    /// A plugin's declarations, and the limits that could be wrong unseen, each with what it may as well be.
    struct Example: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let unguarded: [String]

        init(_ name: String, _ text: String, unguarded: [String]) { (self.name, self.text, self.unguarded) = (name, text, unguarded) }

        var testDescription: String { name }
    }

    private static func lectures(_ limit: String, _ cases: String) -> String {
        """
        activity_type "lecture" { "A lecture.", zh = "党课" }
        check "lectures" { "Lectures.", on = "unit", per = "year", level = "unit", count { "lecture", \(limit) }, \(cases) }
        """
    }

    /// A case with so many lectures in 2021.
    private static func held(_ count: Int, _ verdict: String) -> String {
        let days = (0..<count).map { ", \"2021-0\($0 + 1)-05\"" }.joined()
        let rows = count == 0 ? "unit { \"一支部\" }" : "activity { \"lecture\"\(days) }"
        return "case \"\(count)\" { \(rows), expect { \"2021\", \(verdict) } },"
    }

    private static func internship(_ body: String, _ cases: String) -> String {
        """
        procedure "internship" { "An internship.", zh = "跟班学习", on = "member", steps = { applied = "申请", admitted = "批准" } }
        check "in_time" { "In time.", on = "member", level = "unit", \(body), \(cases) }
        """
    }

    static let examples = [
        Example("one at the limit and one below it guard a least number", lectures("at_least(1)", held(1, "met") + held(0, "not_met")), unguarded: []),
        Example(
            "two do not show that one is enough", lectures("at_least(1)", held(2, "met") + held(0, "not_met")), unguarded: ["at_least(1) → at_least(2)"]),
        Example("what is never missed may as well be nothing", lectures("at_least(1)", held(1, "met")), unguarded: ["at_least(1) → at_least(0)"]),
        Example(
            "the limit itself and one above it guard a most number", lectures("at_most(2)", held(2, "met") + held(3, "not_met")), unguarded: []),
        Example(
            "the limit itself tells at_most from less_than", lectures("at_most(2)", held(1, "met") + held(3, "not_met")),
            unguarded: ["at_most(2) → at_most(1)"]),
        Example("none at all, and one", lectures("exactly(0)", held(0, "met") + held(1, "not_met")), unguarded: []),
        Example("none at all, and never one", lectures("exactly(0)", held(0, "met")), unguarded: ["exactly(0) → at_least(0)"]),
        Example(
            "both ends of a range", lectures("between(1, 2)", held(1, "met") + held(2, "met") + held(0, "not_met")),
            unguarded: ["between(1, 2) → between(1, 3)"]),
        Example(
            "a clause's number, in the edition that no case reaches",
            """
            activity_type "lecture" { "A lecture.", zh = "党课" }
            regulation "own" { "Ours.", zh = "本支部办法",
              edition "2020" { from = "2020-01-01", clause "lectures" { "Once.", level = "unit", params = { times = at_least(1) } } },
              edition "2022" { from = "2022-01-01", clause "lectures" { "Twice.", level = "unit", params = { times = at_least(2) } } } }
            check "lectures" { "Lectures.", on = "unit", per = "year", cites = "own/lectures", count { "lecture", rule.times },
              \(held(1, "met")) \(held(0, "not_met")) }
            """, unguarded: ["at_least(2) → at_least(3)"]),
        Example(
            "a parameter that no check uses is no limit",
            """
            regulation "own" { "Ours.", zh = "本支部办法",
              edition "2020" { from = "2020-01-01", clause "lectures" { "Once.", level = "unit", params = { times = at_least(1) } } } }
            check "any" { "Any.", on = "unit", per = "year", level = "unit", run = function() return met end,
              case "one" { unit { "一支部" }, expect { "2021", met } } }
            """, unguarded: []),
        Example(
            "what a run reads of its clause",
            """
            regulation "own" { "Ours.", zh = "本支部办法",
              edition "2020" { from = "2020-01-01", clause "size" { "Three.", level = "unit", params = { least = at_least(3) } } } }
            check "big_enough" { "Big enough.", on = "unit", per = "year", cites = "own/size",
              run = function(unit, year, rule) if rule.least:passes(#unit:members()) then return met end return not_met end,
              case "three" { member { "李示例" }, member { "王样本" }, member { "赵合成" }, expect { "2021", met } } }
            """, unguarded: ["at_least(3) → at_least(2)"]),
        Example(
            "the last day and the day after it guard a span",
            internship(
                "deadline { from = \"applied\", to = \"admitted\", within = months(1) }",
                """
                case "a day late" { step { "李示例", applied = "2021-03-05", admitted = "2021-04-05" }, step { "王样本", applied = "2021-03-05", admitted = "2021-04-06" },
                  expect { "李示例", met }, expect { "王样本", not_met } }
                """), unguarded: []),
        Example(
            "much too late guards no span",
            internship(
                "deadline { from = \"applied\", to = \"admitted\", within = months(1) }",
                """
                case "a year late" { step { "李示例", applied = "2021-03-05", admitted = "2021-04-05" }, step { "王样本", applied = "2021-03-05", admitted = "2022-04-06" },
                  expect { "李示例", met }, expect { "王样本", not_met } }
                """), unguarded: ["months(1) → months(2)"]),
        Example(
            "each bound of a scale by itself",
            """
            regulation "own" { "Ours.", zh = "本支部办法", edition "2020" { from = "2020-01-01",
              clause "dues" { "Dues.", level = "unit", params = { rates = scale { { 100, "1%" }, { 200, "2%" }, above = "3%" } } } } }
            check "dues" { "Dues.", on = "payment", cites = "own/dues", bracket { rule.rates, base = "base", equals = "amount" },
              case "the first bound" { payment { "李示例", "2021-01", base = 100, amount = 1 }, payment { "李示例", "2021-02", base = "100.01", amount = 2 },
                payment { "李示例", "2021-03", base = 500, amount = 15 }, expect { "2021-01", met }, expect { "2021-02", met }, expect { "2021-03", met } } }
            """, unguarded: [#"{ 200, "2%" } → { 201, "2%" }"#]),
        Example(
            "points, cap and floor of a score",
            """
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
            score "points" { "Points.", on = "member", per = "year", base = 1, cap = 9,
              plus { { lecturer = 2 }, "lecture", by = "role", cap = 3 }, minus { 1, "talks" },
              case "one lecture" { activity { "lecture", "2021-03-05", lecturer = "李示例" }, expect { "李示例", "2021", points = 3 } } }
            """, unguarded: ["cap = 9 → cap = 10", "cap = 3 → cap = 4", "minus { 1, … } → minus { 2, … }"]),
        Example(
            "a limit of a condition",
            """
            activity_type "lecture" { "A lecture.", zh = "党课" }
            measure "long_lectures" { "Long ones.", on = "unit", unit = "次", count { "lecture", where = { hours = at_least(2) } },
              case "two hours" { activity { "lecture", "2021-03-05", hours = 2 }, activity { "lecture", "2021-04-05", hours = "0.5" },
                expect { "2021", value = 1 } } }
            """, unguarded: ["at_least(2) → at_least(1)"]),
    ]

    @Test("are found by moving each limit by a step", arguments: examples)
    func unguarded(_ example: Example) throws {
        let plugins = PluginSet("plugin { \"It.\", name = \"example\", version = \"1.0.0\" }\n" + example.text)
        let report = try plugins.test(TestRequest(nudges: true))
        #expect(report.diagnostics.map(\.message.en) == [])
        #expect(report.results.compactMap(\.diagnostic?.message.en) == [])
        #expect(report.limits?.unguarded.map { "\($0.limit) → \($0.nudged)" } == example.unguarded)
    }

    @Test("are told with their line and the case to add")
    func message() throws {
        let text = "plugin { \"It.\", name = \"example\", version = \"1.0.0\" }\n" + Self.lectures("at_least(1)", Self.held(2, "met") + Self.held(0, "not_met"))
        let told = try #require(try PluginSet(text).test(TestRequest(nudges: true)).limits?.unguarded.first?.diagnostic)
        #expect(told.location?.description == "plugins/example.lua:3:95")
        #expect(told.severity == .warning)
        #expect(told.message.en == "at_least(1) is guarded by no case: with at_least(2) all cases still pass")
        #expect(told.hint?.zh == "加一个结果正好是 1 的例子：按 at_least(1) 通过，按 at_least(2) 不通过")
    }

    @Test("are not asked for where a case fails, or where a part of the cases is run")
    func silent() throws {
        let cases = Self.held(2, "met") + Self.held(3, "not_met")
        let text = "plugin { \"It.\", name = \"example\", version = \"1.0.0\" }\n" + Self.lectures("at_least(1)", cases)
        #expect(try PluginSet(text).test(TestRequest(nudges: true)).limits?.unguarded == [])
        #expect(try PluginSet(text).test(TestRequest(caseText: "2", nudges: true)).limits == nil)
    }
}
