import Ledger
import Sheets

/// The yearly plan in its three editions.
enum DemoPlans {
    static let title = "政治能力和专业能力提升计划(演示)"

    struct Item {
        let title: String
        let isPolitical: Bool
        let responsibility: String
        /// The activity type that does it; empty for what only a day shows.
        var type = ""
        /// Month of the last day on which it is due.
        let month: Int
        var done: Day?
    }

    /// The items of 2021 of which no record tells: nobody went out to ask, and the young members' group did not sit.
    static let withoutRecord = ["开展访谈调研", "青年理论学习小组学习"]

    static func items(of year: Int) -> [Item] {
        let every = [
            Item(title: "举办学习论坛", isPolitical: true, responsibility: "主体责任", type: "学习论坛", month: 12),
            Item(title: "书记讲党课", isPolitical: true, responsibility: "主体责任", type: "党课", month: 12),
            Item(title: "开展主题党日", isPolitical: true, responsibility: "党员自主责任", type: "主题党日", month: 12),
            Item(title: "召开组织生活会", isPolitical: true, responsibility: "监督责任", type: "组织生活会", month: 12),
            Item(title: "交流工作经验", isPolitical: false, responsibility: "党员自主责任", type: "工作经验交流", month: 12),
            Item(title: withoutRecord[0], isPolitical: false, responsibility: "主体责任", type: "访谈调研", month: 10),
            Item(title: withoutRecord[1], isPolitical: true, responsibility: "党员自主责任", type: "青年理论学习", month: 11),
        ]
        let review = Item(
            title: "检查制度执行", isPolitical: false, responsibility: "监督责任", month: 12, done: DemoCalendar.day(year, 12, 18))
        switch year {
        case 2019:
            let book = Item(
                title: "编印论坛成果汇编", isPolitical: false, responsibility: "主体责任", month: 12, done: DemoCalendar.day(2019, 12, 31))
            return every + [book]
        case 2020: return every + [Item(title: "召开党员大会", isPolitical: true, responsibility: "监督责任", type: "党员大会", month: 12), review]
        default:
            return every + [
                Item(title: "召开党员大会", isPolitical: true, responsibility: "监督责任", type: "党员大会", month: 12),
                Item(title: "举办专题研讨班", isPolitical: false, responsibility: "主体责任", type: "专题研讨", month: 11), review,
            ]
        }
    }

    static var file: DemoFile { DemoFile(name: "工作计划.xlsx", sheets: [plans, itemSheet]) }

    private static var plans: DemoSheet {
        DemoSheet(
            "工作计划", of: Plan.schema.spec, fields: ["title", "year", "unit", "from", "through", "approved"],
            rows: DemoCalendar.years.map { year in
                let days = [DemoCalendar.day(year, 1, 1), DemoCalendar.day(year, 12, 31), DemoCalendar.day(year, 1, 4)]
                return [.text(title), .integer(year), .text(DemoOffice.unit)] + days.map { Sheets.Cell.day($0) }
            })
    }

    private static var itemSheet: DemoSheet {
        DemoSheet(
            "计划事项", of: PlanItem.schema.spec,
            fields: ["plan", "year", "number", "title", "kind", "responsibility", "type", "date", "owners", "done"],
            rows: DemoCalendar.years.flatMap { year in
                items(of: year).enumerated().map { place, item -> [Sheets.Cell] in
                    let what: [Sheets.Cell] = [.text(title), .integer(year), .text(String(place + 1)), .text(item.title)]
                    let how = [item.isPolitical ? "政治能力" : "专业能力", item.responsibility, item.type].map(Sheets.Cell.textOrBlank)
                    let committee = DemoOffice.committee(on: DemoCalendar.day(year, 1, 4))
                    let due = DemoCalendar.lastDay(of: item.month, year)
                    return what + how + [.day(due), .people([committee[place % committee.count]]), .day(item.done)]
                }
            })
    }
}
