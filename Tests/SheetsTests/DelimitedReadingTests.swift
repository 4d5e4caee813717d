import Sheets
import Testing

@Suite("Delimited text")
struct DelimitedReadingTests {
    private func rows(_ text: String, separator: Separator? = nil) throws -> [Row] {
        try Workbook.read(bytes: Array(text.utf8), name: "f.csv", separator: separator).sheets[0].rows
    }

    private func texts(_ text: String) throws -> [[String]] { try rows(text).map { $0.cells.map(\.plainText) } }

    @Test(
        "fields, quotation marks and line ends",
        arguments: [
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
            ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
            ("\"a\nb\",c\n", [["a\nb", "c"]]),
            ("a\"b,c\n", [["a\"b", "c"]]),
            ("\"a\"b,c\n", [["ab", "c"]]),
            ("a,,b,,\n", [["a", "", "b"]]),
            (",,\na,b\n", [["a", "b"]]),
            ("a,", [["a"]]),
            ("\"\",b", [["", "b"]]),
            ("", []),
        ] as [(String, [[String]])])
    func fields(text: String, expected: [[String]]) throws {
        guard !text.isEmpty else {
            #expect(readingError([])?.reason == .unreadableKind(.empty))
            return
        }
        #expect(try texts(text) == expected)
    }

    @Test("a row carries the line on which its record begins")
    func lineNumbers() throws {
        let rows = try rows("姓名,备注\n\n李示例,\"一\n二\r\n三\"\n王样本,x\n")
        #expect(rows.map(\.number) == [1, 3, 6])
        #expect(rows[1][1] == .text("一\n二\r\n三"))
    }

    @Test("nothing is guessed: identity numbers, leading zeros and dates stay text")
    func staysText() throws {
        #expect(
            try rows("110101199001011234,007,20.50,2024-3-5\n")[0].cells
                == ["110101199001011234", "007", "20.50", "2024-3-5"].map(Cell.text))
    }

    @Test(
        "the separator is found beside titles, notes and commas inside of fields",
        arguments: [
            ("a,b,c\n1,2,3\n", Separator.comma),
            ("a\tb\n1\t2\n", .tab),
            ("a;b;c\n1,5;2;3\n2,5;3;4\n", .semicolon),
            ("党员名册\n统计时间：2024年，上半年\n姓名\t单位\n李示例\t一组, 二组\n王样本\t三组\n", .tab),
            ("\"a;b;c\",d\n\"e;f;g\",h\n", .comma),
            ("只有一列\n李示例\n", .comma),
            ("sep=;\na;b,c\n", .semicolon),
        ])
    func separators(text: String, expected: Separator) throws {
        let book = try Workbook.read(bytes: Array(text.utf8), name: "f.csv")
        #expect(book.kind == .delimited(expected, .utf8))
    }

    @Test("a line that declares the separator is no row, and the count of lines goes on after it")
    func declaredSeparator() throws {
        let rows = try rows("sep=;\r\na;b,c\r\n")
        #expect(rows == [Row(number: 2, cells: [.text("a"), .text("b,c")])])
    }

    @Test("a separator that the caller names is not searched for")
    func givenSeparator() throws {
        #expect(try rows("a,b;c\n", separator: .semicolon)[0].cells == [.text("a,b"), .text("c")])
    }

    @Test(
        "the apostrophe of our own export before a sign is taken off, any other stays",
        arguments: [
            ("'=1+1", "=1+1"), ("'-5", "-5"), ("'＋86", "＋86"), ("''=x", "'=x"), ("'普通", "'普通"), ("'", "'"), ("=1", "=1"), ("'' ", "'' "),
        ])
    func apostrophe(written: String, read: String) throws { #expect(try rows("\(written),x\n")[0][0] == .text(read)) }

    @Test("a quotation mark that is never closed is named with its place")
    func unclosedQuote() {
        let error = readingError(Array("姓名,备注\n李示例,\"一\n二\n".utf8))
        #expect(error?.reason == .unclosedQuote)
        #expect(error?.place == .init(row: 2, column: 4, byteOffset: 24))
    }

    @Test("the sheet bears the name of the file without its ending")
    func sheetName() throws {
        #expect(try Workbook.read(bytes: Array("a\n".utf8), name: "/x/党员名册.2024.csv").sheets[0].name == "党员名册.2024")
    }

    @Test("a record beyond its limit is refused, one at the limit is not")
    func recordLimit() {
        var limits = SheetLimits()
        limits.recordBytes = 10
        #expect(readingError(Array("aaaa,bbbbb\nc\n".utf8), limits: limits) == nil)
        #expect(readingError(Array("aaaa,bbbbbb\nc\n".utf8), limits: limits)?.reason == .limit(.recordBytes, allowed: 10))
        #expect(readingError(Array("\"aaaa\n\n\n\n\nbbb\"\n".utf8), limits: limits)?.reason == .limit(.recordBytes, allowed: 10))
    }

    @Test("cells are counted with the blanks left of them")
    func cellLimit() {
        var limits = SheetLimits()
        limits.cells = 6
        #expect(readingError(Array("a,,b\nc,,d\n,,,,\n".utf8), limits: limits) == nil)
        #expect(readingError(Array("a,,b\nc,,d\ne\n".utf8), limits: limits)?.reason == .limit(.cells, allowed: 6))
    }
}
