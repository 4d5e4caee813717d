import Ledger
import Scripting
import Testing

/// Every word that makes the body of a check, in a plugin with cases on both sides of its limit.
@Suite("Bodies of checks")
struct BodyWordTests {
    private static let vocabulary = """
        plugin { "Bodies.", name = "bodies", version = "1.0.0" }
        activity_type "talk" { "A talk.", zh = "谈话" }
        activity_type "election" { "An election.", zh = "选举", roles = { chair = "主持", counter = "计票人" } }
        activity_type "admission" { "An admission.", zh = "发展党员" }
        regulation "own_rules" { "Our rules.", zh = "本支部办法",
          edition "2021" { from = "2021-01-01",
            clause "chair" { "The chair.", level = "unit", params = { posts = { "secretary", "deputy" }, hours = at_least(8), part = at_most "1/2" } } } }
        measure "talks" { "Talks.", on = "unit", count { "talk" } }
        measure "members_now" { "Members.", on = "unit", count { "members" } }
        measure "hours_heard" { "Hours.", on = "member", sum { "hours", of = "participations" } }

        """

    struct Rule: Sendable, CustomStringConvertible {
        let word: String
        let text: String
        var description: String { word }
    }

    static let rules = [
        Rule(
            word: "count",
            text: """
                check "several_speak" { "Two chair elections in the year.", on = "unit", per = "year", level = "unit",
                  count { "election", at_least(2), distinct = "chair", where = { topic = "换届" } },
                  case "one person twice is one, two are two" {
                    activity { "election", "2021-03-05", "2021-04-05", chair = "李示例", topic = "换届" },
                    activity { "election", "2021-05-05", chair = "王样本", topic = "补选" },
                    expect { "2021", not_met, actual = 1 } },
                  case "two" { activity { "election", "2021-03-05", chair = "李示例", topic = "换届" },
                    activity { "election", "2021-04-05", chair = "王样本", topic = "换届" }, expect { "2021", met, actual = 2 } },
                  case "nobody knows who took the chair" { activity { "election", "2021-03-05", "2021-04-05", topic = "换届" },
                    expect { "2021", undetermined, missing = { "chair" } } } }
                """),
        Rule(
            word: "share",
            text: """
                check "half_talk" { "A talk for half of the members.", on = "unit", per = "year", level = "unit",
                  share { "talks", at_least "1/2", of = "members_now", round = "up" },
                  member { "李示例" }, member { "王样本" }, member { "赵合成" },
                  case "two of three are half, rounded up" { activity { "talk", "2021-03-05", "2021-04-05" }, expect { "2021", met, actual = 2, target = 2 } },
                  case "one is not" { activity { "talk", "2021-03-05" }, expect { "2021", not_met, actual = 1 } },
                  case "the year runs" { as_of = "2021-06-30", activity { "talk", "2021-03-05", "2021-04-05" }, expect { "2021", undetermined, pending = "2021-12-31" } } }
                """),
        Rule(
            word: "share",
            text: """
                check "part_of_hours" { "At most half.", on = "leave", cites = "own_rules/chair",
                  share { "hours", rule.part, of = "class.total_hours" },
                  class { "第118期", "2021-03-01", total_hours = 40 },
                  case "just half, more, nobody knows" { leave { "李示例", "2021-03-05", hours = 20 }, leave { "王样本", "2021-03-05", hours = "20.5" },
                    leave { "赵合成", "2021-03-05" },
                    expect { "李示例", met }, expect { "王样本", not_met }, expect { "赵合成", undetermined, missing = { "hours" } } } }
                """),
        Rule(
            word: "required",
            text: """
                check "minutes" { "Topic and decision are written down.", on = "activity", level = "unit", where = { type = "election" },
                  required { "topic", "decision" },
                  case "both, one" { activity { "election", "2021-03-05", topic = "换届", decision = "通过" }, activity { "election", "2021-04-05", topic = "换届" },
                    expect { "2021-03-05", met, actual = 2 }, expect { "2021-04-05", not_met, actual = 1, target = 2, missing = { "decision" } } } }
                """),
        Rule(
            word: "allowed",
            text: """
                check "who_chairs" { "The secretary or the deputy takes the chair.", on = "activity", cites = "own_rules/chair", where = { type = "election" },
                  allowed { chair = rule.posts },
                  member { "李示例", post = "secretary" }, member { "王样本", post = "organisation" },
                  case "the secretary, another, nobody on record" { activity { "election", "2021-03-05", chair = "李示例" },
                    activity { "election", "2021-04-05", chair = "王样本" }, activity { "election", "2021-05-05" },
                    expect { "2021-03-05", met }, expect { "2021-04-05", not_met, found = { "王样本" } },
                    expect { "2021-05-05", undetermined, missing = { "chair" } } } }
                """),
        Rule(
            word: "allowed",
            text: """
                check "known_leave" { "Sick leave by the director.", on = "leave", level = "unit", allowed { kind = { "sick" }, approver = { "director" } },
                  case "both, one of the two" { leave { "李示例", "2021-03-05", kind = "sick", approver = "director" },
                    leave { "王样本", "2021-03-05", kind = "private", approver = "director" },
                    expect { "李示例", met }, expect { "王样本", not_met, found = { "private" } } } }
                """),
        Rule(
            word: "forbidden",
            text: """
                check "temporary" { "A temporary branch neither elects nor admits.", on = "unit", per = "year", level = "unit", where = { kind = "temporary" },
                  forbidden { "election", "admission" },
                  unit { "临时", kind = "temporary" },
                  case "an admission" { activity { "admission", "2021-03-05", unit = "临时" }, expect { "2021", not_met, found = { "admission" } } },
                  case "a talk" { activity { "talk", "2021-03-05", unit = "临时" }, expect { "2021", met } } }
                """),
        Rule(
            word: "expires",
            text: """
                check "class_ends" { "The class has not ended.", on = "class", level = "unit", expires { "ends", lead = months(1) },
                  class { "第118期", "2021-03-01", ends = "2021-07-01" },
                  case "far" { as_of = "2021-05-31", expect { met, pending = blank } },
                  case "near" { as_of = "2021-06-01", expect { met, pending = "2021-07-01" } },
                  case "on the day" { as_of = "2021-07-01", expect { met } },
                  case "over" { as_of = "2021-07-02", expect { not_met } } }
                """),
        Rule(
            word: "any_of",
            text: """
                check "talk_or_election" { "A talk or an election.", on = "unit", per = "year", level = "unit",
                  any_of { count { "talk", at_least(1) }, count { "election", at_least(1) } },
                  case "one" { activity { "election", "2021-03-05" }, expect { "2021", met } },
                  case "none" { member { "李示例" }, expect { "2021", not_met } } }
                """),
        Rule(
            word: "all_of",
            text: """
                check "talk_and_hours" { "A talk and eight hours.", on = "member", per = "year", cites = "own_rules/chair",
                  all_of { count { "talk", at_least(1) }, total { "hours_heard", rule.hours } },
                  case "both, one" { activity { "talk", "2021-03-05", hours = 8, present = "李示例" }, activity { "talk", "2021-03-06", hours = "7.5", present = "王样本" },
                    expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met } } }
                """),
    ]

    @Test("each word meets its cases", arguments: rules)
    func cases(rule: Rule) throws {
        let report = try PluginSet(Self.vocabulary + rule.text).test()
        #expect(report.diagnostics.map(\.message.en) == [])
        let results = report.results.filter { $0.declaration.hasPrefix("check") }
        #expect(!results.isEmpty)
        for result in results { #expect(result.outcome == .passed, "\(result.name)") }
    }

    struct Slip: Sendable, CustomStringConvertible {
        let body: String
        let code: String
        let on: String
        var description: String { body }
    }

    static let slips = [
        Slip(body: #"share { "talks", at_least "1/2", of = "members_now", round = "upp" }"#, code: "unknown_value", on: "unit"),
        Slip(body: #"share { "talks", at_least "1/2" }"#, code: "missing_setting", on: "unit"),
        Slip(body: #"required { }"#, code: "missing_entry", on: "unit"),
        Slip(body: #"required { "nmae" }"#, code: "unknown_field", on: "unit"),
        Slip(body: #"allowed { }"#, code: "missing_entry", on: "leave"),
        Slip(body: #"allowed { kind = { "sik" } }"#, code: "unknown_value", on: "leave"),
        Slip(body: #"allowed { knd = { "sick" } }"#, code: "unknown_field", on: "leave"),
        Slip(body: #"allowed { kind = 3 }"#, code: "wrong_type", on: "leave"),
        Slip(body: #"forbidden { "electon" }"#, code: "unknown_type", on: "unit"),
        Slip(body: #"forbidden { "election", "members", where = { topic = "x" } }"#, code: "mixed_models", on: "unit"),
        Slip(body: #"expires { "ends" }"#, code: "missing_setting", on: "class"),
        Slip(body: #"expires { "name", lead = months(1) }"#, code: "not_day", on: "class"),
        Slip(body: #"expires { "ends", lead = 30 }"#, code: "wrong_type", on: "class"),
        Slip(body: #"any_of { count { "talk", at_least(1) } }"#, code: "too_few_bodies", on: "unit"),
        Slip(body: #"all_of { count { "talk", at_least(1) }, case "x" { } }"#, code: "misplaced", on: "unit"),
        Slip(body: #"all_of { count { "talk", at_least(1) }, count { "talk", rule.times } }"#, code: "unknown_parameter", on: "unit"),
    ]

    @Test("a slip in a body is told at its line", arguments: slips)
    func slip(slip: Slip) throws {
        let text = Self.vocabulary + "check \"it\" { \"It.\", on = \"\(slip.on)\", per = \"year\", level = \"unit\",\n  \(slip.body) }"
        let told = try PluginSet(text).catalogue().diagnostics
        #expect(told.map(\.code) == [slip.code])
        #expect(told.first?.location?.line == text.split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(told.first?.location?.column != nil)
    }
}
