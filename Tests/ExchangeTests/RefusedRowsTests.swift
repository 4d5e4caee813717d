import Exchange
import Ledger
import Sheets
import Testing

@Suite("The copy of what was refused")
struct RefusedRowsTests {
    private static let rows = [
        ["2021年学习论坛台账"], ["活动日期", "学时", "议题"], ["3月5日", "2", "一"], ["3月35日", "2", "二"], ["4月5日", "2", "三"],
    ]

    @Test("holds the refused rows under their headings with the reason, and comes in again once mended")
    func copy() throws {
        let workbook = Office.workbook([("2021", Self.rows, ["A1:C1"])])
        let plan = Office.importer().read(workbook, fileName: "a.xlsx")
        let table = try #require(RefusedRows.tables(of: workbook, plan, language: .chinese).first)
        #expect(table.title == ["2021年学习论坛台账"])
        #expect(table.columns.map(\.heading) == ["活动日期", "学时", "议题", "错误说明"])
        #expect(table.rows.map { $0.cells.map(\.plainText) } == [["3月35日", "2", "二", "活动日期 \"3月35日\" 不是日期(请写成 2024-03-05 或 2024年3月5日)"]])

        let mended = [table.title, table.columns.map(\.heading)] + table.rows.map { ["3月25日"] + $0.cells.dropFirst().map(\.plainText) }
        let again = Office.read(mended, sheet: table.name)
        #expect(again.refusalLines() == [])
        #expect(again.inserted("activity").map { $0["date"] } == [.day(Day("2021-03-25")!)])
    }

    @Test("of a sheet whose headings are wrong every row is there")
    func wholeSheet() throws {
        var rows = Self.rows
        rows[1][2] = "议提"
        let workbook = Office.workbook([("2021", rows, ["A1:C1"])])
        let plan = Office.importer().read(workbook, fileName: "a.xlsx")
        let table = try #require(RefusedRows.tables(of: workbook, plan, language: .english).first)
        #expect(table.rows.count == 3)
        #expect(table.notes == ["unknown heading \"议提\" (did you mean \"议题\"?)"])
    }

    @Test("is not made where nothing was refused")
    func nothing() {
        let workbook = Office.workbook([("支委会", [["会议日期"], ["2021-03-05"]], [])])
        #expect(RefusedRows.tables(of: workbook, Office.importer().read(workbook, fileName: "a.xlsx"), language: .chinese).isEmpty)
    }
}
