extension Mistake {
    private static func check(_ cases: String) -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
        check "lectured" { "Each member lectures.", zh = "人人讲党课", on = "member", per = "year", level = "unit", where = { status = "full" },
          count { "lecture", at_least(1), role = "lecturer" },
          \(cases)
        }
        """
    }

    private static func other(_ declaration: String, _ expected: String, mark: String = "") -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        \(declaration)
          case "one" { member { "李示例" }, \(mark)expect { \(expected) } },
        }
        """
    }

    private static func line(_ expected: String, row: String = "member { \"李示例\" }", mark: String = "") -> String {
        check("case \"one\" { \(row), \(mark)expect { \(expected) } },")
    }

    /// What is wrong with a case, or comes out of it.
    static let cases = [
        Mistake(
            "a case that expects nothing",
            check(
                """
                ¦case "one" { activity { "lecture", "2021-03-05", lecturer = "李示例" } },
                """)),
        Mistake(
            "a line that could mean several",
            check(
                """
                case "two" { activity { "lecture", "2021-03-05", lecturer = { "李示例", "王样本" } },
                    ¦expect { "2021", met } },
                """)),
        Mistake(
            "a line that means nobody",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", lecturer = "李示例" },
                    ¦expect { "李世例", "2021", met } },
                """)),
        Mistake(
            "a line that means somebody who is not asked", hasWayOut: true,
            check(
                """
                case "one" { member { "李示例", status = "probationary" },
                    ¦expect { "李示例", "2021", met } },
                """)),
        Mistake(
            "something else comes out", hasWayOut: false,
            check(
                """
                case "two of them" { activity { "lecture", "2021-03-05", lecturer = "李示例" }, member { "王样本" },
                    expect { "李示例", "2021", met, actual = 1 },
                    ¦expect { "王样本", "2021", met, actual = 1, pending = "2021-12-31" } },
                """)),
        Mistake(
            "an unknown setting of a line",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", lecturer = "李示例" }, expect { "李示例", "2021", met, ¦actul = 1 } },
                """)),
        Mistake(
            "an entry of a line that means nothing",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", lecturer = "李示例" }, ¦expect { "李示例", 2021, met } },
                """)),
        Mistake(
            "an unknown field of a row",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", ¦lecturar = "李示例" }, expect { "李示例", "2021", met } },
                """)),
        Mistake(
            "an unknown type in a row",
            check(
                """
                case "one" { activity { "¦lectur", "2021-03-05", lecturer = "李示例" }, expect { "李示例", "2021", met } },
                """)),
        Mistake(
            "an unknown value in a row",
            check(
                """
                case "one" { member { "李示例", status = "¦ful" }, expect { "李示例", "2021", not_met } },
                """)),
        Mistake(
            "an entry too many in a row",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", "¦李示例" }, expect { "李示例", "2021", met } },
                """)),
        Mistake(
            "points of a check",
            check(
                """
                case "one" { activity { "lecture", "2021-03-05", lecturer = "李示例" }, expect { "李示例", "2021", met, ¦points = 1 } },
                """)),
        Mistake(
            "a value of a score", other("score \"points\" { \"P.\", on = \"member\", per = \"year\", base = 1, plus { 1, \"participations\" }, ", "¦value = 1")),
        Mistake("a verdict of a measure", other("measure \"times\" { \"T.\", on = \"unit\", count { \"members\" }, ", "\"2021\", ¦met, value = 1")),
        Mistake("a verdict of a job", other("job \"book\" { \"B.\", run = function(ledger) end, ", "¦met")),
        Mistake("points of a calendar", other("calendar \"2031\" { \"Y.\", source = \"示例\", holidays = { \"2031-05-01\" }, ", "\"2031-04-30\", ¦points = 1")),
        Mistake(
            "a target of a report",
            other("report \"yearly_report\" { \"R.\", on = \"unit\", per = \"year\", section { \"概况\", sentence \"好。\" }, ", "\"2021\", ¦target = 1")),
        Mistake("two periods in a line", line("\"李示例\", \"2021\", \"¦2022\", not_met")),
        Mistake("two subjects in a line", line("\"李示例\", \"¦王样本\", \"2021\", not_met")),
        Mistake("two verdicts in a line", line("\"李示例\", \"2021\", met, ¦not_met")),
        Mistake("a line of a check that asks nothing", line("\"李示例\", \"2021\"", mark: "¦")),
        Mistake("a line of a job that asks nothing", other("job \"book\" { \"B.\", run = function(ledger) end, ", "", mark: "¦")),
        Mistake(
            "a line of a calendar that asks nothing",
            other("calendar \"2031\" { \"Y.\", source = \"示例\", holidays = { \"2031-05-01\" }, ", "\"2031-04-30\", plus = 1", mark: "¦")),
        Mistake("a subject of a job", other("job \"book\" { \"B.\", run = function(ledger) end, ", "\"¦王样本\", added = { entries = 1 }")),
        Mistake("records of a job that there are none of", other("job \"book\" { \"B.\", run = function(ledger) end, ", "added = { ¦entrys = 1 }")),
        Mistake("a flag as a text", hasWayOut: false, line("\"李示例\", \"2021\", ¦provisional = \"yes\"")),
        Mistake("a flag as a number", hasWayOut: false, line("\"李示例\", \"2021\", ¦excepted = 3")),
        Mistake("a number where texts are lacking", hasWayOut: false, line("\"李示例\", \"2021\", ¦missing = 3")),
        Mistake("a number of people", hasWayOut: false, line("\"李示例\", \"2021\", met", row: "activity { \"lecture\", \"2021-03-05\", ¦present = 5 }")),
        Mistake(
            "a number within a list of groups", hasWayOut: false,
            line("\"李示例\", \"2021\", met", row: "activity { \"lecture\", \"2021-03-05\", ¦groups = { 5 } }")),
        Mistake(
            "a list within a list of people", hasWayOut: false,
            line("\"李示例\", \"2021\", met", row: "activity { \"lecture\", \"2021-03-05\", ¦present = { { \"李示例\" } } }")),
        Mistake(
            "two cases of one name",
            check(
                """
                case "one" { member { "李示例" }, expect { "李示例", "2021", not_met } },
                  ¦case "one" { member { "王样本" }, expect { "王样本", "2021", not_met } },
                """)),
    ]
}
