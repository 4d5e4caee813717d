extension Mistake {
    private static func check(mark: String = "", _ lines: String) -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        activity_type "lecture" { "A lecture.", zh = "党课" }
        local kept
        check "lectured" {
          "Each member hears a lecture.", zh = "人人听党课", on = "member", per = "year", level = "unit",
          \(mark)run = function(member, year)
            \(lines.split(separator: "\n").joined(separator: "\n    "))
          end,
        }
        """
    }

    /// What a `run` does wrong.
    static let runs = [
        Mistake(
            "no verdict",
            check(
                mark: "¦",
                """
                local n = member:participations { date = year }:count()
                if n > 99 then return met end
                """)),
        Mistake("a verdict as text", check(mark: "¦", "return 'met'")),
        Mistake(
            "an unknown setting of a verdict",
            check(
                """
                return not_met { ¦actul = 1 }
                """)),
        Mistake("a number as what is lacking", check("return not_met { ¦missing = 3 }")),
        Mistake("a number as what should not be there", check("return not_met { ¦found = 7 }")),
        Mistake("a number as evidence", check("return met { ¦evidence = 5 }")),
        Mistake("a number as a sentence", check("return met { ¦note = 5 }")),
        Mistake("a verdict in quotes as what it will be", check("return undetermined { ¦forecast = \"met\" }")),
        Mistake("a float as what was asked for", check("return not_met { actual = 1, ¦target = 0.3 }")),
        Mistake("two verdicts at once", check(mark: "¦", "return met, not_met")),
        Mistake(
            "a misspelt local",
            check(
                """
                local hours = member:participations { date = year }:sum "hours"
                if ¦hour > 3 then return met end
                return not_met
                """)),
        Mistake(
            "a misspelt method",
            check(
                """
                if member:participations { date = year }:¦cuont() > 0 then return met end
                return not_met
                """)),
        Mistake(
            "an unknown field of a record",
            check(
                """
                if member.¦nmae == "李示例" then return met end
                return not_met
                """)),
        Mistake(
            "an unknown field of a query",
            check(
                """
                if member:participations { ¦typ = "lecture" }:any() then return met end
                return not_met
                """)),
        Mistake(
            "an unknown field to be added up",
            check(
                """
                if member:participations():sum "¦hour" > 3 then return met end
                return not_met
                """)),
        Mistake(
            "a text to be added up",
            check(
                """
                if member:participations():sum "¦attendance" > 3 then return met end
                return not_met
                """)),
        Mistake(
            "a misspelt field whose mean is asked for",
            check(
                """
                if member:participations():mean "¦hour" then return met end
                return not_met
                """)),
        Mistake(
            "a text whose mean is asked for",
            check(
                """
                if member:participations():mean "¦attendance" then return met end
                return not_met
                """)),
        Mistake(
            "two fields whose mean is asked for",
            check(
                """
                if member:participations():¦mean("hours", "date") then return met end
                return not_met
                """)),
        Mistake(
            "a misspelt field of all",
            check(
                """
                if member:participations():all { ¦attendence = "present" } then return met end
                return not_met
                """)),
        Mistake(
            "all without a condition",
            check(
                """
                if member:participations():¦all() then return met end
                return not_met
                """)),
        Mistake(
            "conditions in place of the function of each",
            check(
                """
                members:¦each { status = "full" }
                return met
                """)),
        Mistake(
            "rows without a field",
            check(
                """
                for date in activities:¦rows() do return met end
                return not_met
                """)),
        Mistake(
            "a misspelt field of rows",
            check(
                """
                for date, hours in activities:rows("date", "¦huors") do return met end
                return not_met
                """)),
        Mistake(
            "a first field of rows that is blank",
            check(
                """
                for day in members:rows("¦joined") do return met end
                return not_met
                """)),
        Mistake(
            "a personal field of rows",
            check(
                """
                for name, number in members:rows("name", "¦phone") do return met end
                return not_met
                """)),
        Mistake(
            "a check that asks for verdicts",
            check(
                """
                if ¦verdicts:where { subject = member }:any() then return met end
                return not_met
                """)),
        Mistake(
            "a personal field to be sorted by",
            check(
                """
                return met { actual = members:sort "¦phone":count() }
                """)),
        Mistake(
            "reckoning with a blank field",
            check(
                """
                local last = member.¦joined + years(1)
                return met
                """)),
        Mistake(
            "a dot in place of a colon",
            check(
                """
                if member.¦participations { date = year }:any() then return met end
                return not_met
                """)),
        Mistake(
            "nobody of that name",
            check(
                """
                if members["¦李世例"] == member then return met end
                return not_met
                """)),
        Mistake(
            "a global is set",
            check(
                """
                ¦count_so_far = 1
                return met
                """)),
        Mistake(
            "a record is written to",
            check(
                """
                member.¦name = "王样本"
                return met
                """)),
        Mistake(
            "a record is kept beyond its call",
            check(
                """
                if kept then return met { note = §kept.name } end
                kept = member
                return met
                """)),
        Mistake(
            "a parameter without a clause, in a run",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "lectured" { "Each member hears a lecture.", on = "member", per = "year", level = "unit",
              run = function(member, year, rule)
                if rule.¦times:passes(1) then return met end
                return not_met
              end,
            }
            """),
        Mistake(
            "a decimal and a float",
            check(
                """
                if §member:participations { date = year }:sum "hours" + 0.1 > 1 then return met end
                return met
                """)),
        Mistake(
            "no day",
            check(
                """
                if as_of() > day "¦2021-02-30" then return met end
                return not_met
                """)),
        Mistake(
            "no period",
            check(
                """
                if member:participations { date = "¦2021Q5" }:any() then return met end
                return not_met
                """)),
        Mistake(
            "a mistake that the plugin raises itself", hasWayOut: false,
            check(
                """
                §error("this cannot be")
                """)),
        Mistake(
            "an endless loop",
            check(
                """
                §while true do end
                """)
        ).tight(),
        Mistake(
            "a memory bomb",
            check(
                """
                local all = {}
                §for i = 1, 1e9 do all[i] = "a text " .. i end
                return met
                """)
        ).tight(instructions: 50_000_000),
        Mistake(
            "a function that calls itself for ever",
            check(
                """
                §local function again(n) return 1 + again(n) end
                return met { actual = again(1) }
                """)),
        Mistake("a query handed to pairs", check("for _, one in §pairs(activities) do print(one) end\nreturn met")),
        Mistake("a query handed to ipairs", check("for _, one in §ipairs(activities) do print(one) end\nreturn met")),
        Mistake("a number divided by zero", check("return met { actual = §1 // 0 }")),
        Mistake("a pattern that is not closed", check("return met { note = §(\"abc\"):match(\"[a\") }")),
        Mistake("a table that is raised", check("§error({})")),
        Mistake("a library that is written to", check("§table.insert = 1\nreturn met")),
        Mistake("a finalizer", check("§setmetatable({}, { __gc = print })\nreturn met")),
        Mistake("a whole number that is called", check("local n = 5\n¦n()\nreturn met")),
        Mistake("a query compared with a number", check("§if activities >= 1 then return met end\nreturn not_met")),
        Mistake("a day and a bare number", check("return met { pending = §as_of() + 5 }")),
        Mistake("two texts that are added", check("return met { note = \"¦a\" + \"b\" }")),
        Mistake("a float that was reckoned", check("return met { ¦actual = 10 / 3 }")),
        Mistake("a member that a period has not", check("return met { pending = year.¦through }")),
        Mistake("a limit without its number", check("return met { note = tostring(¦at_least()) }")),
        Mistake("a record added to a query", check("entries:¦add { item = \"党课\" }\nreturn met")),
        Mistake("a dot where a condition is asked", check("return met { actual = #activities:¦where \"date\" }")),
        Mistake(
            "points that are no number",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            score "points" { "Points.", on = "member", per = "year",
              ¦plus { function(p) return "many" end, "participations" } }
            """),
    ]
}
