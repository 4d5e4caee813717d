import Ledger
import Rendering
import TestKit
import Testing

@Suite("CSV")
struct CSVRendererTests {
    @Test("names for programs, labels for people")
    func contents() throws {
        let document = Document([.table(Samples.table), .paragraph(Samples.same("句")), .table(Samples.everyKind)])
        try expectGolden(CSVRenderer().text(document), named: "csv-names")
        try expectGolden(CSVRenderer(.labels(.chinese), hasByteOrderMark: true).text(document), named: "csv-labels-zh")
        try expectGolden(CSVRenderer(.labels(.english)).text(document), named: "csv-labels-en")
    }

    @Test(
        "text that a spreadsheet would run gets a mark, numbers do not",
        arguments: [
            (Value.text("=1"), "'=1"), (.text("＋1"), "'＋1"), (.text("\t1"), "'\t1"), (.text("'=1"), "''=1"), (.text("'甲"), "'甲"), (.text("-"), "'-"),
            (.integer(-1), "-1"), (.decimal(Hundredths(raw: -150)), "-1.5"), (.list([.text("@a"), .text("b")]), "'@a、b"), (.text("a=1"), "a=1"),
            (.text("\r1"), "\"'\r1\""), (.text("a\"b"), "\"a\"\"b\""), (.text("a\r\nb"), "\"a\r\nb\""), (.none, "\"\""),
        ])
    func fields(value: Value, field: String) {
        let table = Table([.init("a", Samples.same("a"))], rows: [[Cell(value)]])
        #expect(CSVRenderer().text(table) == "a\r\n\(field)\r\n")
        #expect(CSVRenderer(.labels(.chinese)).text(table) == "a\r\n\(field)\r\n")
    }

    @Test("for a terminal control characters are shown, for a file they are kept")
    func controls() {
        let table = Table([.init("a", Samples.same("a"))], rows: [[.text("\u{1B}[2J甲\n乙")]])
        #expect(CSVRenderer(escapesControls: true).text(table) == "a\r\n\\u{1b}[2J甲\\u{a}乙\r\n")
        #expect(CSVRenderer().text(table) == "a\r\n\"\u{1B}[2J甲\n乙\"\r\n")
    }
}
