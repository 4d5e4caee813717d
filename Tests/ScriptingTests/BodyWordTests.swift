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
        procedure "trial" { "A trial.", zh = "考察", on = "member", steps = { asked = "申请", tried = "考察", heard = "听取意见", taken = "接收" } }
        measure "talks_held" { "Talks.", on = "unit", count { "talk" } }
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
                  share { "talks_held", at_least "1/2", of = "members_now", round = "up" },
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
            word: "deadline",
            text: """
                check "heard_in_a_month" { "Heard within a month.", on = "member", level = "unit",
                  deadline { from = "asked", to = "heard", within = months(1), latest = months(2), reason = "heard.reason" },
                  case "in time, late for a reason, late without one" { step { "李示例", asked = "2021-01-31", heard = "2021-02-28" },
                    step { "王样本", asked = "2021-01-31", heard = { "2021-03-31", reason = "出差" } }, step { "赵合成", asked = "2021-01-31", heard = "2021-03-01" },
                    expect { "李示例", met, target = "2021-02-28" }, expect { "王样本", met }, expect { "赵合成", not_met, missing = { "heard.reason" } } } }
                """),
        Rule(
            word: "interval",
            text: """
                check "tried_half_a_year" { "Tried half a year to a year.", on = "member", level = "unit",
                  interval { from = "tried", to = "trial.taken", between(months(6), months(12)) },
                  case "just long enough, a day short" { step { "李示例", tried = "2021-01-05", taken = "2021-07-05" },
                    step { "王样本", procedure = "trial", tried = "2021-01-05", taken = "2021-07-04" }, expect { "李示例", met }, expect { "王样本", not_met } } }
                """),
        Rule(
            word: "order",
            text: """
                check "in_order" { "In order.", on = "member", level = "unit", where = { asked = filled },
                  order { "asked", "tried", "heard", "taken" },
                  case "in order, left out, too early; nobody asks the one who has not begun" {
                    member { "孙仿真" }, step { "李示例", asked = "2021-01-05", tried = "2021-02-05" }, step { "王样本", asked = "2021-01-05", heard = "2021-02-05" },
                    step { "赵合成", asked = "2021-02-05", tried = "2021-01-05" },
                    expect { "李示例", met }, expect { "王样本", not_met, missing = { "tried" } }, expect { "赵合成", not_met, found = { "tried" } } } }
                """),
        Rule(
            word: "required",
            text: """
                check "heard_by_whom" { "Who heard is written down.", on = "member", judged_on = "heard", level = "unit",
                  required { "heard.body" },
                  case "written down, not; not heard yet" { step { "李示例", heard = { "2021-01-05", body = "支委会" } }, step { "王样本", heard = "2021-01-05" },
                    expect { "李示例", met }, expect { "王样本", not_met, missing = { "heard.body" } } } }
                """),
        Rule(
            word: "order",
            text: """
                check "talk_before_vote" { "Talks before elections.", on = "unit", per = "year", level = "unit", order { "talk", "election", same = "topic" },
                  case "talked first" { activity { "talk", "2021-03-05", topic = "换届" }, activity { "election", "2021-04-05", topic = "换届" }, expect { "2021", met, actual = 1 } },
                  case "not talked" { activity { "election", "2021-04-05", topic = "换届" }, expect { "2021", not_met, missing = { "换届: talk" } } } }
                """),
        Rule(
            word: "chain",
            text: """
                check "leads_on" { "From the work back to the work.", on = "topic", level = "unit", chain { "activities", "outputs", "adoptions", within = months(12) },
                  case "whole; one that breaks; one that has time" {
                    as_of = "2021-12-31", topic { "甲问题", "2020-01-05" }, topic { "乙问题", "2020-01-05" }, topic { "丙问题", "2021-01-05" },
                    activity { "talk", "2020-03-05", title = "甲研讨" }, output { "report", "甲报告" }, adoption { "甲举措", output = "甲报告" },
                    link { "甲问题", activity = "甲研讨", output = "甲报告" }, link { "乙问题", activity = "甲研讨" }, output { "report", "乙报告" },
                    expect { "甲问题", met, actual = 3 }, expect { "丙问题", undetermined, pending = "2022-01-05", missing = { "activities" } } } }
                """),
        Rule(
            word: "planned",
            text: """
                check "as_planned" { "What was planned was done.", on = "plan_item", level = "unit",
                  planned { done_by = "activities", same = { "type" }, tolerance = months(1) },
                  plan { "计划", 2021 },
                  case "one talk for two items" { plan_item { "计划", "1", "谈话一", type = "talk", date = "2021-03-31" },
                    plan_item { "计划", "2", "谈话二", type = "talk", date = "2021-04-30" }, plan_item { "计划", "3", "写总结", date = "2021-04-30" },
                    plan_item { "计划", "4", "换届", done = "2021-04-02" }, activity { "talk", "2021-04-05" },
                    expect { "谈话一", met }, expect { "谈话二", not_met, missing = { "talk" } }, expect { "写总结", undetermined, missing = { "type" } },
                    expect { "换届", met } } }
                """),
        Rule(
            word: "planned, so far from its day as the clause has it",
            text: """
                regulation "plan_rules" { "Our plans.", zh = "计划办法",
                  edition "2021" { from = "2021-01-01", clause "time" { "In time.", level = "unit", params = { within = months(1) } } },
                  edition "2022" { from = "2022-01-01", clause "time" { "In time.", level = "unit", params = { within = days(5) } } } }
                check "in_time" { "What was planned was done in time.", on = "plan_item", cites = "plan_rules/time",
                  planned { done_by = "activities", same = { "type" }, tolerance = rule.within },
                  case "three weeks late were in time in 2021 and are not in 2022" {
                    plan { "计划", 2021 }, plan { "新计划", 2022 },
                    plan_item { "计划", "1", "旧谈话", type = "talk", date = "2021-03-31" }, plan_item { "新计划", "1", "新谈话", type = "talk", date = "2022-03-31" },
                    activity { "talk", "2021-04-20", "2022-04-20" },
                    expect { "旧谈话", met }, expect { "新谈话", not_met, missing = { "talk" } } } }
                """),
        Rule(
            word: "unique",
            text: """
                check "once" { "No sitting is entered twice.", on = "activity", level = "unit", unique { "date", "topic" },
                  case "twice, once" { activity { "talk", "2021-03-05", topic = "换届" }, activity { "election", "2021-03-05", topic = "换届" },
                    activity { "talk", "2021-03-06", topic = "换届" },
                    expect { "2021-03-06", met } },
                  case "one of two" { activity { "talk", "2021-03-05", title = "甲", topic = "换届" }, activity { "talk", "2021-03-05", title = "乙", topic = "换届" },
                    expect { "甲", not_met, actual = 2 } } }
                """),
        Rule(
            word: "subset",
            text: """
                check "counter_was_there" { "Who counts is one who takes the chair.", on = "activity", level = "unit", where = { type = "election" },
                  subset { "counter", of = "chair" },
                  case "the same, another, nobody known" { activity { "election", "2021-03-05", counter = "李示例", chair = { "李示例", "王样本" } },
                    activity { "election", "2021-04-05", counter = "李示例", chair = "王样本" }, activity { "election", "2021-05-05", chair = "王样本" },
                    expect { "2021-03-05", met }, expect { "2021-04-05", not_met, found = { "李示例" } },
                    expect { "2021-05-05", undetermined, missing = { "counter" } } } }
                """),
        Rule(
            word: "balance",
            text: """
                check "votes_add_up" { "Votes for, against and withheld are those present.", on = "ballot", level = "unit",
                  balance { "yes", "no", "abstained", equals = "present" },
                  activity { "election", "2021-03-05", title = "换届会" },
                  case "they do, they do not, one is unknown" { ballot { "换届会", "甲", yes = 8, no = 1, abstained = 1, present = 10 },
                    ballot { "换届会", "乙", yes = 8, no = 1, abstained = 2, present = 10 }, ballot { "换届会", "丙", yes = 8, no = 1, present = 10 },
                    expect { "甲", met }, expect { "乙", not_met, actual = 11, target = 10 }, expect { "丙", undetermined, missing = { "abstained" } } } }
                """),
        Rule(
            word: "bracket",
            text: """
                check "dues" { "Dues by pay.", on = "payment", level = "unit",
                  bracket { scale { { 3000, "0.5%" }, above = "1/50" }, base = "base", equals = "amount", of = "marginal", round = "down" },
                  case "each rate on its part" { payment { "李示例", "2021-01", base = "3001.99", amount = "15.03" }, payment { "王样本", "2021-01", base = 3000, amount = 15 },
                    expect { "李示例", met }, expect { "王样本", met } },
                  case "not to the cent" { payment { "李示例", "2021-01", base = "3001.99", amount = "15.04" }, expect { not_met, target = "15.03" } } }
                """),
        Rule(
            word: "no_overlap",
            text: """
                check "one_place" { "Nobody is in two places.", on = "member", per = "year", level = "unit", no_overlap { "participations" },
                  case "apart, at one time" {
                    activity { "talk", "2021-03-05", starts = "09:00", ends = "10:00", present = { "李示例", "王样本" } },
                    activity { "talk", "2021-03-05", starts = "10:00", ends = "11:00", present = "李示例" },
                    activity { "talk", "2021-03-05", starts = "09:30", ends = "11:00", present = "王样本" },
                    expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met } } }
                """),
        Rule(
            word: "exception",
            text: """
                check "talks" { "Two talks.", on = "member", per = "year", level = "unit", count { "talk", at_least(2) },
                  member { "李示例" }, member { "王样本" }, exception { "bodies.talks", member = "李示例", reason = "在外培训", approver = "支委会", through = "2021-12-31" },
                  case "for one of two, and for a year" { expect { "李示例", "2021", not_met, excepted = true }, expect { "王样本", "2021", not_met, excepted = false } },
                  case "the year after" { expect { "李示例", "2022", not_met, excepted = false } } }
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
        Slip(body: #"share { "talks_held", at_least "1/2", of = "members_now", round = "upp" }"#, code: "unknown_value", on: "unit"),
        Slip(body: #"share { "talks_held", at_least "1/2" }"#, code: "missing_setting", on: "unit"),
        Slip(body: #"share { "talks_held", at_least "1/2", of = "talk", where = { topic = "x" } }"#, code: "where_of_number", on: "unit"),
        Slip(body: #"share { "talk", at_least "1/2", of = "talk", where = { tpic = "x" } }"#, code: "unknown_field", on: "unit"),
        Slip(body: #"share { "tlk", at_least "1/2", of = "talk" }"#, code: "unknown_quantity", on: "unit"),
        Slip(body: #"vote { present = at_least "1/2" }"#, code: "unsuitable_subject", on: "unit"),
        Slip(body: #"vote { present = at_least "1/2", of = "committee" }"#, code: "half_ballot", on: "ballot"),
        Slip(body: #"vote { yes = at_least "1/2", yes_field = "yes" }"#, code: "half_ballot", on: "ballot"),
        Slip(body: #"coverage { "talk", at_least(1), base = months(3) }"#, code: "wrong_type", on: "unit"),
        Slip(body: #"coverage { "talk", at_least(1), base = "any_days" }"#, code: "unknown_value", on: "unit"),
        Slip(body: #"required { "name", documents = 3 }"#, code: "wrong_type", on: "member"),
        Slip(body: #"required { documents = { "申请书" } }"#, code: "unsuitable_subject", on: "leave"),
        Slip(body: #"no_copy { "date", at_most "60%" }"#, code: "not_text", on: "activity"),
        Slip(body: #"no_copy { "content" }"#, code: "missing_limit", on: "activity"),
        Slip(body: #"no_copy { "content", at_most "60%", of = "activites" }"#, code: "unknown_value", on: "activity"),
        Slip(body: #"no_copy { "content", at_most "60%", of = "members" }"#, code: "unknown_field", on: "activity"),
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
        Slip(body: #"deadline { from = "asked", to = "herd", within = months(1) }"#, code: "unknown_field", on: "member"),
        Slip(body: #"deadline { from = "asked", to = "name", within = months(1) }"#, code: "not_event", on: "member"),
        Slip(body: #"deadline { from = "asked", to = "heard", within = 30 }"#, code: "wrong_type", on: "member"),
        Slip(body: #"deadline { from = "asked", to = "heard", within = months(1), latest = months(2) }"#, code: "half_extension", on: "member"),
        Slip(body: #"interval { from = "asked", to = "heard", at_least(6) }"#, code: "not_span", on: "member"),
        Slip(body: #"interval { from = "asked", to = "heard" }"#, code: "missing_limit", on: "member"),
        Slip(body: #"order { "asked", "trial.herd" }"#, code: "unknown_field", on: "member"),
        Slip(body: #"order { "talk", "members", same = "topic" }"#, code: "not_type", on: "unit"),
        Slip(body: #"chain { "activities", "output" }"#, code: "unknown_stage", on: "topic"),
        Slip(body: #"chain { "outputs" }"#, code: "unsuitable_subject", on: "member"),
        Slip(body: #"chain { "projects", within = 3 }"#, code: "wrong_type", on: "topic"),
        Slip(body: #"planned { done_by = "activities", same = { "type" } }"#, code: "unsuitable_subject", on: "unit"),
        Slip(body: #"planned { done_by = "activites", same = { "type" } }"#, code: "unknown_value", on: "plan_item"),
        Slip(body: #"planned { done_by = "outputs", same = { "type" } }"#, code: "unknown_field", on: "plan_item"),
        Slip(body: #"unique { "tpye" }"#, code: "unknown_field", on: "activity"),
        Slip(body: #"subset { "counter", of = "unit" }"#, code: "unlike_fields", on: "activity"),
        Slip(body: #"balance { "due", equals = "title" }"#, code: "not_number", on: "activity"),
        Slip(body: #"bracket { base = "base", equals = "amount" }"#, code: "missing_scale", on: "payment"),
        Slip(body: #"bracket { scale { { 3, "x" }, above = "y" }, base = "base", equals = "amount" }"#, code: "not_rate", on: "payment"),
        Slip(body: #"bracket { scale { { 3, "1%" }, above = "2%" }, base = "base", equals = "amount", of = "all" }"#, code: "unknown_value", on: "payment"),
        Slip(body: #"no_overlap { "clauses" }"#, code: "unknown_collection", on: "unit"),
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
