import Ledger
import Sheets

extension DemoOffice {
    static var files: [DemoFile] {
        [
            DemoFile(name: "组织与党小组.xlsx", sheets: [units, groupSheet]), DemoFile(name: "党员名册.xlsx", sheets: [roll, history]),
            DemoFile(name: "党内职务.xlsx", sheets: [postSheet]),
        ]
    }

    private static var units: DemoSheet {
        let start = Sheets.Cell.day(DemoCalendar.day(2014, 3, 1))
        let end = Sheets.Cell.day(DemoCalendar.day(2022, 1, 3))
        return DemoSheet(
            "组织", headings: PartyUnit.schema.spec.headings("name", "kind", "parent", "founded", "dissolved", "term_end", "has_committee"),
            rows: [
                [.text(superior), .text("党委"), .blank, start, .blank, .blank, .blank],
                [.text(unit), .text("党支部"), .text(superior), start, .blank, end, .text("是")],
                [
                    .text(temporaryUnit), .text("临时党支部"), .text(superior), .day(DemoClass.withBranch.starts),
                    .day(DemoClass.withBranch.ends),
                    .blank, .text("否"),
                ],
            ])
    }

    private static var groupSheet: DemoSheet {
        DemoSheet(
            "党小组", headings: PartyGroup.schema.spec.headings("unit", "name", "from"),
            rows: groups.map { [.text(unit), .text($0), .day(DemoCalendar.day(2014, 3, 1))] })
    }

    private static var roll: DemoSheet {
        var sheet = DemoSheet(
            "党员名册", title: "\(unit)党员名册(2021年12月31日)",
            headings: ["序号"]
                + Member.schema.spec.headings(
                    "name", "code", "sex", "ethnicity", "birth", "education", "joined", "confirmed", "position", "condition", "phone",
                    "unit", "group", "status")
                + Membership.schema.spec.headings("from"))
        sheet.rows = members.enumerated().map { place, member -> [Sheets.Cell] in
            let who: [Sheets.Cell] =
                [.integer(place + 1)] + [member.name, member.code, member.isFemale ? "女" : "男", "汉族"].map(Sheets.Cell.text)
            let life: [Sheets.Cell] = [.day(member.birth), .text(member.education), .day(member.joined), .day(member.confirmed)]
            let work = [member.position, member.condition, "000-0000" + member.code.suffix(3)].map(Sheets.Cell.textOrBlank)
            return who + life + work + [.text(unit), .text(groups[member.group]), .text("正式党员"), .day(member.since)]
        }
        sheet.notes = ["说明:演示数据,姓名、编号、日期均为虚构。"]
        return sheet
    }

    private static var history: DemoSheet {
        DemoSheet(
            "党员履历", headings: Membership.schema.spec.headings("member", "unit", "group", "status", "from", "through"),
            rows: members.flatMap { member in
                member.earlier.map { stretch -> [Sheets.Cell] in
                    [member.shown, unit, groups[member.group], stretch.status].map(Sheets.Cell.text) + [
                        .day(stretch.from), .day(stretch.through),
                    ]
                }
            })
    }

    private static var postSheet: DemoSheet {
        DemoSheet(
            "党内职务", title: "\(unit)党内职务", headings: Post.schema.spec.headings("member", "post", "unit", "group", "duties", "from", "through"),
            rows: posts.map { holding -> [Sheets.Cell] in
                let group = holding.group.map { groups[$0] } ?? ""
                return [holding.member.shown, holding.post, unit, group, duties[holding.post] ?? ""].map(Sheets.Cell.textOrBlank) + [
                    .day(holding.from), .day(holding.through),
                ]
            })
    }

    private static let duties = [
        "书记": "主持支部全面工作", "副书记": "协助书记工作", "组织委员": "发展党员、组织生活", "宣传委员": "理论学习、宣传", "纪检委员": "监督执纪", "党小组长": "召集党小组会",
    ]
}
