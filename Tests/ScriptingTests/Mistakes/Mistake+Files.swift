extension Mistake {
    private static let check = """
        check "members_enough" { "Enough members.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) } }
        """

    /// What a whole file, or two of them, get wrong.
    static let files = [
        Mistake("no plugin line", "§" + check),
        Mistake(
            "two plugin lines",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦plugin { "Rules again.", name = "rules_again", version = "1.0.0" }
            """),
        Mistake(
            "a plugin without a name",
            """
            ¦plugin { "Rules.", version = "1.0.0" }
            """),
        Mistake(
            "a Chinese name for a plugin",
            """
            plugin { "Rules.", ¦name = "规则", version = "1.0.0" }
            """),
        Mistake(
            "a version of two numbers",
            """
            plugin { "Rules.", name = "rules", ¦version = "1.0" }
            """),
        Mistake(
            "a later Zhibu is needed",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", ¦needs = "zhibu >= 9.0" }
            """),
        Mistake(
            "what is needed cannot be read",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", ¦needs = "1.0" }
            """),
        Mistake(
            "a plugin is needed that is not there",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", ¦needs = { "zhibu >= 0.1", "mroe >= 1.0" } }
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            """),
        Mistake(
            "a later plugin is needed",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", ¦needs = "more >= 1.2" }
            """,
            """
            plugin { "More.", name = "more", version = "1.1.9" }
            """),
        Mistake(
            "two plugins need each other",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", ¦needs = "more >= 1.0" }
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0", needs = { "zhibu >= 0.1", "rules >= 1.0" } }
            """),
        Mistake(
            "a plugin needs one that has a mistake",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0", needs = "more >= 1.0" }
            """,
            """
            plugin { "More.", name = "more", ¦version = "1.0" }
            """),
        Mistake(
            "one id twice in a file",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            \(check)
            ¦\(check)
            """),
        Mistake(
            "one score in two files",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            score "tally" { "It counts.", on = "member", per = "year", plus { 1, "participations" } }
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            ¦score "tally" { "It counts.", on = "member", per = "year", plus { 1, "participations" } }
            """),
        Mistake(
            "a check that two other files have",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            \(check)
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            \(check)
            """,
            """
            plugin { "Third.", name = "third", version = "1.0.0" }
            score "tally" { "It counts.", on = "unit", per = "year", minus { 1, not_met "¦members_enough" } }
            """),
        Mistake(
            "one plugin name in two files",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            """,
            """
            -- The copy of a file under another name.
            plugin { "Rules.", ¦name = "rules", version = "1.0.1" }
            """),
        Mistake(
            "an id with capitals",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦check "MembersEnough" { "Enough members.", on = "unit", per = "year", level = "unit", count { "members", at_least(1) } }
            """),
        Mistake(
            "a regulation that does not parse, and a check in another file that cites it",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            regulation "own_rules" { "Our rules." ¦zh = "本支部办法" }
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            check "members_enough" { "Enough.", on = "unit", per = "year", cites = "own_rules/members", count { "members", rule.members } }
            """),
        Mistake(
            "a type with a mistake, and a check that counts it",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            activity_type "forum" { "A forum.", zh = "论坛", ¦role = { host = "主持" } }
            """,
            """
            plugin { "More.", name = "more", version = "1.0.0" }
            check "forums" { "Enough.", on = "unit", per = "year", level = "unit", count { "forum", at_least(1) } }
            """),
        Mistake(
            "a host's word is replaced",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦members = {}
            """),
    ]
}
