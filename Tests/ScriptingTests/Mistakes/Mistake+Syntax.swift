extension Mistake {
    /// What does not parse, or is no plain text.
    static let syntax = [
        Mistake(
            "a comma is missing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "lectures" {
              "A lecture a year.", on = "member", per = "year"
              ¦level = "unit",
              count { "members", at_least(1) },
            }
            """),
        Mistake(
            "a comma is missing between settings of one line",
            """
            plugin { "Rules.", name = "rules" ¦version = "1.0.0" }
            """),
        Mistake(
            "an end is missing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "lectures" {
              "A lecture a year.", on = "member", per = "year", level = "unit",
              run = function(member, year)
                if year == nil then
                  return met
              end§,
            }
            """),
        Mistake(
            "a closing brace is missing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "lectures" {
              "A lecture a year.", on = "member", per = "year", level = "unit",
              count { "members", at_least(1) },
            §
            """),
        Mistake(
            "a Chinese comma",
            """
            plugin { "Rules."¦，name = "rules", version = "1.0.0" }
            """),
        Mistake(
            "Chinese quotation marks",
            """
            plugin { ¦“Rules.”, name = "rules", version = "1.0.0" }
            """),
        Mistake(
            "a Chinese name without quotes",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            measure "lectures" { "Lectures.", on = "member", unit = ¦次, count { "members" } }
            """),
        Mistake(
            "a text is not closed",
            """
            plugin { "Rules.", name = "rules, version = "¦1.0.0" }
            """),
        Mistake(
            "a reserved word as a setting",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "lectures" { "A lecture a year.", on = "member", per = "year", level = "unit", ¦end = "2021", count { "members", at_least(1) } }
            """),
        Mistake(
            "a hidden character turns the text around",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            -- ¦\u{202E}nothing to see
            """),
    ]
}
