import Ledger
import Sheets

/// What was waived for whom, by whom, why and until when.
enum DemoWaivers {
    static var file: DemoFile {
        DemoFile(
            name: "例外登记.xlsx",
            sheets: [
                DemoSheet(
                    "例外", of: Waiver.schema.spec, title: "例外登记", fields: ["check", "member", "unit", "reason", "approver", "from", "through"],
                    rows: [
                        [
                            .text("core_life.theme_day_monthly"), .blank, .text(DemoOffice.unit), .text("疫情防控期间可改为线上开展"),
                            .text(DemoOffice.superior), .day(DemoCalendar.day(2020, 2, 1)), .day(DemoCalendar.day(2020, 6, 30)),
                        ],
                        [
                            .text("study_hours.study_hours_32"), .text(DemoPlan.joiner.shown), .blank, .text("10月8日转入，此前学时由原支部记录"),
                            .text("支部委员会(演示)"), .day(DemoCalendar.day(2021, 10, 8)), .day(DemoCalendar.day(2021, 12, 31)),
                        ],
                    ])
            ])
    }
}
