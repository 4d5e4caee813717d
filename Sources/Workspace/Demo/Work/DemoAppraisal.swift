import Ledger
import Sheets

/// The yearly appraisal: full members only, a third of them excellent at most. And the votes of the members' meeting.
enum DemoAppraisal {
    static func day(_ year: Int) -> Day { DemoCalendar.clearOfHolidays(DemoCalendar.nth(4, weekday: 4, 12, of: year)) }

    static func appraised(_ year: Int) -> [DemoMember] {
        DemoOffice.members(on: day(year)).filter { $0.isFull(day(year)) }
    }

    static var file: DemoFile { DemoFile(name: "民主评议与表决.xlsx", sheets: [grades, ballots]) }

    private static var grades: DemoSheet {
        DemoSheet(
            "民主评议结果", of: Entry.schema.spec, title: "民主评议党员结果", fields: ["member", "item", "date", "grade", "basis"],
            rows: DemoCalendar.years.flatMap { year in
                let appraised = appraised(year)
                return appraised.enumerated().map { place, member -> [Sheets.Cell] in
                    // As many as a third allows; another third each year.
                    let isExcellent = (place + appraised.count - year % 3 * 7) % appraised.count < appraised.count / 3
                    let grade = isExcellent ? "优秀" : "合格"
                    return [.text(member.shown), .text("民主评议"), .day(day(year)), .text(grade), .text("组织生活会测评(演示)")]
                }
            })
    }

    private static var ballots: DemoSheet {
        DemoSheet(
            "表决", of: Ballot.schema.spec,
            fields: ["activity", "title", "kind", "member", "due", "present", "yes", "no", "abstained", "secret"],
            rows: [
                [
                    .text("2021-03-19 第1季度党员大会"), .text("预备党员转正(演示)"), .text("转正"), .text("许空名"), .integer(21), .integer(19),
                    .integer(19), .integer(0), .integer(0), .text("是"),
                ]
            ])
    }
}
