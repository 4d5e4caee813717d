import Ledger
import Sheets

/// Two who are admitted long after the three years, a day apart: the rules changed between them. What was enough for one is not for the other.
enum DemoAdmissions {
    struct Applicant {
        let name: String
        let code: String
        /// The day of the members' meeting, and of the superior's answer.
        let day: Day
    }

    static let all = [
        Applicant(name: "曹待定", code: "YS024", day: DemoCalendar.day(2026, 5, 10)),
        Applicant(name: "严设例", code: "YS025", day: DemoCalendar.day(2026, 5, 11)),
    ]

    static var file: DemoFile { DemoFile(name: "发展党员2026.xlsx", sheets: [roll, steps]) }

    private static var roll: DemoSheet {
        DemoSheet(
            "党员名册", headings: Member.schema.spec.headings("name", "code", "joined", "unit", "group", "status") + ["起始日期"],
            rows: all.map { each in
                let whose = [DemoOffice.unit, DemoOffice.groups[0], "预备党员"].map(Sheets.Cell.text)
                return [.text(each.name), .text(each.code), .day(each.day)] + whose + [.day(each.day)]
            })
    }

    /// The superior was told and did not have to agree: a filing, in both cases.
    private static var steps: DemoSheet {
        DemoSheet(
            "发展党员程序", of: Step.schema.spec, fields: ["member", "procedure", "step", "date", "answer", "body"],
            rows: all.flatMap { each -> [[Sheets.Cell]] in
                let steps = [
                    ("applied", DemoCalendar.day(2024, 6, 3), "", ""), ("activist", DemoCalendar.day(2025, 1, 6), "", "进修部党支部(演示)"),
                    ("candidate", DemoCalendar.day(2026, 3, 2), "", "进修部党支部(演示)"), ("agreed", each.day, "备案", "直属机关党委(演示)"),
                    ("admitted", each.day, "", "进修部党支部(演示)"),
                ]
                return steps.map { step, day, answer, body in
                    [.text(each.name), .text("development"), .text(step), .day(day), .textOrBlank(answer), .textOrBlank(body)]
                }
            })
    }
}
