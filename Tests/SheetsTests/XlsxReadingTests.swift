import Sheets
import Testing

@Suite("Reading xlsx")
struct XlsxReadingTests {
    @Test("every type of cell")
    func types() throws {
        let data = """
            <row r="2"><c r="A2"><v>20.5</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="str"><f>A1</f><v>算得</v></c>
            <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#DIV/0!</v></c><c r="F2" t="inlineStr"><is><t>内</t></is></c>
            <c r="G2" t="d"><v>2024-03-05T09:00:00</v></c><c r="H2" t="n"><v> 7 </v></c><c r="I2"><v>文字</v></c><c r="J2" s="1"/></row>
            """
        let day = CellDay(year: 2024, month: 3, day: 5, time: CellTime(hour: 9, minute: 0), shown: [.wholeDay, .time])
        #expect(
            try WorkbookBuilder(data, strings: "<si><t>李示例</t></si>").cells() == [
                "A2": .number(literal: "20.5"), "B2": .text("李示例"), "C2": .text("算得"), "D2": .boolean(true), "E2": .error("#DIV/0!"),
                "F2": .text("内"), "G2": day.map(Cell.day), "H2": .integer(7), "I2": .text("文字"),
            ])
    }

    @Test("numbers keep their digits and long identity numbers stay text")
    func exactness() throws {
        let data =
            #"<row r="1"><c r="A1"><v>20.100000000000001</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><v>3.7012319900101E+17</v></c></row>"#
        let cells = try WorkbookBuilder(data, strings: "<si><t>110101199001011234</t></si>").cells()
        #expect(cells["B1"] == .text("110101199001011234"))
        guard case .number(let hours)? = cells["A1"], case .number(let identity)? = cells["C1"] else {
            Issue.record("no numbers")
            return
        }
        #expect(hours.literal == "20.100000000000001")
        #expect(hours.decimal == "20.1")
        #expect(identity.mayHaveLostDigits)
    }

    @Test("rich text is joined, phonetic guides are left out, escapes are undone, spaces are kept")
    func sharedText() throws {
        let strings = """
            <si><r><rPr><b/></rPr><t>李</t></r><r><t xml:space="preserve">示例 </t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>\
            <phoneticPr fontId="1"/></si><si><t>一_x000D_\n二_x005F_x000D_ _xD842__xDFB7_ _x12_ _xZZZZ_</t></si><si/><si><t> </t></si>
            """
        let data = "<row>" + (0..<5).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined() + "</row>"
        #expect(
            try WorkbookBuilder(data, strings: strings).cells() == [
                "A1": .text("李示例 "), "B1": .text("東京"), "C1": .text("一\r\n二_x000D_ 𠮷 _x12_ _xZZZZ_"), "E1": .text(" "),
            ])
    }

    @Test("days by format, in both date systems")
    func days() throws {
        let data =
            #"<row r="1"><c r="A1" s="1"><v>45356</v></c><c r="B1" s="2"><v>45352</v></c><c r="C1" s="3"><v>0.375</v></c><c r="D1" s="4"><v>1.5</v></c><c r="E1"><v>45356</v></c></row>"#
        var book = WorkbookBuilder(data, formats: ["yyyy\"年\"m\"月\"d\"日\"", "yyyy\"年\"m\"月\"", "h:mm", "[h]:mm"])
        var cells = try book.cells()
        #expect(cells["A1"] == CellDay(year: 2024, month: 3, day: 5).map(Cell.day))
        #expect(cells["B1"] == CellDay(year: 2024, month: 3, day: 1, shown: [.year, .month]).map(Cell.day))
        #expect(cells["C1"] == .time(CellTime(hour: 9, minute: 0)))
        #expect(cells["D1"] == .time(CellTime(hour: 36, minute: 0)))
        #expect(cells["E1"] == .integer(45_356))
        book.workbookProperties = #"date1904="1""#
        cells = try book.cells()
        #expect(cells["A1"] == CellDay(year: 2028, month: 3, day: 6).map(Cell.day))
    }

    @Test("cells and rows without a place follow the one before")
    func withoutPlaces() throws {
        let data =
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
        #expect(
            try WorkbookBuilder(data).cells() == [
                "A1": .integer(1), "B1": .integer(2), "C5": .integer(3), "D5": .integer(4), "A6": .integer(5),
            ])
    }

    @Test("rows that come out of order or twice are put together")
    func unordered() throws {
        let data = """
            <row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>8</v></c></row><row r="3"><c r="C3"><v>4</v></c></row>
            """
        let rows = try WorkbookBuilder(data).read().sheets[0].rows
        #expect(rows.map(\.number) == [1, 3])
        #expect(rows[1].cells == [.integer(3), .blank, .integer(4)])
    }

    @Test("prefixed names and the strict edition are read alike")
    func prefixes() throws {
        var book = WorkbookBuilder("")
        book.worksheetRoot = #"x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main""#
        book.sheets[0].xml = #"<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>前缀</x:t></x:is></x:c></x:row></x:sheetData>"#
        #expect(try book.cells() == ["A1": .text("前缀")])
    }

    @Test("sheets come in the order of the workbook, with what is hidden and merged")
    func structure() throws {
        var book = WorkbookBuilder(#"<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>"#)
        book.sheets[0].xml = #"<cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>"# + book.sheets[0].xml
        book.sheets[0].xml += #"<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A3:A4"/></mergeCells>"#
        book.sheets.append(("党员名册", "veryHidden", "<sheetData/>"))
        let sheets = try book.read().sheets
        #expect(sheets.map(\.name) == ["Sheet1", "党员名册"])
        #expect(sheets.map(\.isHidden) == [false, true])
        #expect(sheets[0].rows[0].isHidden)
        #expect(sheets[0].hiddenColumns == [1...2])
        #expect(sheets[0].mergedRanges == [CellRange(rows: 1...1, columns: 0...2), CellRange(rows: 3...4, columns: 0...0)])
    }

    @Test("a formula whose value was never stored is reported")
    func uncalculated() throws {
        let sheet = try WorkbookBuilder(
            #"<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f>SUM(A1:A3)</f></c><c r="C4"><f>A4</f><v>1</v></c></row>"#
        ).read().sheets[0]
        #expect(sheet.uncalculated == [CellPlace(row: 4, column: 1)])
        #expect(sheet.byPlace == ["A4": .integer(1), "C4": .integer(1)])
    }

    @Test("what lies outside of the data is no cell, and text of a formula is no value")
    func foreignElements() throws {
        var book = WorkbookBuilder(#"<row r="1"><c r="A1"><f>B1+1</f><v>3</v><extLst><ext><v/></ext></extLst></c></row>"#)
        book.sheets[0].xml += #"<extLst><ext><row r="9"><c r="A9"><v>9</v></c></row></ext></extLst>"#
        #expect(try book.cells() == ["A1": .integer(3)])
    }

    @Test("chart sheets are left out, and a sheet without relationship is found by its usual name")
    func sheetParts() throws {
        var zip = WorkbookBuilder(#"<row r="1"><c r="A1"><v>1</v></c></row>"#).archive()
        let index = try #require(zip.entries.firstIndex { $0.name == "xl/_rels/workbook.xml.rels" })
        let name = zip.entries.remove(at: index).name
        #expect(try Workbook.read(bytes: zip.bytes(), name: "f").sheets.map(\.byPlace) == [["A1": .integer(1)]])
        zip.add(name, #"<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>"#)
        #expect(try Workbook.read(bytes: zip.bytes(), name: "f").sheets.isEmpty)
    }

    @Test("part names compare without case, with backslashes and absolute targets")
    func partNames() throws {
        var zip = WorkbookBuilder(#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, strings: "<si><t>同</t></si>").archive()
        for index in zip.entries.indices {
            switch zip.entries[index].name {
            case "xl/sharedStrings.xml": zip.entries[index].name = "xl\\SharedStrings.XML"
            case "_rels/.rels":
                zip.entries.remove(at: index)
                zip.add(
                    "_rels/.rels",
                    #"<Relationships><Relationship Id="a" Type="y/officeDocument" Target="/xl/./x/../workbook.xml"/></Relationships>"#)
            default: break
            }
        }
        #expect(try Workbook.read(bytes: zip.bytes(), name: "f").sheets[0].byPlace == ["A1": .text("同")])
    }

    @Test(
        "a cell that refers to nothing or stands nowhere is named with its place",
        arguments: [
            (#"<row r="2"><c r="B2" t="s"><v>7</v></c></row>"#, "7", 2, 1),
            (#"<row r="2"><c r="B2" t="s"><v>-1</v></c></row>"#, "-1", 2, 1),
            (#"<row r="2"><c r="XFE2"><v>7</v></c></row>"#, "XFE2", 2, 0), (#"<row r="2"><c r="?"><v>7</v></c></row>"#, "?", 2, 0),
        ])
    func malformed(data: String, text: String, row: Int, column: Int) {
        let error = readingError(WorkbookBuilder(data, strings: "<si><t>a</t></si>").archive().bytes())
        #expect(error?.reason == .malformedCell(text: text))
        #expect(error?.place.sheet == "Sheet1")
        #expect(error?.place.row == row)
        #expect(error?.place.column == column)
    }

    @Test("a row beyond the last one is refused", arguments: ["0", "1048577", "-5"])
    func rowNumbers(number: String) {
        let error = readingError(WorkbookBuilder("<row r=\"\(number)\"><c><v>1</v></c></row>").archive().bytes())
        #expect(error?.reason == .malformedCell(text: "row \(number)"))
    }
}
