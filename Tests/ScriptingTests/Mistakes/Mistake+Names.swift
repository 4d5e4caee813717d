extension Mistake {
    private static let clause = """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人", host = "主持人" } }
        activity_type "theme_day" { "A theme day.", zh = "主题党日" }
        regulation "own_rules" { "Our rules.", zh = "本支部办法",
          edition "2021" { from = "2021-01-01", clause "lectures" { "Lectures.", level = "unit", params = { times = at_least(1) } } } }

        """

    /// Words that nobody declares.
    static let names = [
        Mistake(
            "an unknown activity type",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "¦lectures", at_least(1) } }
                """),
        Mistake(
            "an activity type by its Chinese name",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "¦党客", at_least(1) } }
                """),
        Mistake(
            "an unknown collection",
            clause + """
                measure "hours" { "Hours.", on = "member", sum { "hours", of = "¦particpations" } }
                """),
        Mistake(
            "an unknown field in a condition",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", where = { ¦statsu = "full" }, count { "lecture", at_least(1) } }
                """),
        Mistake(
            "an unknown part of a path",
            clause + """
                check "hours_enough" { "Enough.", on = "leave", level = "unit", limit { "hours", at_most "1/7", of = "class.¦total_hour" } }
                """),
        Mistake(
            "an unknown value of a choice",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", where = { status = "¦ful" }, count { "lecture", at_least(1) } }
                """),
        Mistake(
            "a personal field as a condition",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", where = { ¦phone = "1" }, count { "lecture", at_least(1) } }
                """),
        Mistake(
            "an unknown measure",
            clause + """
                measure "study_hours" { "Hours.", on = "member", sum { "hours", of = "participations" } }
                check "hours_enough" { "Enough.", on = "member", per = "year", level = "unit", total { "¦study_hour", at_least(1) } }
                """),
        Mistake(
            "an unknown clause",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", cites = "¦own_rules/lecture", count { "lecture", rule.times } }
                """),
        Mistake(
            "a clause without its regulation",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", cites = "¦lectures", count { "lecture", rule.times } }
                """),
        Mistake(
            "an unknown parameter",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", cites = "own_rules/lectures", count { "lecture", rule.¦time } }
                """),
        Mistake(
            "a parameter without a clause",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "lecture", rule.¦times } }
                """),
        Mistake(
            "an unknown level",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "¦must_be", count { "lecture", at_least(1) } }
                """),
        Mistake(
            "an unknown period",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "¦yaer", level = "unit", count { "lecture", at_least(1) } }
                """),
        Mistake(
            "an unknown subject",
            clause + """
                check "lectured" { "Lectured.", on = "¦members", per = "year", level = "unit", count { "lecture", at_least(1) } }
                """),
        Mistake(
            "an unknown role",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "lecture", at_least(1), role = { "host", "¦lecturers" } } }
                """),
        Mistake(
            "an unknown role in a coverage",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", coverage { "lecture", at_least(1), each = { role = { "¦lecturar" } } } }
                """),
        Mistake(
            "a type that counts as one that nobody declares",
            clause + """
                activity_type "forum" { "A forum.", zh = "论坛", roles = { lecturer = "讲课人" }, counts_as = { ¦lectur = { role = "lecturer" } } }
                """),
        Mistake(
            "a verdict in quotes",
            clause + """
                check "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "lecture", at_least(1) },
                  case "none" { member { "李示例" }, expect { "李示例", "2021", "¦not_met" } } }
                """),
        Mistake(
            "a misspelt word of the notation",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦chekc "lectured" { "Lectured.", on = "member", per = "year", level = "unit", count { "members", at_least(1) } }
            """),
        Mistake(
            "the clock of the machine",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local today = ¦os.date("%Y-%m-%d")
            """),
        Mistake(
            "a file of the machine",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local names = ¦io.open("names.txt")
            """),
        Mistake(
            "code from another file",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local other = ¦require "other"
            """),
        Mistake(
            "a query while the file is read",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local all = §#members
            """),
    ]
}
