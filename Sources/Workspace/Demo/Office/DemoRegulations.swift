import Ledger
import Sheets

/// The inventory of rules: 23 of the department's own, and the three national ones that the shipped plugins cite.
enum DemoRegulations {
    struct Entry {
        /// The id under which a plugin declares its clauses; empty for none.
        var name = ""
        let title: String
        var issuer = "进修部(演示)"
        /// Names and first days of its editions.
        let editions: [(name: String, from: Day)]
        var isReviewed = true
    }

    /// The one that nobody has looked at again.
    static let withoutReview = "办公用品管理办法(演示)"

    static let entries: [Entry] = national + own

    private static let national = [
        Entry(name: "branch_work", title: "支部工作条例", issuer: "中央", editions: [("2018", DemoCalendar.day(2018, 10, 28))]),
        Entry(name: "education", title: "党员教育管理工作条例", issuer: "中央", editions: [("2019", DemoCalendar.day(2019, 5, 6))]),
        Entry(name: "cadre_training", title: "干部教育培训工作条例", issuer: "中央", editions: [("2015", DemoCalendar.day(2015, 10, 14))]),
    ]

    private static let own: [Entry] = {
        let first = DemoCalendar.day(2019, 1, 1)
        let declared = [
            Entry(
                name: "forum_rules", title: "学习论坛管理办法(示例)",
                editions: [(name: "2019", from: first), (name: "2021", from: DemoCalendar.day(2021, 1, 1))]),
            Entry(name: "class_rules", title: "学员管理规定(示例)", editions: [(name: "2019", from: first)]),
            Entry(name: "research_rules", title: "课题研究管理办法(示例)", editions: [(name: "2019", from: first)]),
            Entry(name: "seminar_rules", title: "专题研讨办法(示例)", editions: [(name: "2021", from: DemoCalendar.day(2021, 1, 1))]),
        ]
        let titles = [
            "党支部三会一课实施细则", "党支部主题党日实施细则", "党支部组织生活会实施细则", "党支部工作台账指引", "党支部谈心谈话规定", "党员学习制度", "党费收缴办法", "发展党员工作规程",
            "学员守则", "学员考勤办法", "学员请假办法", "班委会工作规则", "组织员工作规则", "意识形态工作责任制办法", "成果汇编办法", "档案管理办法", "值班制度", "信息公开办法",
        ]
        let others = titles.enumerated().map { place, title in
            Entry(title: "\(title)(演示)", editions: [(name: "2019", from: DemoCalendar.day(2019, 1 + place % 9, 1))])
        }
        return declared + others + [
            Entry(title: withoutReview, editions: [(name: "2020", from: DemoCalendar.day(2020, 3, 1))], isReviewed: false)
        ]
    }()

    static var file: DemoFile { DemoFile(name: "制度清单.xlsx", sheets: [inventory, editionSheet]) }

    private static var inventory: DemoSheet {
        var sheet = DemoSheet(
            "制度清单", title: "制度清单",
            headings: ["序号"] + Regulation.schema.spec.headings("name", "number", "title", "issuer", "owner", "review"))
        sheet.rows = entries.enumerated().map { place, entry -> [Sheets.Cell] in
            let number = entry.issuer == "中央" ? "" : "演示〔\(entry.editions[0].from.year)〕\(place)号"
            let texts = [entry.name, number, entry.title, entry.issuer, DemoOffice.members[place % 20].shown]
            return [.integer(place + 1)] + texts.map(Sheets.Cell.textOrBlank) + [
                .day(entry.isReviewed ? DemoCalendar.day(2022, 6, 30) : nil)
            ]
        }
        return sheet
    }

    /// What an edition replaces ends with the day before it.
    private static var editionSheet: DemoSheet {
        var sheet = DemoSheet("制度版本", headings: Edition.schema.spec.headings("regulation", "name", "from", "through"))
        sheet.rows = entries.flatMap { entry in
            entry.editions.enumerated().map { place, edition -> [Sheets.Cell] in
                let next = place + 1 < entry.editions.count ? DemoCalendar.after(entry.editions[place + 1].from, days: -1) : nil
                return [.text(entry.title), .text(edition.name), .day(edition.from), .day(next)]
            }
        }
        return sheet
    }
}
