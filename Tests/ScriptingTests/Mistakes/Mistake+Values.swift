extension Mistake {
    /// What a setting or an entry cannot be.
    static let values = [
        Mistake(
            "a bare number as a limit",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              ¦count { "members", 3 } }
            """),
        Mistake(
            "a count below nothing",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              ¦count { "members", at_least(-1) } }
            """),
        Mistake(
            "a fraction as a float",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "leave_little" { "Little leave.", on = "trainee", level = "unit",
              count { "leaves", ¦at_most(1/3) } }
            """),
        Mistake(
            "a limit that is no number",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              count { "members", ¦at_least "three" } }
            """),
        Mistake(
            "bounds in the wrong order",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              count { "members", ¦between(9, 3) } }
            """),
        Mistake(
            "the thirtieth of February", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本支部办法",
              edition "2021" { ¦from = "2021-02-30", clause "lectures" { "Lectures.", level = "unit" } } }
            """),
        Mistake(
            "a text where yes or no is asked", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "group_talk" { "A talk.", zh = "座谈会", ¦per_group = "yes" }
            """),
        Mistake(
            "points with three places", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            score "points" { "Points.", on = "member", per = "year", ¦base = "1.005", plus { 3, "participations" } }
            """),
        Mistake(
            "points as a float",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            score "points" { "Points.", on = "member", per = "year",
              ¦plus { 1.25, "participations" } }
            """),
        Mistake(
            "a parameter that is only a number", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules.", zh = "本支部办法",
              edition "2021" { from = "2021", clause "lectures" { "Lectures.", level = "unit", params = { ¦times = 2 } } } }
            """),
        Mistake(
            "a scale whose bounds fall",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "approved" { "By the right person.", on = "leave", level = "unit",
              ladder { "days", by = "approver", ¦scale { { 7, "director" }, { 2, "organiser" }, above = "vice_president" } } }
            """),
        Mistake(
            "a scale without its last step",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "approved" { "By the right person.", on = "leave", level = "unit",
              ladder { "days", by = "approver", ¦scale { { 2, "organiser" }, { 7, "director" } } } }
            """),
        Mistake(
            "conditions on what is a number already",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            measure "all_told" { "All.", on = "unit", count { "members" } }
            check "half_are_full" { "Half are full members.", on = "unit", per = "year", level = "unit",
              share { "all_told", at_least "1/2", of = "members", ¦where = { status = "full" } } }
            """),
        Mistake(
            "a ballot that is asked whose meeting it was",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "half_agree" { "Half agree.", on = "ballot", level = "unit",
              vote { yes = at_least "1/2", ¦of = "committee" } }
            """),
        Mistake(
            "a vote of what has none",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "half_agree" { "Half agree.", on = "unit", per = "year", level = "unit",
              ¦vote { present = at_least "1/2" } }
            """),
        Mistake(
            "a base of months", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "all_speak" { "All speak.", on = "unit", per = "year", level = "unit",
              coverage { "participations", at_least(1), ¦base = months(3) } }
            """),
        Mistake(
            "papers of what has none",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "note_is_there" { "The note is there.", on = "leave", level = "unit",
              required { "kind", ¦documents = { "假条" } } }
            """),
        Mistake(
            "a copy of a day",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "written_anew" { "Written anew.", on = "activity", level = "unit",
              no_copy { "¦date", at_most "60%" } }
            """),
        Mistake(
            "a run that is called where it stands", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            local function judge() return nil end
            check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit",
              ¦run = "judge" }
            """),
        Mistake(
            "a setting without quotes",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "members_enough" { "Enough members.", on = unit, per = ¦month, level = "unit", count { "members", at_least(1) } }
            """),
    ]
}
