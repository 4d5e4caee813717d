import Ledger
import Scripting
import TestKit
import Testing

/// The words of a score, in plugins with cases on both sides of each bound.
@Suite("Words of a score")
struct ScoreWordTests {
    private static let vocabulary = """
        plugin { "Words.", name = "words", version = "1.0.0" }
        activity_type "talk" { "A talk.", zh = "谈话", roles = { speaker = "主讲" } }
        activity_type "review" { "A review.", zh = "评议" }
        check "talks_each_half" { "A talk in each half of the year.", on = "unit", per = "half", level = "unit", count { "talk", at_least(1) } }
        check "topic_written" { "The topic is written down.", on = "activity", level = "unit", where = { type = "talk" }, required { "topic" } }
        measure "talks_heard" { "Talks heard.", on = "member", count { "talk" } }

        """

    struct Scheme: Sendable, CustomStringConvertible {
        let description: String
        let text: String
    }

    static let schemes = [
        Scheme(
            description: "a part weighed by itself, beside items that stand in none",
            text: """
                score "it" { "It.", on = "member", per = "year", base = 1,
                  plus { 2, "review" },
                  part { "听", cap = 5, weight = "0.5", plus { 3, "talk" } },
                  case "one talk, two and a review" {
                    activity { "talk", "2021-03-05", present = { "李示例", "王样本" } }, activity { "talk", "2021-04-05", present = { "王样本" } },
                    activity { "review", "2021-05-05", present = { "王样本" } },
                    expect { "李示例", "2021", points = "2.5" }, expect { "王样本", "2021", points = "5.5" } } }
                """),
        Scheme(
            description: "a scale over a measure, with words for the points",
            text: """
                score "it" { "It.", on = "member", per = "year", grade = scale { { 1, "少" }, above = "多" },
                  plus { scale { { 1, 1 }, above = "1.5" }, "talks_heard" },
                  case "one and two" {
                    activity { "talk", "2021-03-05", present = { "李示例", "王样本" } }, activity { "talk", "2021-04-05", present = { "王样本" } },
                    expect { "李示例", "2021", points = 1, grade = "少" }, expect { "王样本", "2021", points = "1.5", grade = "多" } } }
                """),
        Scheme(
            description: "verdicts by a qualified id, at most so many points",
            text: """
                score "it" { "It.", on = "unit", per = "year", base = 10, minus { 2, not_met "words.talks_each_half", cap = 3 },
                  case "no talk, one, two" { unit { "一支部" }, unit { "二支部" }, unit { "三支部" }, activity { "talk", "2021-03-05", unit = "二支部" },
                    activity { "talk", "2021-03-05", "2021-09-05", unit = "三支部" },
                    expect { "一支部", "2021", points = 7 }, expect { "二支部", "2021", points = 8 }, expect { "三支部", "2021", points = 10 } } }
                """),
        Scheme(
            description: "verdicts on the records of the subject",
            text: """
                score "it" { "It.", on = "unit", per = "year", base = 10, minus { 1, not_met "topic_written" },
                  case "two of three lack it, one of another year" { activity { "talk", "2021-03-05", "2021-04-05", "2020-12-31" },
                    activity { "talk", "2021-05-05", topic = "换届" }, expect { "2021", points = 8 } } }
                """),
        Scheme(
            description: "a check reads a score, and nothing where it is not known",
            text: """
                score "it" { "It.", on = "member", per = "year", plus { entered "评定", required = true },
                  case "known" { entry { "李示例", "评定", "2021-12-20", amount = 60 }, expect { "李示例", "2021", points = 60 } } }
                check "sixty" { "Sixty points.", on = "member", per = "year", level = "unit",
                  run = function(member, year)
                    local points = member:it(year)
                    if not points then return undetermined { missing = "it" } end
                    return points >= 60 and met { actual = points } or not_met { actual = points, target = 60 }
                  end,
                  case "enough, not enough, nobody knows" { member { "赵合成" },
                    entry { "李示例", "评定", "2021-12-20", amount = 60 }, entry { "王样本", "评定", "2021-12-20", amount = "59.99" },
                    expect { "李示例", "2021", met, actual = 60 }, expect { "王样本", "2021", not_met, actual = "59.99" },
                    expect { "赵合成", "2021", undetermined, missing = { "it" } } } }
                """),
        Scheme(
            description: "two places in the order of the ledger",
            text: """
                score "it" { "It.", on = "member", per = "year", plus { 1, "talk" }, quota { "优秀", at_most(2), ties = "order", from = 1 },
                  case "three equals, one of nothing" { member { "钱虚构" }, activity { "talk", "2021-03-05", present = { "李示例", "王样本", "赵合成" } },
                    expect { "李示例", "2021", grade = "优秀" }, expect { "王样本", "2021", grade = "优秀" }, expect { "赵合成", "2021", grade = blank },
                    expect { "钱虚构", "2021", grade = blank } } }
                """),
        Scheme(
            description: "a veto in a running year is open while its check is",
            text: """
                score "it" { "It.", on = "unit", per = "year", base = 10, plus { 1, "review" }, veto { not_met "talks_each_half" },
                  case "half a year over without a talk" { as_of = "2021-08-01", expect { "2021", points = 0, vetoed = true } },
                  case "the second half still runs" { as_of = "2021-08-01", activity { "talk", "2021-03-05" },
                    expect { "2021", undetermined, points = 10, missing = { "talks_each_half" }, vetoed = false } } }
                """),
    ]

    @Test("meets its cases", arguments: schemes)
    func cases(scheme: Scheme) throws {
        let report = try PluginSet(Self.vocabulary + scheme.text).test(TestRequest(names: ["it", "sixty"].filter { scheme.text.contains("score \"\($0)\"") }))
        #expect(report.diagnostics.map(\.message.en) == [])
        #expect(report.results.compactMap(\.diagnostic).map { "\($0.message.en) \($0.notes.map(\.en))" } == [])
        #expect(report.passed > 0)
    }
}
