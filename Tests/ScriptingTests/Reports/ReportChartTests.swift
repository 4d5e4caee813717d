import Ledger
import Rendering
import Rules
import Scripting
import TestKit
import Testing

@Suite("Charts, orders and verdicts in reports")
struct ReportChartTests {
    private static let plugin = """
        plugin { "The forum.", name = "forum", version = "1.0.0" }
        activity_type "study_forum" { "A session.", zh = "学习论坛" }
        check "two_a_year" { "Two a year.", zh = "每年两场", on = "unit", per = "year", level = "unit", count { "study_forum", at_least(2) } }
        check "schooling" { "Schooling is known.", zh = "学历有登记", on = "member", per = "year", level = "unit", required { "education" } }
        measure "forum_sessions" { "Sessions.", zh = "论坛场次", on = "unit", unit = "场", count { "study_forum" } }
        measure "forum_hours" { "Hours.", zh = "论坛学时", on = "unit", unit = "学时", sum { "hours", of = "activities" } }
        measure "member_hours" { "Hours.", zh = "学时", on = "member", unit = "学时", sum { "hours", of = "participations" } }
        report "yearly" { "The year.", zh = "年报", on = "unit", per = "year",
          section { "概况", chart { "forum_sessions", by = "quarter" }, chart { "forum_hours" } },
          section { "人员", list { "members", columns = { "name", "member_hours" }, sort = "-member_hours" },
            list { "study_forum", columns = { "date", "title" }, sort = "title" } },
          section { "未达到", list { "verdicts", columns = { "subject", "check", "verdict", "missing" }, where = { verdict = "not_met" }, sort = "check" } },
          case "the bars, the rows in their order, what is not met" {
            unit { "一支部", kind = "branch" }, member { "李示例", unit = "一支部", education = "本科" }, member { "王样本", unit = "一支部" },
            activity { "study_forum", "2021-03-05", "2021-05-07", "2021-05-14", hours = 2, present = "李示例" },
            expect { "2021", text = { "2021年第一季度 1", "2021年第二季度 2", "2021年第三季度 0", "2021年5月 4", "李示例 6", "王样本 schooling not met education" } },
          },
        }
        """

    private static func text(_ ledger: TestLedger, asOf: String = "2021-12-31", period asked: String = "2021") throws -> String {
        let outcome = try #require(
            try PluginSet(plugin).report("yearly", ledger.snapshot(), RunRequest(asOf: day(asOf), period: period(asked)), period: period(asked)))
        #expect(outcome.faults.isEmpty)
        return TerminalRenderer(language: .chinese).text(Document(outcome.pages.flatMap(\.blocks)))
    }

    private static var ledger: TestLedger {
        TestLedger().unit("一支部").member("李示例", unit: "一支部").member("王样本", unit: "一支部")
            .activity("study_forum", "2021-03-05", title: "丙", hours: "2", unit: "一支部", present: ["李示例"])
            .activity("study_forum", "2021-05-07", title: "甲", hours: "3", unit: "一支部", present: ["李示例", "王样本"])
            .activity("study_forum", "2021-05-14", title: "乙", unit: "一支部", present: ["王样本"])
    }

    @Test("the plugin meets its own case")
    func cases() throws {
        let report = try PluginSet(Self.plugin).test()
        #expect(report.diagnostics.map(\.message.en) == [])
        for result in report.results { #expect(result.outcome == .passed, "\(result.outcome)") }
    }

    @Test("bars by quarter and, where nothing is said, by month; an amount that is blank makes a lower bound")
    func charts() throws {
        let text = try Self.text(Self.ledger)
        #expect(text.contains("论坛场次（场）\n2021年第一季度  1  ███████████████\n2021年第二季度  2  ██████████████████████████████\n2021年第三季度  0\n2021年第四季度  0\n"))
        #expect(text.contains("2021年5月   至少 3  ██████████████████████████████"))
    }

    @Test("parts that have not begun have no bar")
    func running() throws {
        let text = try Self.text(Self.ledger, asOf: "2021-05-31")
        #expect(text.contains("2021年第二季度") && !text.contains("2021年第三季度"))
    }

    @Test("rows stand in the order of a measure or a field, verdicts in that of theirs")
    func orders() throws {
        let text = try Self.text(Self.ledger)
        let words = ["李示例", "王样本", "丙", "甲", "乙"].map { word in (word, text.firstRange(of: word)!.lowerBound) }
        #expect(words[0].1 < words[1].1)
        let titles = words[2...].sorted { $0.1 < $1.1 }.map(\.0)
        #expect(titles == words[2...].map(\.0).sorted())
        let misses = text[text.firstRange(of: "未达到")!.upperBound...]
        #expect(misses.contains("李示例") && misses.contains("王样本") && misses.contains("学历有登记") && !misses.contains("每年两场"))
    }
}
