import Sheets
import Testing

@Suite("Writing delimited text")
struct DelimitedWritingTests {
    private func text(_ rows: [[Cell]], headings: [String] = [], writer: DelimitedWriter = DelimitedWriter(encoding: .utf8)) throws
        -> String
    {
        let table = SheetTable(name: "x", columns: headings.map { SheetColumn($0) }, rows: rows.map { SheetRow($0) })
        return String(decoding: try writer.encode(table, name: "x.csv"), as: UTF8.self)
    }

    @Test("headings and rows, quoted where needed")
    func plain() throws {
        let rows: [[Cell]] = [[.text("李示例"), .text("一,二"), .integer(3)], [.text("说\"好\""), .text("一\n二"), .blank]]
        #expect(try text(rows, headings: ["姓名", "备注", "数"]) == "姓名,备注,数\r\n李示例,\"一,二\",3\r\n\"说\"\"好\"\"\",\"一\n二\",\r\n")
    }

    @Test("titles and notes are written only when asked for")
    func titles() throws {
        var table = SheetTable(name: "x", columns: [SheetColumn("a")], rows: [])
        table.title = ["标题"]
        table.notes = ["=注"]
        var writer = DelimitedWriter(encoding: .utf8)
        #expect(try String(decoding: writer.encode(table, name: "x"), as: UTF8.self) == "a\r\n")
        writer.includesTitles = true
        #expect(try String(decoding: writer.encode(table, name: "x"), as: UTF8.self) == "标题\r\na\r\n'=注\r\n")
    }

    @Test(
        "text that could be a formula gets an apostrophe, numbers do not, and both come back",
        arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠1", "'=1", "''-1", "'x", "x=1", "－", "-", "'"])
    func injection(value: String) throws {
        let written = try text([[.text(value), .text("尾")]])
        let first = try #require(written.unicodeScalars.first { $0 != "\"" })
        #expect(!["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"].contains(first))
        #expect(try Workbook.read(bytes: Array(written.utf8), name: "x").sheets[0].rows[0].cells == [.text(value), .text("尾")])
    }

    @Test("a number stays a number, whatever its sign")
    func numbers() throws {
        let number = try #require(Cell.number(literal: "-5.50"))
        #expect(try text([[number]]) == "-5.5\r\n")
    }

    @Test("each encoding and separator comes back", arguments: TextEncoding.allCases, Separator.allCases)
    func encodings(encoding: TextEncoding, separator: Separator) throws {
        let rows = [["李示例", "𠮷林", "a;b,c\td"], ["王样本", "", "z"]].map { $0.map(Cell.textOrBlank) }
        let table = SheetTable(name: "x", columns: [], rows: rows.map { SheetRow($0) })
        let bytes = try DelimitedWriter(separator: separator, encoding: encoding).encode(table, name: "x")
        let book = try Workbook.read(bytes: bytes, name: "x")
        #expect(book.kind == .delimited(separator, encoding))
        #expect(book.sheets[0].rows.map(\.cells) == rows)
    }
}

@Suite("Files appear whole or not at all")
struct AtomicFileTests {
    private let table = SheetTable(name: "x", columns: [], rows: [SheetRow([.text("新")])])

    private func error(_ path: String) -> SheetError? {
        do throws(SheetError) {
            try DelimitedWriter(encoding: .utf8).write(table, to: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("an older file is replaced, and nothing else stays behind")
    func replaced() {
        let folder = TemporaryFolder()
        folder.write("名册.csv", Array("旧".utf8))
        #expect(error(folder.file("名册.csv")) == nil)
        #expect(folder.bytes("名册.csv") == Array("新\r\n".utf8))
        #expect(folder.names == ["名册.csv"])
    }

    @Test("what cannot be written leaves the folder as it was")
    func untouched() {
        let folder = TemporaryFolder()
        #expect(error(folder.file("没有/x.csv"))?.reason == .system(code: 2, operation: .create))
        #expect(error(folder.path)?.reason == .notARegularFile)
        #expect(error("/dev/null")?.reason == .notARegularFile)
        let long = SheetTable(name: "x", columns: [], rows: [SheetRow([.text(String(repeating: "a", count: 40_000))])])
        folder.write("b.xlsx", Array("旧".utf8))
        #expect(throws: SheetError.self) { try WorkbookWriter().write([long], to: folder.file("b.xlsx")) }
        #expect(folder.names == ["b.xlsx"])
        #expect(folder.bytes("b.xlsx") == Array("旧".utf8))
    }

    @Test("a link stays a link, and what it points to is replaced")
    func link() {
        let folder = TemporaryFolder()
        folder.write("a.csv", Array("旧".utf8))
        folder.link("b.csv", to: "a.csv")
        #expect(error(folder.file("b.csv")) == nil)
        #expect(folder.isLink("b.csv"))
        #expect(folder.bytes("a.csv") == Array("新\r\n".utf8))
    }
}
