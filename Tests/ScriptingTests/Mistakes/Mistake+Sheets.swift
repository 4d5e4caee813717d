extension Mistake {
    /// - Parameter isWhole: whether the message points at the sheet itself.
    private static func sheet(_ name: String, hasWayOut: Bool = true, isWhole: Bool = false, _ body: String) -> Mistake {
        Mistake(
            name, hasWayOut: hasWayOut,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            \(isWhole ? "¦" : "")sheet "signs" { "Marks of a class.", zh = "签到表",
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
        sheet("a sheet without a column", isWhole: true, "into = \"marks\", stop_at = { \"图示\" },"),
        sheet(
            "two matrices",
            """
            into = "marks", column { "trainee", "姓名" },
              matrix { "status", under = { "date" } },
              ¦matrix { "half", under = { "date" } },
            """),
        sheet("a field that two columns fill", isWhole: true, "into = \"marks\", column { \"trainee\", \"姓名\" }, column { \"trainee\", \"学员\" },"),
        sheet(
            "heading rows beside a matrix", "into = \"marks\", column { \"trainee\", \"姓名\" }, ¦heading_rows = 2, matrix { \"status\", under = { \"date\" } },"),
        sheet("heading rows that are none", hasWayOut: false, "into = \"marks\", column { \"trainee\", \"姓名\" }, ¦heading_rows = 0,"),
        sheet("a key of a field that no column fills", "into = \"marks\", column { \"trainee\", \"姓名\" }, key = { \"trainee\", \"¦date\" },"),
        sheet("a key of a field that is not there", "into = \"marks\", column { \"trainee\", \"姓名\" }, key = { \"¦dates\" },"),
        sheet(
            "a grid of rows that are no lists",
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { ¦grid { \"姓名\", \"李示例\" }, expect { rows = 1 } },"
        ),
        sheet("a case of a sheet without its grid", "into = \"marks\", column { \"trainee\", \"姓名\" },\n  ¦case \"none\" { expect { rows = 1 } },"),
        sheet(
            "a line of a sheet that asks nothing",
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { grid { { \"姓名\" } }, ¦expect { \"王样本\" } },"),
        sheet(
            "a number of records in quotes", hasWayOut: false,
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { grid { { \"姓名\" } }, expect { ¦rows = \"7\" } },"),
        sheet(
            "yes where records are counted", hasWayOut: false,
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { grid { { \"姓名\" } }, expect { ¦refused = true } },"),
        sheet(
            "a grid in which a heading is missing",
            "into = \"marks\", column { \"trainee\", \"姓名\" },\n  case \"none\" { ¦grid { { \"学员\" }, { \"李示例\" } }, expect { rows = 1 } },"),
        sheet("a symbol that means nothing", column + "matrix { \"status\", under = \"date\", symbols = { [\"√\"] = \"¦here\" } },"),
        sheet("a value that the field cannot have", column + "set = { status = \"¦是\" },"),
        sheet("words without what is read in their place", column + "words = { \"¦上\" },"),
        sheet("a heading of two columns", column + "column { \"half\", \"上下午\", \"¦姓名\" },"),
        sheet("a column that is ignored", column + "ignore = { \"签字\", \"¦姓名\" },"),
        sheet(
            "records that are refused", hasWayOut: false,
            column
                + "column { \"date\", \"日期\" }, set = { status = \"present\" }, trainee { \"李示例\" },\n  case \"one\" { grid { { \"姓名\", \"日期\" }, { \"李示例\", \"3月99日\" } }, ¦expect { rows = 1 } },"
        ),
    ]

    private static let column = "into = \"marks\", column { \"trainee\", \"姓名\" },\n  "
}
