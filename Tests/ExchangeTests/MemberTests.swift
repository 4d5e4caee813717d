import Exchange
import Ledger
import Sheets
import Testing

@Suite("Members with their dated history")
struct MemberTests {
    private static let heading = ["姓名", "党小组", "人员类别", "入党日期", "起始日期", "党内职务"]

    @Test("a new member gets a history from the day given, else from the day of joining")
    func newMembers() {
        let plan = Office.read(
            [Self.heading, ["周一样", "一组", "正式党员", "2012-07-01", "2020-01-01", "组织委员"], ["周二样", "第二党小组", "预备", "2021-07-01", "", ""]],
            sheet: "党员名册")
        #expect(plan.refusalLines() == [])
        #expect(plan.inserted("membership").map { $0["from"]?.description } == ["2020-01-01", "2021-07-01"])
        #expect(plan.inserted("membership").map { $0["group"] } == [.reference(1), .reference(2)])
        #expect(plan.inserted("membership").map { $0["status"] } == [.text("full"), .text("probationary")])
        #expect(plan.inserted("post").map { $0["post"] } == [.text("organisation")])
        #expect(plan.changes.entries.map(\.change.model) == ["member", "membership", "post", "member", "membership"])
    }

    @Test("what the history says already is no change")
    func unchanged() {
        let plan = Office.read([Self.heading, ["李示例", "一组", "正式", "2010-07-01", "", ""]], sheet: "党员名册")
        #expect(plan.counts.unchanged == 1)
        #expect(plan.changes.isEmpty)
    }

    @Test("a change from a day ends one stretch and begins the next")
    func moved() {
        let plan = Office.read([Self.heading, ["李示例", "二组", "", "", "2021-05-01", ""]], sheet: "党员名册")
        #expect(plan.updated("membership") == [["through": .day(Day("2021-04-30")!)]])
        #expect(
            plan.inserted("membership") == [
                [
                    "member": .reference(1), "unit": .reference(1), "group": .reference(2), "status": .text("full"),
                    "from": .day(Day("2021-05-01")!),
                ]
            ])
    }

    @Test("a change without a day is refused, with the way out")
    func withoutDay() {
        let plan = Office.read([Self.heading, ["李示例", "二组", "", "", "", ""]], sheet: "党员名册")
        #expect(
            plan.refusalLines() == ["第 2 行 李示例 的党小组与台账不同(台账：一组，表中：二组)，但没有起始日期 → 请加一列 起始日期，或改用 党员履历 表导入"])
    }

    @Test("two rows of one name that differ are refused unless numbers tell them apart")
    func namesakes() {
        let heading = ["姓名", "工号", "出生日期"]
        #expect(Office.read([heading, ["周一样", "", "1980-01-01"], ["周一样", "", "1990-01-01"]], sheet: "党员名册").codes == ["doubled_record"])
        #expect(Office.read([heading, ["周一样", "1001", "1980-01-01"], ["周一样", "1002", "1990-01-01"]], sheet: "党员名册").counts.inserted == 2)
        #expect(Office.read([heading, ["王样本", "", "1980-01-01"]], sheet: "党员名册").codes == ["ambiguous_record"])
    }
}
