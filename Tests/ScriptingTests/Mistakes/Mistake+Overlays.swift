extension Mistake {
    private static let national = """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        regulation "branch_work" { "Work.", zh = "工作条例", issuer = "national",
          edition "2018" { from = "2018-10-28",
            clause "committee" { "Meetings.", article = "12", level = "generally", params = { times = at_least(1) } },
            clause "report" { "The report follows.", article = "5", level = "must", params = { within = months(1) } } } }

        """

    private static func own(_ clause: String, issuer: String = "unit") -> String {
        national + """
            regulation "own_rules" { "Our rules.", zh = "本支部办法", issuer = "\(issuer)",
              edition "2020" { from = "2020-01-01",
                \(clause) } }
            """
    }

    /// A unit's clauses on top of others.
    static let overlays = [
        Mistake(
            "a looser number on top",
            own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"branch_work/committee\", params = { ¦times = at_least(0) } }")),
        Mistake(
            "a longer span on top", own("clause \"report\" { \"It.\", level = \"unit\", tightens = \"branch_work/report\", params = { ¦within = months(3) } }")),
        Mistake(
            "another kind of limit on top",
            own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"branch_work/committee\", params = { ¦times = at_most(3) } }")),
        Mistake("a clause on top of none", own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"¦branch_work/comittee\" }")),
        Mistake("a clause on top without its regulation", own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"¦committee\" }")),
        Mistake("a clause on top of itself", own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"¦own_rules/committee\" }")),
        Mistake(
            "a number that the clause below has not",
            own("clause \"committee\" { \"It.\", level = \"unit\", tightens = \"branch_work/committee\", params = { ¦time = at_least(2) } }")),
        Mistake("units of a clause that tightens none", own("clause \"committee\" { \"It.\", level = \"unit\", ¦units = { \"二支部\" } }")),
        Mistake("an unknown issuer", own("clause \"committee\" { \"It.\", level = \"unit\" }", issuer: "¦nation")),
    ]
}
