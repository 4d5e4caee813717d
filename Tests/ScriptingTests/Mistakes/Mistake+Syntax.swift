extension Mistake {
    private static func run(_ lines: String) -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        check "lectures" {
          "A lecture a year.", on = "member", per = "year", level = "unit",
          run = function(member, year)
            \(lines)
          end,
        }
        """
    }

    /// What does not parse, or is no plain text.
    static let syntax = [
        Mistake("an equals sign that compares", run("if year ¦= nil then return met end")),
        Mistake("a then is missing", run("if year ¦return met end")),
        Mistake("an unequal sign of another language", run("if year ¦!= nil then return met end")),
        Mistake("an and of another language", run("if year ¦&& year then return met end")),
        Mistake("an or of another language", run("if year ¦|| year then return met end")),
        Mistake("a comment of another language", run("¦// counts")),
        Mistake("a Chinese comment of another language", run("¦// 说明")),
        Mistake("a comment of a shell", run("¦# counts")),
        Mistake("an addition of another language", run("local n = 1\n    n ¦+= 1")),
        Mistake("a counting of another language", run("local n = 1\n    §n++")),
        Mistake("a method without its call", run("local q = activities:where ¦return q")),
        Mistake("an end too many", run("return met\n  end,\n}\n¦end")),
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
