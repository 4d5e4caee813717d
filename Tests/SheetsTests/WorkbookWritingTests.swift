import Sheets
import Testing

@Suite("Writing xlsx")
struct WorkbookWritingTests {
    private func written(_ tables: [SheetTable]) throws -> Workbook {
        let folder = TemporaryFolder()
        try WorkbookWriter().write(tables, to: folder.file("book.xlsx"))
        #expect(folder.names == ["book.xlsx"])
        return try Workbook.read(contentsOf: folder.file("book.xlsx"))
    }

    private func body(_ cells: [Cell], format: SheetColumn.Format = .automatic) throws -> [Cell] {
        let columns = cells.map { _ in SheetColumn("", format: format) }
        return try written([SheetTable(name: "x", columns: columns, rows: [SheetRow(cells)])]).sheets[0].rows.first?.cells ?? []
    }

    @Test("every kind of cell comes back as it was written")
    func roundTrip() throws {
        let cells: [Cell] = [
            .text("李示例"), .integer(12), try #require(.number(literal: "20.5")), .day(try #require(CellDay(year: 2024, month: 3, day: 5))),
            .blank,
            .day(try #require(CellDay(year: 2024, month: 2, day: 29, time: CellTime(hour: 14, minute: 30), shown: [.wholeDay, .time]))),
            .day(try #require(CellDay(year: 2024, month: 3, day: 1, shown: [.year, .month]))), .time(CellTime(hour: 9, minute: 5)),
            .time(CellTime(hour: 36, minute: 0)), .boolean(true), .boolean(false), .text("110101199001011234"),
        ]
        #expect(try body(cells) == cells)
    }

    @Test(
        "numbers keep their decimal text",
        arguments: ["20.1", "0.3", "-0.07", "1234567.89", "0.000001", "99999999999999", "0", "123456.789012345", "33.3333333333333"])
    func decimals(literal: String) throws {
        let cell = try #require(Cell.number(literal: literal))
        guard case .number(let number)? = try body([cell]).first else {
            Issue.record("no number")
            return
        }
        #expect(number.decimal == literal)
    }

    @Test("a number longer than a spreadsheet keeps becomes text and loses no digit")
    func longNumbers() throws {
        let number = try #require(Cell.number(literal: "110101199001011234"))
        #expect(try body([number]) == [.text("110101199001011234")])
    }

    @Test("a column of text holds everything as text")
    func textColumn() throws {
        #expect(try body([.integer(7), .text("007")], format: .text) == [.text("7"), .text("007")])
    }

    @Test("days before 1900, which a sheet does not know, become text")
    func oldDays() throws {
        let days = try [
            CellDay(year: 1893, month: 12, day: 26), CellDay(year: 1900, month: 1, day: 1), CellDay(year: 1900, month: 3, day: 1),
        ]
        .map { Cell.day(try #require($0)) }
        #expect(try body(days) == [.text("1893-12-26"), days[1], days[2]])
    }

    @Test(
        "text that looks like a formula, an escape or broken markup stays the text it is",
        arguments: [
            "=1+1", "+86 10", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "=HYPERLINK(\"http://x\",\"y\")", "<b>&amp;",
            "_x000D_", "_x005F_",
            "a\nb", " x ", "\u{1}\u{1B}", "𠮷", "'x", "{=1}", "http://example.org", "]]>", "\u{202E}x",
        ])
    func injection(text: String) throws { #expect(try body([.text(text), .text("尾")]) == [.text(text), .text("尾")]) }

    @Test("what XML cannot hold is replaced, and the workbook stays whole")
    func unwritable() throws {
        #expect(try body([.text("a\0b\u{FFFE}c\u{FFFF}")]) == [.text("a\u{FFFD}b\u{FFFD}c\u{FFFD}")])
    }

    @Test("title lines and notes are merged over the width, headings and rows stand between them")
    func layout() throws {
        var table = SheetTable(
            name: "台账", columns: [SheetColumn("序号"), SheetColumn("会议名称")],
            rows: [SheetRow([.integer(1), .text("党员大会")]), SheetRow([.text("合计"), .integer(1)], emphasis: .strong)])
        table.title = ["党建工作台账", "统计时间段：2024年"]
        table.notes = ["注：本表由系统生成"]
        let sheet = try written([table]).sheets[0]
        #expect(sheet.name == "台账")
        #expect(
            sheet.byPlace == [
                "A1": .text("党建工作台账"), "A2": .text("统计时间段：2024年"), "A3": .text("序号"), "B3": .text("会议名称"), "A4": .integer(1),
                "B4": .text("党员大会"),
                "A5": .text("合计"), "B5": .integer(1), "A6": .text("注：本表由系统生成"),
            ])
        #expect(sheet.mergedRanges == [1, 2, 6].map { CellRange(rows: $0...$0, columns: 0...1) })
    }

    @Test("merged cells of the body keep the value of their first cell")
    func mergedBody() throws {
        var table = SheetTable(
            name: "名册", columns: [SheetColumn("支部"), SheetColumn("姓名")], rows: ["李示例", "王样本"].map { SheetRow([.integer(3), .text($0)]) })
        table.mergedRanges = [CellRange(rows: 0...1, columns: 0...0)]
        let sheet = try written([table]).sheets[0]
        #expect(sheet.mergedRanges == [CellRange(rows: 2...3, columns: 0...0)])
        #expect(sheet.byPlace == ["A1": .text("支部"), "B1": .text("姓名"), "A2": .integer(3), "B2": .text("李示例"), "B3": .text("王样本")])
    }

    @Test("headings are frozen, filtered and repeated, columns are wide enough for Han characters, choices are offered")
    func parts() throws {
        var column = SheetColumn("组织生活会召开情况说明")
        column.choices = ["是", "否"]
        let folder = TemporaryFolder()
        try WorkbookWriter().write([SheetTable(name: "x", columns: [column], rows: [SheetRow([.text("是")])])], to: folder.file("x.xlsx"))
        let xml = try part("xl/worksheets/sheet1.xml", of: folder.bytes("x.xlsx"))
        #expect(xml.contains("state=\"frozen\""))
        #expect(xml.contains("<autoFilter ref=\"A1:A2\"/>"))
        #expect(xml.contains("<col min=\"1\" max=\"1\" width=\"26.7109375\""))
        #expect(xml.contains("<formula1>\"是,否\"</formula1>"))
        #expect(xml.contains("<f>") == false)
        #expect(try part("xl/workbook.xml", of: folder.bytes("x.xlsx")).contains("_xlnm.Print_Titles"))
    }

    @Test("sheet names are made legal and different")
    func names() throws {
        let wanted = [
            "三会一课/2024", "三会一课?2024", "", "History", "'x'", String(repeating: "长", count: 40), String(repeating: "长", count: 40), "X",
        ]
        let names = try written(wanted.map { SheetTable(name: $0, columns: [], rows: []) }).sheets.map(\.name)
        let long = String(repeating: "长", count: 31)
        #expect(
            names == [
                "三会一课 2024", "三会一课 2024 (2)", "Sheet", "Sheet (2)", "x", long, String(long.prefix(27)) + " (2)", "X (2)",
            ])
    }

    @Test("a workbook of no tables has one empty sheet")
    func empty() throws { #expect(try written([]).sheets.map(\.rows.count) == [0]) }

    @Test("equal tables give equal bytes")
    func deterministic() throws {
        let folder = TemporaryFolder()
        let table = SheetTable(name: "x", columns: [SheetColumn("姓名")], rows: [SheetRow([.text("孙仿真")])])
        for name in ["a.xlsx", "b.xlsx"] { try WorkbookWriter().write([table], to: folder.file(name)) }
        #expect(folder.bytes("a.xlsx") == folder.bytes("b.xlsx"))
    }

    @Test("a workbook large enough for the memory-saving way reads back the same")
    func large() throws {
        let rows = (0..<20_001).map { row in
            SheetRow([.integer(row), .text("_x000D_ \(row)")] + [Cell](repeating: .boolean(true), count: 8))
        }
        var table = SheetTable(name: "大", columns: (0..<10).map { SheetColumn("列\($0)") }, rows: rows)
        table.title = ["标题"]
        let sheet = try written([table]).sheets[0]
        #expect(sheet.rows.count == 20_003)
        #expect(sheet.rows.last?.cells == rows.last?.cells)
        #expect(sheet.mergedRanges == [CellRange(rows: 1...1, columns: 0...9)])
    }

    @Test("text that a cell cannot hold is refused with its place")
    func textTooLong() {
        let folder = TemporaryFolder()
        func error(_ length: Int) -> SheetError? {
            let table = SheetTable(
                name: "x", columns: [SheetColumn("a"), SheetColumn("b")],
                rows: [SheetRow([.blank, .text(String(repeating: "长", count: length))])])
            do throws(SheetError) {
                try WorkbookWriter().write([table], to: folder.file("x.xlsx"))
                return nil
            } catch {
                return error
            }
        }
        #expect(error(32_767) == nil)
        #expect(error(32_768)?.reason == .textTooLong(length: 32_768, allowed: 32_767))
        #expect(error(32_768)?.place == .init(sheet: "x", row: 2, column: 1))
    }
}
