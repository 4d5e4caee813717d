import Ledger
import Sheets

/// How members came in: one in the three years, and two long after them. The rules changed between the listings of those two,
/// and what was enough for the one is not for the other.
enum DemoAdmissions {
    struct Applicant {
        let name: String
        let code: String
        /// The day of the listing and of the superior's answer to it.
        let listed: Day
    }

    static let later = [
        Applicant(name: "曹待定", code: "YS024", listed: DemoCalendar.day(2026, 5, 10)),
        Applicant(name: "严设例", code: "YS025", listed: DemoCalendar.day(2026, 5, 11)),
    ]

    private static let admitted = DemoCalendar.day(2026, 6, 15)

    static var file: DemoFile { DemoFile(name: "发展党员.xlsx", sheets: [roll, steps]) }

    private static var roll: DemoSheet {
        DemoSheet(
            "党员名册", headings: Member.schema.spec.headings("name", "code", "joined", "unit", "group", "status") + ["起始日期"],
            rows: later.map { each in
                let place = [DemoOffice.unit, DemoOffice.groups[0], "预备党员"].map(Sheets.Cell.text)
                return [.text(each.name), .text(each.code), .day(admitted)] + place + [.day(admitted)]
            })
    }

    private static var steps: DemoSheet {
        let member = DemoOffice.member("许空名")
        let before: [(String, Day)] = [
            ("递交入党申请书", DemoCalendar.day(2018, 1, 8)), ("派人谈话", DemoCalendar.day(2018, 1, 22)),
            ("确定为积极分子", DemoCalendar.day(2018, 10, 8)), ("列为发展对象", DemoCalendar.day(2019, 12, 2)),
            ("政治审查", DemoCalendar.day(2019, 12, 20)), ("预审", DemoCalendar.day(2020, 1, 10)), ("支部大会接收", member.joined),
            ("上级党委审批", DemoCalendar.day(2020, 5, 8)), ("入党宣誓", DemoCalendar.day(2020, 5, 29)), ("转正", member.confirmed),
        ]
        let after = later.flatMap { each in
            [
                ("递交入党申请书", DemoCalendar.day(2024, 6, 3)), ("派人谈话", DemoCalendar.day(2024, 6, 17)),
                ("确定为积极分子", DemoCalendar.day(2025, 1, 6)), ("公示", DemoCalendar.day(2026, 4, 20)), ("列为发展对象", each.listed),
                ("政治审查", DemoCalendar.day(2026, 5, 20)), ("预审", DemoCalendar.day(2026, 5, 25)), ("支部大会接收", admitted),
            ].map { (each.name, $0) }
        }
        return DemoSheet(
            "发展党员程序", of: Step.schema.spec, fields: ["member", "procedure", "step", "date", "answer", "body"],
            rows: (before.map { (member.shown, $0) } + after).map { name, step -> [Sheets.Cell] in
                // The superior was told of the listing and did not have to agree: a filing, in all cases.
                let isListing = step.0 == "列为发展对象"
                let what: [Sheets.Cell] = [.text(name), .text("发展党员"), .text(step.0), .day(step.1)]
                return what + [.textOrBlank(isListing ? "备案" : ""), .text(step.0 == "上级党委审批" || isListing ? DemoOffice.superior : DemoOffice.unit)]
            })
    }
}
