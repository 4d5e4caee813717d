extension Mistake {
    private static func sheet(_ name: String, hasWayOut: Bool = true, _ body: String) -> Mistake {
        Mistake(
            name, hasWayOut: hasWayOut,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            sheet "signs" { "Marks of a class.", zh = "签到表",
              \(body)
            }
            """)
    }

    /// What is wrong with a sheet of a unit's own shape.
    static let sheets = [
        sheet("records that there are none of", "into = \"¦markss\", column { \"trainee\", \"姓名\" },"),
        sheet("a column of a field that is not there", "into = \"marks\", column { \"¦trainees\", \"姓名\" },"),
        sheet("a matrix under a field that is not there", "into = \"marks\", column { \"trainee\", \"姓名\" }, matrix { \"status\", under = { \"¦dates\" } },"),
        sheet("a column without its heading", "into = \"marks\", ¦column { \"trainee\" },"),
        sheet(
            "symbols that are no table", hasWayOut: false,
            "into = \"marks\", column { \"trainee\", \"姓名\" }, matrix { \"status\", under = \"date\", ¦symbols = \"√\" },"),
        sheet("a case of a sheet without its grid", "into = \"marks\", column { \"trainee\", \"姓名\" },\n  ¦case \"none\" { expect { rows = 1 } },"),
        sheet(
            "a grid in which a heading is missing",
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { ¦grid { { \"学员\" }, { \"李示例\" } }, expect { rows = 1 } },"),
    ]
}
