extension Mistake {
    /// What lacks a part, or has one too many.
    static let shape = [
        Mistake(
            "an unknown setting, nearly right",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" {
              "Enough members.", on = "unit", per = "year", level = "unit",
              ¦exmpt = { kind = "general" },
              count { "members", at_least(1) },
            }
            """),
        Mistake(
            "an unknown setting of a body",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit", count { "members", at_least(1), ¦were = { sex = "female" } } }
            """),
        Mistake(
            "no sentence",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "members_enough" { on = "unit", per = "year", level = "unit", count { "members", at_least(1) } }
            """),
        Mistake(
            "neither clause nor level",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "members_enough" { "Enough members.", on = "unit", per = "year", count { "members", at_least(1) } }
            """),
        Mistake(
            "no subject",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "members_enough" { "Enough members.", per = "year", level = "unit", count { "members", at_least(1) } }
            """),
        Mistake(
            "no body",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit" }
            """),
        Mistake(
            "two bodies",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" {
              "Enough members.", on = "unit", per = "year", level = "unit",
              count { "members", at_least(1) },
              ¦count { "members", at_most(50) },
            }
            """),
        Mistake(
            "a body that is no body of a check",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "hours_enough" {
              "Enough hours.", on = "member", per = "year", level = "unit",
              ¦sum { "hours", of = "participations" },
            }
            """),
        Mistake(
            "no limit",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              ¦count { "members" } }
            """),
        Mistake(
            "a measure that reckons nothing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦measure "hours" { "Hours.", on = "member", unit = "小时" }
            """),
        Mistake(
            "a score without items",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦score "points" { "Points.", on = "member", per = "year", base = 60 }
            """),
        Mistake(
            "points for nothing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            score "points" { "Points.", on = "member", per = "year", ¦plus { 3 } }
            """),
        Mistake(
            "an unfinished declaration",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "members_enough"
            """),
        Mistake(
            "a declaration without a name",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check { "Enough members.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) } }
            """),
        Mistake(
            "a case outside a declaration",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) } }
            ¦case "one is enough" { member { "李示例" }, expect { "2021", met } }
            """),
        Mistake(
            "a case of an activity type",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "lecture" {
              "A lecture.", zh = "党课",
              ¦case "one" { activity { "lecture", "2021-03-05" } },
            }
            """),
        Mistake(
            "a case of a regulation",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" {
              "Our rules.", zh = "本支部办法",
              edition "2021" { from = "2021-01-01", clause "lectures" { "Lectures.", level = "unit", params = { times = at_least(1) } } },
              ¦case "one" { activity { "lecture", "2021-03-05" } },
            }
            """),
        Mistake(
            "a regulation without an edition",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦regulation "own_rules" { "Our rules.", zh = "本支部办法" }
            """),
        Mistake(
            "an edition without its day",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本支部办法",
              ¦edition "2021" { clause "lectures" { "Lectures.", level = "unit" } } }
            """),
    ]
}
