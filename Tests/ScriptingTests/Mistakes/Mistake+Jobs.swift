extension Mistake {
    private static func job(_ lines: String, settings: String = "", arguments: String = "") -> String {
        """
        plugin { "Rules.", name = "rules", version = "1.0.0" }
        job "book" { "Books lectures.", zh = "入账", \(settings)
          run = function(ledger, args)
            \(lines)
          end,
          case "one" { \(arguments) member { "李示例" }, activity { "lecture", "2021-03-05", title = "三月党课" }, expect { added = { entries = 1 } } },
        }
        activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
        """
    }

    private static func other(_ id: String, settings: String = "") -> String {
        "job \"\(id)\" { \"Another.\", \(settings) run = function(ledger) end }"
    }

    private static let nothing = "ledger.entries:add { member = \"李示例\", date = \"2021-03-05\", item = \"党课\" }"

    private static func entry(_ field: String) -> String {
        "ledger.entries:add { member = \"李示例\", date = \"2021-03-05\", item = \"党课\", \(field) }"
    }

    private static func file(_ text: String) -> String { job("ledger.files:add { \(text) }") }

    /// What is wrong with a file that a job makes, or with what it says.
    static let jobFiles = [
        Mistake("a folder that is none of a job's", file("\"¦plugins/new.lua\", \"text\"")),
        Mistake("a place outside of the workspace", file("\"¦reports/../../new.txt\", \"text\"")),
        Mistake("an absolute path", file("\"¦/etc/passwd\", \"text\"")),
        Mistake("a name with a sign that not every system takes", file("\"¦reports/党课?.txt\", \"text\"")),
        Mistake("a hidden file", file("\"¦reports/.hidden.txt\", \"text\"")),
        Mistake("a name without its form", file("\"¦reports/党课\", members")),
        Mistake("a form that there is not", file("\"¦reports/党课.docx\", members")),
        Mistake(
            "a name that is too long", file("(\"reports/\" .. (\"长\"):rep(80) .. \".txt\"), \"text\"").replacing("    ledger.files", with: "    §ledger.files")),
        Mistake("a file without its name", job("ledger.files:¦add { columns = { \"name\" } }")),
        Mistake("a file that holds nothing", job("ledger.files:¦add { \"reports/党课.txt\" }")),
        Mistake("a file with a content and a report", job("ledger.files:¦add { \"reports/党课.txt\", \"text\", report = \"missing\" }")),
        Mistake("a setting that a file has not", file("\"reports/党课.xlsx\", members, ¦colums = { \"name\" }")),
        Mistake("columns that are no list", file("\"reports/党课.xlsx\", members, ¦columns = \"name\"")),
        Mistake("a column that the records have not", file("\"reports/党课.xlsx\", members, columns = { \"¦nmae\" }")),
        Mistake(
            "a column that no row has",
            file("\"reports/党课.xlsx\", { { 姓名 = \"李示例\" } }, columns = { \"¦名字\" }")
                .replacing("{ 姓名 =", with: "{ [\"姓名\"] =")),
        Mistake("rows by position without headings", job("ledger.files:¦add { \"reports/党课.xlsx\", { { \"李示例\", 5 } } }")),
        Mistake("a row that is a number", job("ledger.files:¦add { \"reports/党课.xlsx\", { 5 }, columns = { \"姓名\" } }")),
        Mistake("a text as a workbook", file("\"¦reports/党课.xlsx\", \"text\"")),
        Mistake("a report as csv", file("\"¦reports/党课.csv\", report = \"missing\"")),
        Mistake("a report that there is not", file("\"reports/党课.md\", report = \"¦mising\"")),
        Mistake("a file that is made twice", job("for _ = 1, 2 do ledger.files:add { \"¦reports/党课.txt\", \"text\" } end")),
        Mistake("a period that is none", file("\"reports/党课.xlsx\", members, period = \"¦soon\"")),
        Mistake("a word that files have not", job("ledger.files:¦remove(\"reports/党课.txt\")")),
        Mistake("a level that a log has not", job("log.¦warning(\"late\")")),
        Mistake(
            "a file that came out otherwise", hasWayOut: false,
            job("ledger.files:add { \"reports/党课.txt\", \"text\" }")
                .replacing("expect { added = { entries = 1 } }", with: "¦expect { file = \"党课.txt\", text = \"other\" }")),
        Mistake(
            "a file that was not made", hasWayOut: false,
            job("ledger.files:add { \"reports/党课.txt\", \"text\" }")
                .replacing("expect { added = { entries = 1 } }", with: "¦expect { file = \"党课.xlsx\" }")),
    ]

    /// What is wrong with a job, or with what it stages.
    static let jobs = [
        Mistake("a field that the record has not", job(entry("¦amuont = 1"))),
        Mistake("a field that a sitting has not", job("ledger.activities:add { \"lecture\", \"2021-03-05\", ¦lecturar = \"李示例\" }")),
        Mistake("a value that the field cannot hold", job(entry("¦amount = \"many\""))),
        Mistake("a value that the list has not", job(entry("¦grade = \"exellent\""))),
        Mistake("a day that there is not", job("ledger.entries:add { member = \"李示例\", item = \"党课\", date = \"¦2021-02-30\" }")),
        Mistake("nobody of that name", job("ledger.entries:add { member = \"¦李示列\", date = \"2021\", item = \"党课\" }")),
        Mistake("fields that must be filled", job("ledger.entries:¦add { member = \"李示例\" }")),
        Mistake("a field that is worked out", job("ledger.members:update(members[\"李示例\"], { ¦unit = \"一支部\" })")),
        Mistake("a question asked of what is written", job("for entry in ledger.entries:¦where { item = \"党课\" } do print(entry) end")),
        Mistake(
            "a record that was removed",
            job("local one = activities:first()\n    ledger.activities:remove(one)\n    §ledger.activities:update(one, { hours = 2 })")),
        Mistake(
            "a field of a record that was removed",
            job("local one = activities:first()\n    ledger.activities:remove(one)\n    §print(one.title)")),
        Mistake("a record of another kind", job("§ledger.entries:remove(members[\"李示例\"])")),
        Mistake("a text in place of a record", job("§ledger.members:update(\"李示例\", { education = \"本科\" })")),
        Mistake("a field that a verdict has not", job("print(verdicts:where { ¦verdct = \"met\" }:count())")),
        Mistake("a value that no verdict has", job("print(verdicts:where { verdict = \"¦mett\" }:count())")),
        Mistake("a check that there is not, asked of verdicts", hasWayOut: false, job("print(verdicts:where { check = \"¦nothing\" }:count())")),
        Mistake("conditions that verdicts are called with", job("print(#¦verdicts { verdict = \"met\" })")),
        Mistake("a collection that there is not", job("ledger.¦membrs:add { \"赵合成\" }")),
        Mistake("a record that is written to", job("members[\"李示例\"].¦education = \"本科\"")),
        Mistake("a schedule on a day that not every month has", job(nothing, settings: "schedule = every(\"¦month\", 31),")),
        Mistake("a schedule without its word", hasWayOut: false, job(nothing, settings: "¦schedule = \"month\",")),
        Mistake("an argument that is no field", hasWayOut: false, job(nothing, settings: "args = { ¦year = \"2021\" },")),
        Mistake("an argument whose default it cannot hold", job(nothing, settings: "args = { times = integer { \"How often.\", ¦default = \"often\" } },")),
        Mistake("an argument whose default is too small", job(nothing, settings: "args = { times = integer { \"How often.\", ¦default = 0, min = 1 } },")),
        Mistake("an argument that points to nothing", job(nothing, settings: "args = { whom = link { \"Whom.\", of = \"¦membr\" } },")),
        Mistake(
            "a wrong argument in a case",
            job(nothing, settings: "args = { year = span { \"Which year.\", default = \"last\" } },", arguments: "¦args = { year = \"soon\" },")),
        Mistake(
            "an unknown argument in a case",
            job(nothing, settings: "args = { year = span { \"Which year.\", default = \"last\" } },", arguments: "¦args = { yaer = \"2021\" },")),
        Mistake(
            "a lacking argument in a case",
            job(nothing, settings: "args = { year = span { \"Which year.\" } },").replacing("case \"one\"", with: "¦case \"one\"")),
        Mistake(
            "an argument that the run does not have", job("print(args.¦yaer.to)", settings: "args = { year = span { \"Which year.\", default = \"last\" } },")),
        Mistake("parts that a job has not", job(nothing, settings: "each = \"¦group\",")),
        Mistake("a job behind one that there is not", job(nothing, settings: "after = { \"¦bok\" },") + "\n" + other("books")),
        Mistake(
            "two jobs that wait for each other", job(nothing, settings: "¦after = \"books\",") + "\n" + other("books", settings: "after = \"rules.book\",")),
        Mistake("a job that waits for itself", job(nothing, settings: "¦after = \"book\",")),
        Mistake("units of a job that has no parts", job(nothing, settings: "¦where = { kind = \"branch\" },")),
        Mistake("units by a field that they have not", job(nothing, settings: "each = \"unit\", where = { ¦knid = \"branch\" },")),
        Mistake(
            "a part expected of a unit that has none",
            job(nothing, settings: "each = \"unit\",").replacing("expect {", with: "unit { \"一支部\" }, ¦expect { \"二支部\",")),
        Mistake(
            "a run that is no function", hasWayOut: false,
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            job "book" { "Books lectures.", zh = "入账", ¦run = "book" }
            """),
        Mistake(
            "a job without its run",
            """
            plugin { "Rules.", name = "rules", version = "1.0.0" }
            ¦job "book" { "Books lectures.", zh = "入账" }
            """),
        Mistake("a job that stages otherwise than expected", hasWayOut: false, job("local none = 0").replacing("expect {", with: "¦expect {")),
    ]
}
