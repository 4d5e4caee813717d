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
            "a sentence that comes out otherwise than a case expects",
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
