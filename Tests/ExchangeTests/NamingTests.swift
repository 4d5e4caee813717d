import Exchange
import Ledger
import Sheets
import Testing

@Suite("What a sheet is about")
struct NamingTests {
    @Test(
        "the sheet's name, its title, the file's name or the headings tell the model",
        arguments: [
            ("学习论坛", "a.xlsx", [["活动日期", "作报告"], ["2021-03-05", "李示例"]], "activity", "study_forum"),
            ("2021", "学习论坛台账.xlsx", [["活动日期", "作报告"], ["3月5日", "李示例"]], "activity", "study_forum"),
            ("Sheet1", "a.xlsx", [["进修部党支部2021年学习论坛台账"], ["活动日期", "作报告"], ["3月5日", "李示例"]], "activity", "study_forum"),
            ("党员名册", "a.xlsx", [["姓名", "入党时间"], ["李示例", "2010-07-01"]], "member", nil),
            ("第118期学员花名册", "a.xlsx", [["姓名", "工作单位"], ["周样例", "示例局"]], "trainee", nil),
            ("请假登记", "第118期.xlsx", [["姓名", "请假日期", "天数"], ["周样例", "2021-03-08", "1天"]], "leave", nil),
            ("Sheet1", "a.xlsx", [["班次", "姓名", "日期", "时段", "考勤"], ["第118期", "周样例", "2021-03-08", "上午", "√"]], "mark", nil),
            (
                "Sheet1", "a.xlsx", [["class", "trainee", "date", "kind", "sanction"], ["第118期", "周样例", "2021-03-08", "饮酒", "talk"]],
                "incident", nil
            ),
            ("制度清单", "a.xlsx", [["制度名称", "文号", "责任人"], ["学习论坛办法", "示例〔2021〕1号", "李示例"]], "regulation", nil),
            ("党员大会", "a.xlsx", [["会议日期", "主持人"], ["2021-03-05", "李示例"]], "activity", "members_meeting"),
        ] as [(String, String, [[String]], String, String?)])
    func models(sheet: String, file: String, rows: [[String]], model: String, type: String?) {
        let plan = Office.read(rows, sheet: sheet, file: file)
        #expect(plan.refusalLines() == [])
        #expect(plan.sheets.map(\.model) == [model])
        #expect(plan.sheets.map(\.activityType) == [type])
        #expect(plan.counts.rows == 1)
    }

    @Test(
        "an option says what the rows are, as a model or as an activity type",
        arguments: ["activity", "活动", "activities", "study_forum", "学习论坛"])
    func asOption(word: String) {
        let plan = Office.read([["活动类型", "日期"], ["学习论坛", "2021-03-05"]], as: word)
        #expect(plan.inserted("activity").map { $0["type"] } == [.text("study_forum")])
    }

    @Test("a number behind # alone is the record's id, and one that nobody has is refused", arguments: [("#1", 0), ("＃1", 0), ("#999", 1)])
    func number(text: String, refusals: Int) {
        let plan = Office.read([["姓名", "登记项目", "登记日期"], [text, "党课", "2021-12-20"]], as: "entry")
        #expect(plan.refusalLines().count == refusals, "\(plan.refusalLines())")
        #expect(plan.inserted("entry").map { $0["member"] } == (refusals == 0 ? [.reference(1)] : []))
    }

    @Test("sheets whose records others name are read first, whatever their order")
    func orderOfSheets() {
        let plan = Office.importer().read(
            Office.workbook([
                ("学习论坛", [["活动日期", "作报告"], ["2021-03-05", "周新样"]], []),
                ("党员名册", [["姓名", "党小组", "人员类别", "入党日期"], ["周新样", "新组", "正式党员", "2012-07-01"]], []),
                ("党小组", [["所在支部", "小组名称"], ["进修部党支部", "新组"]], []),
            ]), fileName: "a.xlsx")
        #expect(plan.refusalLines() == [])
        let members = plan.changes.entries.filter { $0.change.model == "member" }.map(\.change.id)
        #expect(plan.inserted("participation").map { $0["member"] } == members.map(Value.reference))
        let groups = plan.changes.entries.filter { $0.change.model == "group" }.map(\.change.id)
        #expect(plan.inserted("membership").map { $0["group"] } == groups.map(Value.reference))
    }

    @Test("a later file may name what an earlier one brings")
    func laterFile() {
        let importer = Office.importer()
        let first = importer.read(Office.workbook([("班次", [["班次", "开班日期"], ["第119期", "2021-09-01"]], [])]), fileName: "a.xlsx")
        let second = importer.read(Office.workbook([("第119期学员花名册", [["姓名"], ["郑试样"]], [])]), fileName: "b.xlsx")
        #expect(second.refusalLines() == [])
        #expect(first.counts.inserted == 1 && second.counts.inserted == 1)
        #expect(second.changes.counts.inserted == 2)
        #expect(second.inserted("trainee") == [["class": .reference(first.changes.entries[0].change.id), "name": .text("郑试样")]])
    }

    @Test("a sheet of totals beside the records is left out, and said; a hidden one too")
    func otherSheets() {
        var workbook = Office.workbook([
            ("支委会", [["会议日期"], ["2021-03-05"]], []), ("月度汇总", [["月份", "会议次数", "累计应到"], ["3月", "1", "6"]], []),
            ("字典", [["姓名"], ["李示例"]], []),
        ])
        workbook.sheets[2].isHidden = true
        let plan = Office.importer().read(workbook, fileName: "a.xlsx")
        #expect(plan.refusalLines() == [])
        #expect(plan.counts.inserted == 1)
        #expect(plan.notes.filter { $0.code == "sheet_skipped" }.compactMap { $0.subject.provenance?.sheet }.sorted() == ["字典", "月度汇总"])
    }
}
