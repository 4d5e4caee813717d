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
        type("roles without names", "roles = { \"¦讲课人\" }"),
        type("a role that is not told by its name", hasWayOut: false, "counts_as = { ¦theme_day = \"host\" }"),
        type("a role that the type has not", "roles = { host = \"主持\" }, counts_as = { theme_day = { role = \"¦hots\" } }"),
        type("a field that every activity has", "fields = { ¦date = date \"On which day.\" }"),
        type("a role that is called like a field", "roles = { ¦topic = \"议题\" }"),
        type("a greatest value below the least", "fields = { pages = integer { \"Pages.\", min = 5, ¦max = 1 } }"),
        type("bounds of a text", "fields = { title_read = text { \"What was read.\", ¦min = 5 } }"),
        type("values of a text", "fields = { title_read = text { \"What was read.\", ¦values = { \"甲\" } } }"),
        type("the label of another type", "aliases = \"¦主题党日\""),
        type("the id of another type as a label", "aliases = { \"读书\", \"¦theme_day\" }"),
        type("types that count as each other", "¦counts_as = { \"theme_day\" }", after: "counts_as = { \"book_club\" }"),
        type("a type that counts as itself", "¦counts_as = { \"book_club\" }"),
        editions(
            "an edition that keeps none that is there",
            "edition \"2020\" { from = \"2020-01-01\" }, edition \"2022\" { from = \"2022-01-01\", keeps = \"¦2012\" }"),
        editions(
            "the first edition keeps another", "edition \"2020\" { from = \"2020-01-01\", keeps = \"¦2022\" }, edition \"2022\" { from = \"2022-01-01\" }"),
        editions("an edition that ends before it begins", "edition \"2020\" { from = \"2020-01-01\", ¦through = \"2019-12-31\" }"),
        editions("two editions from one day", "edition \"2020\" { from = \"2020-01-01\" },\n  edition \"one\" { ¦from = \"2020-01-01\" }"),
        editions("two editions of one name", "edition \"2020\" { from = \"2020-01-01\" },\n  ¦edition \"2020\" { from = \"2021-01-01\" }"),
        editions(
            "a clause twice in an edition",
            "edition \"2020\" { from = \"2020-01-01\", clause \"one\" { \"It.\", level = \"unit\" },\n  ¦clause \"one\" { \"It.\", level = \"unit\" } }"),
        Mistake(
            "a level beside a clause",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本支部办法",
              edition "2021" { from = "2021-01-01", clause "members" { "Members.", level = "unit", params = { least = at_least(1) } } } }
            check "members_enough" { "Enough members.", on = "unit", per = "year", cites = "own_rules/members", ¦level = "must", count { "members", rule.least } }
            """),
    ]

    private static func type(_ name: String, hasWayOut: Bool = true, _ settings: String, after: String = "") -> Mistake {
        Mistake(
            name, hasWayOut: hasWayOut,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            \(after.isEmpty ? "activity_type \"theme_day\" { \"A theme day.\", zh = \"主题党日\" }" : "")
            activity_type "book_club" { "A book club.", zh = "读书会", \(settings) }
            \(after.isEmpty ? "" : "activity_type \"theme_day\" { \"A theme day.\", zh = \"主题党日\", \(after) }")
            """)
    }

    private static func editions(_ name: String, _ editions: String) -> Mistake {
        Mistake(
            name,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本支部办法", \(editions) }
            """)
    }
}
