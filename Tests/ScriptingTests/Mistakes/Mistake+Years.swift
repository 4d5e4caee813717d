extension Mistake {
    private static func year(_ settings: String, id: String = "2031", cases: String = "") -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        calendar "\(id)" {
          "An invented year.", zh = "示例年放假安排", source = "示例", \(settings)
          \(cases)
        }
        """
    }

    private static func setting(_ body: String, run: String = "return met") -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        setting "lectures_wanted" { "Lectures wanted.", zh = "党课次数", \(body) }
        check "lectured" { "As many as wanted.", on = "unit", per = "year", level = "unit",
          run = function(unit, year)
            \(run)
          end }
        """
    }

    /// What is wrong with a year of days off, or with what a unit sets.
    static let years = [
        Mistake("a calendar of no year", year("holidays = { \"2031-05-01\" },", id: "放假").replacing("calendar \"", with: "¦calendar \"")),
        Mistake("a day of another year", year("holidays = { \"2031-05-01\", \"¦2032-01-01\" },")),
        Mistake("a stretch into another year", year("holidays = { \"¦2031-12-31..2032-01-02\" },")),
        Mistake("a day that is off and worked", year("holidays = { \"2031-05-01..2031-05-05\" }, ¦workdays = { \"2031-05-04\" },")),
        Mistake("a weekday that is worked", year("holidays = { \"2031-05-01\" }, workdays = { \"¦2031-04-28\" },")),
        Mistake("a day off that is no day", year("holidays = { \"¦五月一日\" },")),
        Mistake("a month off", year("holidays = { \"¦2031-05\" },")),
        Mistake("a certainty that nobody knows", year("holidays = { \"2031-05-01\" }, certainty = \"¦sure\",")),
        Mistake(
            "a calendar without its source",
            year("holidays = { \"2031-05-01\" },").replacing("source = \"示例\", ", with: "").replacing("calendar \"", with: "¦calendar \"")),
        Mistake(
            "a case of a calendar without its days",
            year("holidays = { \"2031-05-01\" },", cases: "case \"off\" { ¦expect { \"2031-04-30\", day = \"2031-05-02\" } },")),
        Mistake("a setting without its default", setting("¦integer { \"How many.\", min = 1 }")),
        Mistake(
            "a setting of two values",
            setting("integer { \"How many.\", default = 2 }, text { \"In words.\", default = \"two\" }").replacing("setting \"", with: "¦setting \"")),
        Mistake("a setting whose default it cannot hold", setting("integer { \"How many.\", ¦default = \"two\" }")),
        Mistake("a setting whose default is too great", setting("integer { \"How many.\", ¦default = 20, max = 12 }")),
        Mistake("a setting that nobody declares", setting("integer { \"How many.\", default = 2 }", run: "return met { target = settings.¦lecture_wanted }")),
        Mistake(
            "a setting that is written to",
            setting("integer { \"How many.\", default = 2 }", run: "settings.¦lectures_wanted = 3\n    return met")),
    ]
}
