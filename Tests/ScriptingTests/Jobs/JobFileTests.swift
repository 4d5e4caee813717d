import Ledger
import Rendering
import Scripting
import Synchronization
import TestKit
import Testing

@Suite("The files that a job makes")
struct JobFileTests {
    private static let ledger = TestLedger().unit("一支部").member("李示例").member("王样本")
        .activity("lecture", "2021-03-05", title: "三月党课", present: ["李示例"]).activity("lecture", "2021-04-05", title: "四月党课").snapshot()

    static func run(_ lines: String, isPersonal: Bool = false, progress: (@Sendable (Int, Int) -> Void)? = nil) throws -> JobOutcome {
        let text = """
            plugin { "It.", name = "it", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
            measure "attended" { "Sittings attended.", zh = "到会次数", on = "member", unit = "次", count { "participations" } }
            score "diligence" { "A point a sitting.", zh = "勤勉分", on = "member", per = "year", plus { 1, "participations" } }
            report "year" { "The year.", zh = "年报", on = "unit", per = "year", section { "概况", sentence "共 {held} 次。" } }
            measure "held" { "Lectures held.", zh = "党课次数", on = "unit", unit = "次", count { "lecture" } }
            job "write" { "Writes.", run = function(ledger, args)
              \(lines)
            end }
            """
        let plugins = PluginSet(files: [PluginFile(path: "plugins/it.lua", text: text)])
        var terms = JobTerms(asOf: day("2021-12-31"))
        (terms.isPersonal, terms.progress) = (isPersonal, progress)
        return try #require(try plugins.run(job: "write", ledger, terms))
    }

    private static func file(_ lines: String, isPersonal: Bool = false) throws -> StagedFile {
        let outcome = try run("ledger.files:add { \(lines) }", isPersonal: isPersonal)
        return try #require(outcome.files.first)
    }

    private static func csv(_ file: StagedFile) throws -> String {
        guard case .document(let document) = file.content else { return "" }
        return CSVRenderer(.labels(.chinese)).text(document).replacing("\r\n", with: "\n")
    }

    @Test("of a query the columns that are asked for, fields and measures and scores, under their own labels or others")
    func columns() throws {
        let file = try Self.file(
            "\"reports/a.csv\", members, columns = { \"name\", \"attended\", { \"diligence\", \"积分\" } }, period = \"2021\"")
        #expect(try Self.csv(file) == "姓名,到会次数,积分\n李示例,1,1\n王样本,0,0\n")
        #expect(file.rows == 2 && file.form == .csv && file.location == Location("plugins/it.lua", line: 8))
    }

    @Test("without columns all that some record fills")
    func allColumns() throws {
        let text = try Self.csv(try Self.file("\"reports/a.csv\", activities"))
        #expect(text.contains("三月党课") && text.contains("四月党课"))
    }

    @Test(
        "rows that the job made: by key, by position with gaps, records",
        arguments: [
            ("{ { who = \"李示例\", times = 2 }, { who = \"王样本\" } }, columns = { { \"who\", \"姓名\" }, { \"times\", \"次数\" } }", "姓名,次数\n李示例,2\n王样本,\n"),
            ("{ { who = \"李示例\", times = 2 } }", "times,who\n2,李示例\n"),
            ("{ { \"李示例\", nil, \"2.5\" } }, columns = { \"姓名\", \"次数\", \"学时\" }", "姓名,次数,学时\n李示例,,2.5\n"),
            ("{ members[\"王样本\"], members[\"李示例\"] }, columns = { \"name\" }", "姓名\n王样本\n李示例\n"),
            ("{ }, columns = { \"姓名\" }", "姓名\n"),
            ("{ { day \"2021-03\", members[\"李示例\"], decimal_of \"1.50\", true } }, columns = { \"a\", \"b\", \"c\", \"d\" }", "a,b,c,d\n2021-03,李示例,1.5,是\n"),
        ])
    func rows(content: String, text: String) throws {
        #expect(try Self.csv(try Self.file("\"reports/a.csv\", \(content)")) == text)
    }

    @Test("what is staged before stands in the file, what is staged later does not")
    func staged() throws {
        let outcome = try Self.run(
            """
            ledger.members:add { "赵合成" }
            ledger.files:add { "exports/a.csv", members, columns = { "name" } }
            ledger.members:add { "孙仿真" }
            """)
        #expect(try Self.csv(outcome.files[0]) == "姓名\n李示例\n王样本\n赵合成\n")
    }

    @Test("a text, or a list of lines, ends with one newline and has its title above")
    func texts() throws {
        guard case .text(let text) = try Self.file("\"reports/a.txt\", { \"一\", \"二\" }, title = \"通知\"").content else {
            Issue.record("a text")
            return
        }
        #expect(text == "通知\n\n一\n二\n")
    }

    @Test("a text with the line ends of Windows keeps them, and a case finds its lines")
    func carriageReturns() throws {
        guard case .text(let text) = try Self.file("\"reports/a.txt\", \"一\\r\\n二\\r\\n\"").content else {
            Issue.record("a text")
            return
        }
        #expect(text == "一\r\n二\r\n")
        let plugin = """
            plugin { "It.", name = "it", version = "1.0.0" }
            job "write" { "Writes.", run = function(ledger) ledger.files:add { "reports/a.txt", "一\\r\\n二\\r\\n" } end,
              case "its lines" { member { "李示例" }, expect { text = { "一", "二" } } } }
            """
        let report = try PluginSet(files: [PluginFile(path: "jobs/it.lua", text: plugin)]).test(TestRequest())
        #expect(report.passed == 1 && report.results.count == 1)
    }

    @Test("a report by its name, of a plugin or Zhibu's own", arguments: ["year", "missing", "rules"])
    func reports(name: String) throws {
        guard case .document(let document) = try Self.file("\"reports/a.md\", report = \"\(name)\", period = \"2021\", unit = \"一支部\"").content else {
            Issue.record("a document")
            return
        }
        let text = MarkdownRenderer(language: .chinese).text(document)
        #expect(name == "year" ? text.contains("共 2") : text.count > 10)
    }

    @Test("personal fields are masked in files, unless the run shows them", arguments: [false, true])
    func personal(isShown: Bool) throws {
        let outcome = try Self.run(
            """
            ledger.members:add { "赵合成", phone = "13800000009" }
            local one = members["赵合成"]
            ledger.files:add { "reports/a.csv", members:where { name = "赵合成" }, columns = { "phone" } }
            ledger.files:add { "reports/b.csv", { { tel = one.phone } } }
            """, isPersonal: isShown)
        for file in outcome.files { #expect(try Self.csv(file).contains("13800000009") == isShown) }
        for file in outcome.files { #expect(try Self.csv(file).contains("***") == !isShown) }
    }

    @Test("print and log are lines by level")
    func log() throws {
        let outcome = try Self.run("print('a', 1) log.warn('b') log.debug('c', nil, members) log:info(day '2021')")
        #expect(outcome.log == [LogLine(.info, "a\t1"), LogLine(.warn, "b"), LogLine(.debug, "c\tnil\tmembers(2)"), LogLine(.info, "2021")])
        #expect(outcome.log.warnings == 1)
    }

    @Test("a loop says how far it is: over a query from which it removes, a list, and by number")
    func progress() throws {
        let steps = Mutex<[String]>([])
        let outcome = try Self.run(
            """
            for one in progress(activities) do
              print(one.title)
              ledger.activities:remove(one)
            end
            for name in progress { "x", "y" } do print(name) end
            progress(3, 4)
            """
        ) { done, all in steps.withLock { $0.append("\(done)/\(all)") } }
        #expect(outcome.printed == ["三月党课", "四月党课", "x", "y"])
        #expect(steps.withLock { $0 } == ["0/2", "1/2", "2/2", "0/2", "1/2", "2/2", "3/4"])
    }
}
