extension Mistake {
    private static let head = """
        plugin { "Reports.", name = "reports", version = "1.0.0" }
        measure "forum_sessions" { "Sessions.", zh = "场次", on = "unit", unit = "场", count { "activities" } }
        measure "hours" { "Hours.", zh = "学时", on = "member", unit = "学时", sum { "hours", of = "participations" } }

        """

    /// What a report says wrongly.
    static let reports = [
        Mistake(
            "a measure that is nearly there",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", sentence "论坛共 {¦forum_session} 场。" } }
                """),
        Mistake(
            "a measure of another model", hasWayOut: false,
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", sentence "学时共 {¦hours}。" } }
                """),
        Mistake(
            "braces that do not pair",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", ¦sentence "论坛共 {forum_sessions 场。" } }
                """),
        Mistake(
            "no section",
            head + """
                ¦report "yearly" { "The year.", on = "unit", per = "year" }
                """),
        Mistake(
            "a sentence without a text",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", ¦sentence { } } }
                """),
        Mistake(
            "a sentence outside a section",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year", ¦sentence "论坛共 {forum_sessions} 场。" }
                """),
        Mistake(
            "a column that is neither field nor measure",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "人员", list { "members", columns = { "name", "¦hour" } } } }
                """),
        Mistake(
            "a list without columns",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "人员", ¦list { "members" } } }
                """),
        Mistake(
            "a list of what the subject has none of",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "制度", list { "¦clauses", columns = { "article" } } } }
                """),
        Mistake(
            "a chart of a measure that is nearly there",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", chart { "¦forum_session", by = "month" } } }
                """),
        Mistake(
            "a chart of another model's measure", hasWayOut: false,
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", chart { "¦hours" } } }
                """),
        Mistake(
            "a chart by what no period is divided into",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", chart { "forum_sessions", by = "¦week" } } }
                """),
        Mistake(
            "a chart of a single bar",
            head + """
                report "yearly" { "The year.", on = "unit", per = "quarter",
                  section { "概况", chart { "forum_sessions", ¦by = "year" } } }
                """),
        Mistake(
            "a chart outside a section",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year", ¦chart { "forum_sessions" } }
                """),
        Mistake(
            "an order by what is neither field nor measure",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "人员", list { "members", columns = { "name" }, sort = "-¦hour" } } }
                """),
        Mistake(
            "an order by a personal field", hasWayOut: false,
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "人员", list { "members", columns = { "name" }, sort = "¦phone" } } }
                """),
        Mistake(
            "a column that a verdict has not",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "未达到", list { "verdicts", columns = { "subject", "¦verdct" } } } }
                """),
        Mistake(
            "a verdict that there is not",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "未达到", list { "verdicts", columns = { "subject" }, where = { verdict = "¦notmet" } } } }
                """),
        Mistake(
            "verdicts of a check that there is not",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "未达到", list { "verdicts", columns = { "subject" }, where = { check = "¦lecturs" } } } }
                check "lectures" { "A lecture.", on = "unit", per = "year", level = "unit", count { "activities", at_least(1) } }
                """),
        Mistake(
            "verdicts of another period than the report's",
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "未达到", list { "verdicts", columns = { "subject" }, where = { ¦period = "2021" } } } }
                """),
        Mistake(
            "a sentence that comes out otherwise than a case expects", hasWayOut: false,
            head + """
                report "yearly" { "The year.", on = "unit", per = "year",
                  section { "概况", sentence "活动共 {forum_sessions} 场。" },
                  case "two" {
                    unit { "一支部", kind = "branch" },
                    ¦expect { "2021", text = "活动共 2 场。" },
                  } }
                """),
    ]
}
