import Exchange
import Ledger
import Sheets
import Testing

@Suite("Activities with the people who took part")
struct ActivityTests {
    private static let heading = ["活动日期", "活动名称", "作报告", "作主持", "参加人员", "论题", "字数"]

    @Test("one participation a person, with a set of roles")
    func roles() {
        let plan = Office.read([Self.heading, ["2021-03-05", "第1次论坛", "李示例", "李示例", "李 示例,赵合成；孙仿真（列席）", "党性", "1,200字"]], sheet: "学习论坛")
        #expect(plan.refusalLines() == [])
        let people = plan.inserted("participation")
        #expect(people.map { $0["roles"]?.description } == ["report、host", "present", "present"])
        #expect(people.map { $0["guest"] } == [nil, nil, .flag(true)])
        #expect(plan.inserted("activity").map { $0["details"] } == [.text(#"{"theme":"党性","words":"1200"}"#)])
        #expect(plan.changes.entries[0].provenance == Provenance(file: "表.xlsx", sheet: "学习论坛", row: 2))
    }

    @Test("people of one name are told apart by group", arguments: [("王样本(一组)", 2), ("王样本（二组）", 3)] as [(String, Int64)])
    func namesakes(text: String, member: Int64) {
        let plan = Office.read([["活动日期", "参加人员"], ["2021-03-05", text]], sheet: "学习论坛")
        #expect(plan.inserted("participation").map { $0["member"] } == [.reference(member)])
        #expect(plan.notes.filter { $0.code == "remark_not_kept" }.isEmpty)
    }

    @Test("the list of all who were there may count those it does not name")
    func openList() {
        let plan = Office.read([["活动日期", "参加人员"], ["2021-03-05", "李示例、赵合成等12人"]], sheet: "学习论坛")
        #expect(plan.inserted("activity").map { $0["attended"] } == [.integer(12)])
        #expect(plan.notes.map(\.code).contains("not_all_named"))
    }

    @Test("two tables of one sitting in one import add up")
    func twoTables() {
        let plan = Office.importer().read(
            Office.workbook([
                ("学习论坛报告", [["活动日期", "作报告"], ["2021-03-05", "李示例"]], []), ("学习论坛主持", [["活动日期", "作主持"], ["2021-03-05", "李示例"]], []),
            ]), fileName: "a.xlsx")
        #expect(plan.refusalLines() == [])
        #expect(plan.changes.counts.inserted == 2)
        #expect(plan.inserted("participation").map { $0["roles"]?.description } == ["report、host"])
    }

    @Test("the same file again changes nothing, and a corrected cell changes what it says")
    func again() throws {
        let rows = [Self.heading, ["2021-03-05", "第1次论坛", "李示例", "赵合成", "李示例、赵合成、钱虚构", "党性", "1200"]]
        let ledger = try Office.ledger().applying(Office.read(rows, sheet: "学习论坛").changes)
        let same = Office.read(rows, sheet: "学习论坛", into: ledger)
        #expect(same.changes.isEmpty)
        #expect(same.counts.unchanged == 1)

        var corrected = rows
        corrected[1][3] = "钱虚构"
        corrected[1][6] = ""
        let plan = Office.read(corrected, sheet: "学习论坛", into: ledger)
        #expect(plan.counts.updated == 1)
        #expect(plan.updated("participation").map { $0["roles"]?.description }.sorted { ($0 ?? "") < ($1 ?? "") } == ["host", "present"])
        #expect(plan.updated("activity").isEmpty)
    }

    @Test("the same sitting twice with different content is refused, with the row that it contradicts")
    func doubled() {
        let plan = Office.read([["活动日期", "学时"], ["2021-03-05", "2"], ["2021-03-05", "3"], ["2021-03-05", "2"]], sheet: "学习论坛")
        #expect(plan.refusalLines() == ["第 3 行 与表.xlsx · 学习论坛 · 第 2 行是同一条活动，但学时不同 → 请保留一行，或补充能区别两者的列"])
        #expect((plan.counts.inserted, plan.counts.unchanged, plan.counts.refused) == (1, 1, 1))
    }

    @Test("a blank cell erases nothing")
    func blanks() throws {
        let ledger = try Office.ledger().applying(Office.read([["活动日期", "学时", "议题"], ["2021-03-05", "2", "党性"]], sheet: "学习论坛").changes)
        let plan = Office.read([["活动日期", "学时", "议题"], ["2021-03-05", "", "-"]], sheet: "学习论坛", into: ledger)
        #expect(plan.changes.isEmpty)
    }
}
