import Scripting

extension Slip {
    /// Conditions that decide nothing, ways that lead nowhere, declarations that show too little.
    static let flow: [Slip] = [
        .run("a query as a condition", .constantCondition, body: "if ¦member:participations { date = year } then return met end\nreturn rule and not_met"),
        .run("zero as a condition", .constantCondition, body: "if ¦#member:participations { date = year } then return met end\nreturn rule and not_met"),
        .run(
            "a query that is nil", .constantCondition,
            body: "local took = member:participations { date = year }\nif ¦took == nil or rule.least:passes(#took) then return met end\nreturn not_met"),
        .run(
            "a count below nothing", .constantCondition,
            body: "local took = member:participations { date = year }\nif ¦#took >= 0 then return met end\nreturn rule and not_met"),
        .run(
            "a verdict and a flag", .constantCondition,
            body:
                "local verdict = rule.least:passes(member:heard(year)) and met or not_met\nlocal best = met\nif ¦best == true then return met end\nreturn verdict"
        ),
        .run(
            "a verdict and a text", .constantCondition,
            body: "local best = met\nif ¦best == \"met\" then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "a half of Lua's and an exact number", .constantCondition,
            body: """
                for took in member:participations { date = year } do if ¦took.hours == 2.5 then return met end end
                return rule.least:passes(member:heard(year)) and met or not_met
                """),
        .run(
            "a condition without a question", .constantCondition,
            body: "if ¦true then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "a number with itself", .constantCondition, body: "if ¦1 == 1 then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        .run(
            "a name with itself", .constantCondition,
            body: "if ¦year == year then return met end\nreturn rule.least:passes(member:heard(year)) and met or not_met"),
        Slip(
            "a limit of nothing", [.constantCondition, .constantCondition],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Ours.", zh = "办法", edition "2021" { from = "2021-01-01",
              clause "lectures" { "It.", level = "unit", params = { times = ¦at_least(0) } } } }
            check "named" { "Lectures.", on = "member", per = "year", level = "unit", count { "lecture", ¦at_least(0) },
              case "none" { member { "李示例" }, expect { not_met } } }
            """),
        .run("behind a return", .unreachable, body: "do return rule.least:passes(member:heard(year)) and met or not_met end\n¦return met"),
        .run("behind two returns", .unreachable, body: "if member:heard(year) == 0 then return not_met else return rule and met end\n¦return met"),
        Slip(
            "a way without a verdict", [.noVerdict],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "named" { "Each member has a name.", on = "member", level = "unit", run = ¦function(member) if member.name then return met end end,
              case "none" { member { "李示例" }, expect { not_met } } }
            """),
        .run("a verdict in quotes", .noVerdict, body: "if rule.least:passes(member:heard(year)) then return met end\n¦return \"not_met\""),
        .run("a test as a verdict", .noVerdict, body: "¦return member:heard(year) > 3 and rule ~= nil"),
        Slip(
            "no case", [.noCases],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "named" { "Each member has a name.", on = "member", level = "unit", required { "name" } }
            """),
        Slip(
            "no case of a miss", [.neverNotMet],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "named" { "Each member has a name.", on = "member", level = "unit", required { "name" }, case "one" { member { "李示例" }, expect { met } } }
            """),
        Slip(
            "many required fields", [.manyRequired],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "visit" { "A visit.", zh = "走访", fields = {
              a = text { "A.", required = true }, b = text { "B.", required = true }, c = text { "C.", required = true }, d = text { "D.", required = true },
              e = text { "E.", required = true }, f = text { "F.", required = true }, ¦g = text { "G.", required = true }, h = text "H.",
            } }
            """),
        Slip(
            "two names that are nearly one", [.similarNames],
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "visit" { "A visit.", zh = "走访", roles = { host = "主持" } }
            check "visits" { "Each member visits.", on = "member", per = "year", level = "unit", count { "visit", at_least(1), role = "host" },
              case "one visits, one does not" {
                member { "李示例" }, member { "王样本" }, activity { "visit", "2021-03-05", host = ¦"李示列" },
                expect { "李示例", "2021", met }, expect { "王样本", "2021", not_met },
              },
            }
            """),
        Slip("what does not parse", [.syntax], "plugin { \"Rules.\", name = \"rules\", version = \"1.0.0\" }\nlocal n = = 2\n"),
    ]
}
