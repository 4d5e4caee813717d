import Exchange
import Ledger
import Sheets
import Testing

@Suite("Cells as people fill them in")
struct DirtTests {
    @Test(
        "days are read in every way of writing, with the year of the title where the cell has none",
        arguments: [
            ("2021-03-05", "2021-03-05"), ("2021/3/5", "2021-03-05"), ("2021.3.5", "2021-03-05"), ("20210305", "2021-03-05"), ("2021年3月5日", "2021-03-05"),
            ("3月5日", "2021-03-05"), ("２０２１年３月５日", "2021-03-05"), ("2021年3月5日上午", "2021-03-05"), ("2021.03", "2021-03"), ("202103", "2021-03"), (" 2021年 3月 5日 ", "2021-03-05"),
        ])
    func days(text: String, day: String) {
        let plan = Office.read([["进修部党支部2021年学习论坛台账"], ["活动日期", "议题"], [text, "学习"]])
        #expect(plan.refusals.isEmpty)
        #expect(plan.inserted("activity").map { $0["date"] } == [.day(Day(day)!)])
    }

    @Test("a workbook's own days and serial numbers are days")
    func typedDays() {
        var workbook = Office.workbook([("支委会", [["会议日期", "学时"]], [])])
        let cells: [[Sheets.Cell]] = [
            [.day(CellDay(year: 2021, month: 3, day: 5)!), .number(literal: "2.5")!],
            [.day(CellDay(year: 2021, month: 4, day: 1, shown: [.year, .month])!), .number(literal: "20.100000000000001")!], [.number(literal: "44321")!, .blank],
        ]
        workbook.sheets[0].rows += cells.enumerated().map { Row(number: $0 + 2, cells: $1) }
        let plan = Office.importer().read(workbook, fileName: "a.xlsx")
        #expect(plan.inserted("activity").map { $0["date"]?.description } == ["2021-03-05", "2021-04", "2021-05-05"])
        #expect(plan.inserted("activity").map { $0["hours"]?.description } == ["2.5", "20.1", nil])
    }

    @Test(
        "numbers carry the units that fit, and a blank is no zero",
        arguments: [("2.5学时", "2.5"), ("3小时", "3"), ("３", "3"), ("1,000", "1000"), ("-", nil), ("/", nil), ("", nil), ("半学时", "0.5")] as [(String, String?)])
    func numbers(text: String, number: String?) {
        let plan = Office.read([["活动类型", "会议日期", "学时"], ["支委会", "2021-03-05", text]])
        #expect(plan.refusals.isEmpty)
        #expect(plan.inserted("activity").map { $0["hours"]?.description } == [number])
    }

    @Test("yes and no, choices by label, name or alias", arguments: [("是", true), ("√", true), ("有", true), ("否", false), ("无", false), ("true", true)])
    func flags(text: String, flag: Bool) {
        let plan = Office.read([["组织名称", "组织类型", "设支委会"], ["示例党支部", "支部", text]])
        #expect(plan.inserted("unit") == [["name": .text("示例党支部"), "kind": .text("branch"), "has_committee": .flag(flag)]])
    }

    @Test("numbers of cards that the spreadsheet has rounded are refused", arguments: ["3.70123E+17"])
    func lostDigits(text: String) {
        #expect(Office.read([["姓名", "身份证号"], ["李示例", text]], as: "member").codes == ["lost_digits"])
    }

    @Test("titles, instructions, totals, notes and repeated headings are skipped, and said")
    func furniture() {
        let plan = Office.read(
            [
                ["党建工作台账"], ["统计时间段：2021年01月01日 - 2021年12月31日"], ["填表说明:红色为必填"], ["序号", "活动类型", "会议日期", "议题"], ["必填", "必填", "必填", "选填"],
                ["1", "支委会", "3月5日", "计划"], ["", "", "", ""], ["序号", "活动类型", "会议日期", "议题"], ["2", "支委会", "4月5日", "总结"], ["合计", "2", "", ""], ["备注:以上均已公示"], ["联系电话另附"],
            ], merged: ["A1:D1", "A2:D2"])
        #expect(plan.refusals.isEmpty)
        #expect(plan.counts.inserted == 2)
        let skipped = plan.notes.filter { $0.code == "row_skipped" }.map { $0.subject.provenance!.row }
        #expect(skipped == [1, 2, 3, 5, 8, 10, 11, 12])
    }

    @Test("what is merged over several rows stands in each of them")
    func mergedRows() {
        let plan = Office.read(
            [["支部", "姓名", "党小组", "人员类别"], ["进修部党支部", "周一样", "一组", "正式"], ["", "周二样", "二组", "预备"]], as: "member", merged: ["A2:A3"],
            into: Office.ledger { builder in
                var other = PartyUnit()
                (other.name, other.kind) = ("教务部党支部", "branch")
                builder.append(other)
            })
        #expect(plan.refusals.isEmpty)
        #expect(plan.inserted("membership").map { $0["unit"] } == [.reference(1), .reference(1)])
    }

    @Test("headings in two levels are read by the lower one")
    func twoLevels() {
        let plan = Office.read(
            [["会议日期", "参会情况", "", "议题"], ["", "应到人数", "实到人数", ""], ["2021-03-05", "10", "9人", "学习"]], sheet: "支委会", merged: ["A1:A2", "B1:C1", "D1:D2"])
        #expect(plan.refusals.isEmpty)
        #expect(plan.inserted("activity").map { $0["due"] } == [.integer(10)])
        #expect(plan.inserted("activity").map { $0["attended"] } == [.integer(9)])
    }

    @Test("the ledger's own seventeen columns are all known")
    func seventeenColumns() {
        let heading = [
            "序号", "会议名称", "会议日期", "会议时间", "会议类型", "所属党小组", "会议地点", "主持人", "记录人", "会议议题", "会议决议/结论", "应到人数", "实到人数", "请假人数", "缺席人数", "出勤率",
            "参会人员名单",
        ]
        let row = [
            "1", "三月例会", "2021-03-05", "14：30-16：00", "支委会、主题党日", "", "一楼", "李示例", "赵 合成", "计划", "同意", "6", "4", "1", "1", "66.7%",
            "参会：李示例、赵合成、钱虚构(列席)\n请假：孙仿真(出差)\n缺席：王样本(二组)",
        ]
        let plan = Office.read([["党建工作台账"], ["（会议记录明细 — 统计时间段：2021年01月01日 - 2021年12月31日）"], heading, row, ["合计"]], sheet: "会议记录明细", merged: ["A1:Q1", "A2:Q2"])
        #expect(plan.refusalLines() == [])
        #expect(plan.sheets[0].headingRow == 3)
        #expect((plan.sheets[0].recognised, plan.sheets[0].columns) == (17, 17))
        let activity = plan.inserted("activity")[0]
        #expect(activity["type"] == .text("committee"))
        #expect(activity["also"] == .list([.text("theme_day")]))
        #expect((activity["starts"], activity["ends"]) == (.text("14:30"), .text("16:00")))
        #expect(activity["unit"] == .reference(1))
        let people = plan.inserted("participation")
        #expect(people.map { $0["member"] } == [.reference(1), .reference(4), .reference(5), .reference(6), .reference(3)])
        #expect(people.map { $0["roles"]?.description } == ["chair", "recorder", "present", nil, nil])
        #expect(people.map { $0["attendance"] } == [.text("present"), .text("present"), .text("present"), .text("leave"), .text("absent")])
        #expect(people.map { $0["guest"] } == [nil, nil, .flag(true), nil, nil])
        #expect(people[3]["reason"] == .text("出差"))
    }
}
