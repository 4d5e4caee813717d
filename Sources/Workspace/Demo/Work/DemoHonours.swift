import Ledger
import Sheets

/// An honour whose years begin before the branch's own records, courses held elsewhere, and what is still to be done.
enum DemoHonours {
    static let honour = "首都文明单位(演示)"

    static var file: DemoFile { DemoFile(name: "荣誉与提醒.xlsx", sheets: [honours, trainings, reminders]) }

    private static var honours: DemoSheet {
        DemoSheet(
            "荣誉", of: Honour.schema.spec, fields: ["title", "issuer", "awarded", "from", "through", "unit"],
            rows: [
                [
                    .text(honour), .text("演示授予单位"), .day(DemoCalendar.day(2021, 2, 26)), .span(2018), .span(2020),
                    .text(DemoOffice.unit),
                ]
            ])
    }

    private static var trainings: DemoSheet {
        DemoSheet(
            "培训", of: Training.schema.spec, fields: ["member", "title", "date", "through", "days", "hours", "kind", "organiser"],
            rows: DemoOffice.members.prefix(6).enumerated().map { place, member -> [Sheets.Cell] in
                let first = DemoCalendar.nth(2, weekday: 1, 4 + place, of: 2021)
                let what: [Sheets.Cell] = [.text(member.shown), .text("组织员培训班第\(place + 1)期(演示)"), .day(first)]
                return what + [.day(DemoCalendar.after(first, days: 4)), .integer(5), .integer(40), .text("集中培训"), .text("演示培训中心")]
            })
    }

    private static var reminders: DemoSheet {
        DemoSheet(
            "提醒", of: Reminder.schema.spec, fields: ["title", "date", "owner", "unit", "note"],
            rows: [
                [
                    .text("支部委员会换届(演示)"), .day(DemoCalendar.day(2022, 1, 3)), .text(DemoOffice.secretary.shown),
                    .text(DemoOffice.unit), .text("任期届满前召开党员大会选举"),
                ],
                [
                    .text("制度复核(演示)"), .day(DemoCalendar.day(2022, 6, 30)), .text(DemoOffice.member("吴测试").shown),
                    .text(DemoOffice.unit), .text("逐项复核现行制度"),
                ],
            ])
    }
}
