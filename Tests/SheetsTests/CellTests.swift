import Sheets
import Testing

@Suite("Values of cells")
struct CellTests {
    @Test(
        "a number gives the decimal text that a person wrote",
        arguments: [
            ("20.5", "20.5"), ("20.100000000000001", "20.1"), ("0.30000000000000004", "0.3"), ("-7", "-7"), ("+3.50", "3.5"),
            ("1.0000000000000002E-2", "0.01"), ("3.70123E+5", "370123"), ("1E3", "1000"), ("0", "0"), ("-0.0", "0"), ("007", "7"),
            ("9.9999999999999999", "10"), ("123456789012345", "123456789012345"), (".5", "0.5"), ("5.", "5"), ("1E+300", "1E+300"),
            ("4.9999999999999996E-2", "0.05"),
        ])
    func decimal(literal: String, decimal: String) throws {
        #expect(try #require(CellNumber(literal: literal)).decimal == decimal)
    }

    @Test(
        "what is no decimal number is refused",
        arguments: ["", ".", "1e", "e5", "1,000", "0x10", "--1", "1.2.3", "nan", "inf", " 1", "1e+", "１"])
    func noNumber(literal: String) { #expect(CellNumber(literal: literal) == nil) }

    @Test(
        "a number of sixteen digits and more is known to have lost some",
        arguments: [("3.7012319900101E+17", true), ("999999999999999", false)])
    func lostDigits(literal: String, lost: Bool) throws {
        #expect(try #require(CellNumber(literal: literal)).mayHaveLostDigits == lost)
    }

    @Test("the literal survives where the binary number would not")
    func literalSurvives() throws {
        #expect(try #require(CellNumber(literal: "20.10")).literal == "20.10")
        #expect(try #require(CellNumber(literal: "8.0E+309")).value == .infinity)
    }

    @Test(
        "days that do not exist are refused",
        arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (0, 1, 1), (2024, 1, 0), (1900, 2, 29)])
    func noDay(year: Int, month: Int, day: Int) { #expect(CellDay(year: year, month: month, day: day) == nil) }

    @Test("days and times spell themselves out")
    func descriptions() throws {
        #expect(try #require(CellDay(year: 2024, month: 3, day: 5)).description == "2024-03-05")
        let time = CellTime(hour: 14, minute: 30)
        #expect(try #require(CellDay(year: 2024, month: 2, day: 29, time: time)).description == "2024-02-29 14:30")
        #expect(CellTime(milliseconds: 52_205_250).description == "14:30:05.250")
        #expect(CellTime(hour: 255, minute: 10).description == "255:10")
        #expect(CellTime(milliseconds: -5_400_000).description == "-01:30")
    }

    @Test("plain text of every kind of cell")
    func plainText() throws {
        let day = try #require(CellDay(year: 2021, month: 12, day: 31))
        let cells: [Cell] = [
            .blank, .text("李示例"), .integer(12), .day(day), .time(CellTime(hour: 9, minute: 0)), .boolean(false), .error("#N/A"),
        ]
        #expect(cells.map(\.plainText) == ["", "李示例", "12", "2021-12-31", "09:00", "FALSE", "#N/A"])
    }

    @Test(
        "places are read and spelled as spreadsheets do",
        arguments: [("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383)])
    func places(text: String, row: Int, column: Int) {
        #expect(CellPlace(text) == CellPlace(row: row, column: column))
        #expect(CellPlace(row: row, column: column).description == text)
    }

    @Test(
        "texts that name no place are refused",
        arguments: ["", "A", "1", "A0", "1A", "A-1", "XFE1", "A1048577", "AAAAAAAAAAAA1", "A99999999999999999999"])
    func noPlace(text: String) { #expect(CellPlace(text) == nil) }

    @Test("ranges may be given from any corner")
    func ranges() {
        #expect(CellRange("A1:C2") == CellRange(rows: 1...2, columns: 0...2))
        #expect(CellRange("$C$2:A1") == CellRange(rows: 1...2, columns: 0...2))
        #expect(CellRange("B7") == CellRange(rows: 7...7, columns: 1...1))
        #expect(CellRange("A1:") == nil)
        #expect(CellRange("A1:B2:C3") == nil)
    }

    @Test("a cell beyond a row or sheet is blank")
    func beyond() {
        let sheet = Sheet(name: "名册", rows: [Row(number: 3, cells: [.blank, .text("赵合成")]), Row(number: 7, cells: [.integer(1)])])
        #expect(sheet[CellPlace(row: 3, column: 1)] == .text("赵合成"))
        #expect(sheet[CellPlace(row: 3, column: 9)] == .blank)
        #expect(sheet[CellPlace(row: 5, column: 0)] == .blank)
        #expect(sheet.row(numbered: 7)?.cells == [.integer(1)])
    }

    @Test("a cell stays small, since a sheet may have millions")
    func size() { #expect(MemoryLayout<Cell>.stride <= 24) }
}
