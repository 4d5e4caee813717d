extension Mistake {
    private static func score(_ settings: String, _ items: String = "plus { entered \"评定\" },") -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
        check "branch_lectures" { "Lectures.", on = "unit", per = "year", level = "unit", count { "lecture", at_least(1) } }
        check "enough_lectures" { "Lectures.", on = "member", per = "year", level = "unit", count { "lecture", at_least(1) } }
        score "points" { "Points.", zh = "积分", on = "member", per = "year",
          \(settings)
          \(items)
        }
        """
    }

    /// What is wrong with a score.
    static let scores = [
        Mistake("a check that nobody declares", score("minus { 1, not_met \"¦enough_lecture\" },")),
        Mistake("a check of another plugin that nobody declares", score("minus { 1, not_met \"¦rules.enough_lecture\" },")),
        Mistake("a check on what belongs to no subject of the score", score("minus { 1, not_met \"¦branch_lectures\" },")),
        Mistake("points for a check that are a table", score("¦minus { { a = 1 }, not_met \"enough_lectures\" },")),
        Mistake("a verdict that is not a miss", score("minus { 1, ¦met \"enough_lectures\" },")),
        Mistake("a miss of nothing", score("minus { 1, ¦not_met },")),
        Mistake("points before an entry", score("¦plus { 3, entered \"评定\" },")),
        Mistake("two things in one item", score("¦plus { entered \"评定\", entered \"自评\" },")),
        Mistake("a second figure that is only a text", hasWayOut: false, score("plus { entered \"评定\", ¦beside = \"自评\" },", "")),
        Mistake("a setting that does nothing", score("minus { 1, not_met \"enough_lectures\", ¦where = { kind = \"branch\" } },")),
        Mistake("a cap of each quarter that is none", score("plus { 1, \"lecture\", ¦cap_per = \"quarter\" },")),
        Mistake("a scale of points that holds a word", score("minus { scale { below = \"¦many\", { 10, 1 } }, \"id\" },")),
        Mistake("a scale over what is no number", hasWayOut: false, score("minus { scale { below = 3, { 10, 1 } }, \"¦name\" },")),
        Mistake("a scale over a number that is not there", score("minus { scale { below = 3, { 10, 1 } }, \"¦atendance\" },")),
        Mistake("a cap below nothing", hasWayOut: false, score("¦cap = -1,")),
        Mistake("a cap of an item below nothing", hasWayOut: false, score("plus { 3, \"lecture\", ¦cap = -1 },")),
        Mistake("a cap below the floor", score("floor = 10, ¦cap = 1,")),
        Mistake("a cap below the floor of a part", score("part { \"日常\", floor = 10, ¦cap = 1, plus { 3, \"lecture\" } },")),
        Mistake("points off below nothing", score("¦minus { -5, \"lecture\" },")),
        Mistake("points below nothing", score("¦plus { -5, \"lecture\" },")),
        Mistake("points off a scale below nothing", score("¦minus { scale { below = -3, { 10, 1 } }, \"id\" },")),
        Mistake("a table read by a list", score("plus { { lecturer = 5 }, \"lecture\", by = \"¦roles\" },")),
        Mistake("a table read by a field that is not there", score("plus { { lecturer = 5 }, \"lecture\", by = \"¦attendanc\" },")),
        Mistake("points for a role that is not there", score("plus { { ¦lectre = 5 }, \"lecture\", by = \"role\" },")),
        Mistake("points for a value that the field does not have", score("plus { { ¦presnt = 5 }, \"lecture\", by = \"attendance\" },")),
        Mistake("what a number of points is read by", score("plus { 5, \"lecture\", ¦by = \"role\" },")),
        Mistake("a quota of a grade that the scale has not", score("grade = scale { below = \"合格\", { 85, \"优秀\" } }, quota { \"¦优\", at_most \"1/3\" },")),
        Mistake("a part without a name", hasWayOut: false, score("¦part { cap = 80, plus { 3, \"lecture\" } },")),
        Mistake("a part without items", score("¦part { \"日常\", cap = 80 },")),
        Mistake("two parts of one name", score("part { \"日常\", plus { 3, \"lecture\" } },\n  ¦part { \"日常\", plus { 3, \"lecture\" } },")),
        Mistake("a case in a part", score("part { \"日常\", plus { 3, \"lecture\" }, ¦case \"one\" { expect { points = 3 } } },")),
        Mistake("a weight without its field", score("¦weight = { full = 1 },")),
        Mistake("a weight for a value that the field does not have", score("weight = { by = \"status\", ¦ful = 1 },")),
        Mistake("a weight that is nothing", hasWayOut: false, score("weight = { by = \"status\", ¦full = 0 },")),
        Mistake("a value without a weight", score("weight = { by = \"status\", probationary = \"0.8\" },").replacing("score \"", with: "¦score \"")),
        Mistake("a veto without a check", score("¦veto { \"enough_lectures\" },")),
        Mistake("a grade that is a number", score("¦grade = scale { below = 0, { 70, 1 } },")),
        Mistake("a grade that is no scale", hasWayOut: false, score("¦grade = { 70, 85 },")),
        Mistake("a quota without its share", score("¦quota { \"优秀\" },")),
        Mistake("a quota of at least", score("¦quota { \"优秀\", at_least \"1/3\" },")),
        Mistake("a way of ties that nobody knows", score("quota { \"优秀\", at_most \"1/3\", ties = \"¦votes\" },")),
        Mistake("two quotas", score("quota { \"优秀\", at_most \"1/3\" },\n  ¦quota { \"合格\", at_most \"1/2\" },")),
        Mistake("two functions on one line", score("§plus { function(p) return 1 end, \"lecture\" }, plus { function(p) return 2 end, \"lecture\" },")),
        Mistake(
            "a check and a score that hang on each other",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            check "enough_points" { "Points.", on = "member", per = "year", level = "unit",
              run = function(member, year)
                §if member:points(year) > 60 then return met() end
                return not_met()
              end }
            score "points" { "Points.", on = "member", per = "year", enabled = false, base = 100, minus { 1, not_met "enough_points" } }
            """),
        Mistake(
            "a grade that comes out otherwise", hasWayOut: false,
            score(
                """
                benchmark = 70, grade = scale { below = "待改进", { 70, "合格" } },
                case "just short" { entry { "李示例", "评定", "2021-12-20", amount = "69.99", basis = "票" },
                    ¦expect { "李示例", "2021", points = "69.99", grade = "合格", reached = true, vetoed = true, beside = 60 } },
                """)),
    ]
}
