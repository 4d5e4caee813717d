import Testing

@testable import Sheets

@Suite("Files that are broken or mean harm")
struct HostileFileTests {
    private static let row = #"<row r="1"><c r="A1"><v>1</v></c></row>"#

    private func sheetError(_ xml: String, limits: SheetLimits = .standard) -> SheetError? {
        var book = WorkbookBuilder("")
        book.sheets[0].xml = xml
        return readingError(book.archive().bytes(), limits: limits)
    }

    private func limits(_ change: (inout SheetLimits) -> Void) -> SheetLimits {
        var limits = SheetLimits()
        change(&limits)
        return limits
    }

    @Test(
        "a document type is refused wherever it stands",
        arguments: ["xl/workbook.xml", "xl/styles.xml", "_rels/.rels", "xl/worksheets/sheet1.xml"])
    func documentType(part: String) throws {
        var zip = WorkbookBuilder(Self.row).archive()
        let index = try #require(zip.entries.firstIndex { $0.name == part })
        zip.entries.remove(at: index)
        zip.add(part, #"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><t>&a;&b;</t></worksheet>"#)
        let error = readingError(zip.bytes())
        #expect(error?.reason == .documentType)
        #expect(error?.place.part == part)
    }

    @Test("elements nest to the limit and not one deeper")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth - 1) + String(repeating: "</a>", count: depth - 1)
        }
        #expect(sheetError(nested(64)) == nil)
        #expect(sheetError(nested(65))?.reason == .limit(.xmlDepth, allowed: 64))
    }

    @Test("a part that unpacks to far more than it is packed is refused while it unpacks")
    func ratio() {
        var zip = WorkbookBuilder("").archive()
        zip.entries.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        zip.addRun("xl/worksheets/sheet1.xml", head: "<worksheet>", byte: UInt8(ascii: " "), runs: 8000)
        let error = readingError(zip.bytes())
        #expect(error?.reason == .limit(.ratio, allowed: 100))
        #expect(error?.place.part == "xl/worksheets/sheet1.xml")
        // The same part is only malformed where the ratio is allowed: the refusal above was the limit's work.
        guard case .malformedXML? = readingError(zip.bytes(), limits: limits { $0.ratio = 1000 })?.reason else {
            Issue.record("not read to its end")
            return
        }
    }

    @Test("a size that the archive understates or overstates is refused", arguments: [-1, 1])
    func declaredSize(difference: Int) throws {
        var zip = WorkbookBuilder(Self.row).archive()
        zip.entries.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        zip.addRun("xl/worksheets/sheet1.xml", head: "<worksheet/>", byte: UInt8(ascii: "\n"), runs: 4)
        zip.entries[zip.entries.count - 1].size += difference
        let error = readingError(zip.bytes())
        #expect(error?.place.part == "xl/worksheets/sheet1.xml")
        #expect(error?.reason == .sizeMismatch(declared: zip.entries[zip.entries.count - 1].size))
    }

    @Test("a part with a wrong checksum is refused")
    func checksum() throws {
        var zip = WorkbookBuilder(Self.row).archive()
        let index = try #require(zip.entries.firstIndex { $0.name == "xl/worksheets/sheet1.xml" })
        zip.entries[index].checksum ^= 1
        guard case .damagedArchive? = readingError(zip.bytes())?.reason else {
            Issue.record("not refused")
            return
        }
    }

    @Test("an encrypted part is refused by its flag")
    func encrypted() throws {
        var zip = WorkbookBuilder(Self.row).archive()
        for index in zip.entries.indices where zip.entries[index].name == "xl/workbook.xml" { zip.entries[index].flags |= 1 }
        #expect(readingError(zip.bytes())?.reason == .encryptedPart)
    }

    @Test("a part that the workbook names and the archive lacks is named")
    func missingPart() {
        var zip = WorkbookBuilder(Self.row).archive()
        zip.entries.removeAll { $0.name == "xl/worksheets/sheet1.xml" }
        let error = readingError(zip.bytes())
        #expect(error?.reason == .missingPart)
        #expect(error?.place == .init(sheet: "Sheet1", part: "xl/worksheets/sheet1.xml"))
    }

    @Test("broken XML is named with its line")
    func malformedXML() {
        guard case .malformedXML(let line, _)? = sheetError("\n<sheetData>\n<row></sheetData>")?.reason else {
            Issue.record("not refused")
            return
        }
        #expect(line == 3)
    }

    @Test(
        "each limit is exact",
        arguments: [(SheetError.Limit.parts, 7), (.sharedStrings, 3), (.cells, 5), (.textBytes, 11)])
    func exactLimits(limit: SheetError.Limit, needed: Int) throws {
        let keys: [SheetError.Limit: WritableKeyPath<SheetLimits, Int>] = [
            .parts: \.parts, .sharedStrings: \.sharedStrings, .cells: \.cells, .textBytes: \.textBytes,
        ]
        let key = try #require(keys[limit])
        // Seven parts; three strings of two bytes each; three cells with two blanks between them; five bytes in values.
        let data =
            #"<row r="1"><c r="B1"><v>123</v></c><c r="D1" t="s"><v>2</v></c></row><row><c t="s"><v>1</v></c></row><row><c r="A3"><v/></c></row>"#
        let book = WorkbookBuilder(data, strings: "<si><t>aa</t></si><si><t>bb</t></si><si><t>cc</t></si>").archive().bytes()
        #expect(readingError(book, limits: limits { $0[keyPath: key] = needed }) == nil)
        #expect(readingError(book, limits: limits { $0[keyPath: key] = needed - 1 })?.reason == .limit(limit, allowed: needed - 1))
    }

    @Test("unpacked bytes of all parts together are bounded")
    func unpacked() {
        let zip = WorkbookBuilder(Self.row).archive()
        // The types part is never read.
        let total = zip.entries.filter { $0.name != "[Content_Types].xml" }.reduce(0) { $0 + $1.size }
        #expect(readingError(zip.bytes(), limits: limits { $0.unpackedBytes = total }) == nil)
        #expect(
            readingError(zip.bytes(), limits: limits { $0.unpackedBytes = total - 1 })?.reason == .limit(.unpackedBytes, allowed: total - 1)
        )
    }

    @Test("the file itself is bounded")
    func fileSize() {
        let bytes = Array("a,b\n".utf8)
        #expect(readingError(bytes, limits: limits { $0.fileBytes = 4 }) == nil)
        #expect(readingError(bytes, limits: limits { $0.fileBytes = 3 })?.reason == .limit(.fileBytes, allowed: 3))
    }

    @Test("the XML parser's own memory is bounded: many names, or markup without end")
    func parserMemory() {
        let small = limits { $0.xmlParserBytes = 1 << 18 }
        let names = (0..<20_000).map { "<n\($0) a\($0)=''/>" }.joined()
        #expect(sheetError(names, limits: small)?.reason == .limit(.xmlParserBytes, allowed: 1 << 18))
        let comment = "<!--" + String(repeating: "x", count: 1 << 20) + "-->"
        #expect(sheetError(comment, limits: small)?.reason == .limit(.xmlParserBytes, allowed: 1 << 18))
        #expect(sheetError(comment) == nil)
    }

    @Test("one far cell in every row counts with the blanks that it needs")
    func farCells() {
        let data = (1...400).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
        #expect(readingError(WorkbookBuilder(data).archive().bytes())?.reason == .limit(.cells, allowed: 5_000_000))
    }

    @Test("a workbook cut off or changed anywhere ends in an error or a workbook, never in a crash")
    func damaged() throws {
        let good = WorkbookBuilder(#"<row r="1"><c r="A1" t="s"><v>0</v></c></row>"#, formats: ["yyyy\"年\""], strings: "<si><t>李</t></si>")
            .archive().bytes()
        var refused = 0
        for length in stride(from: 0, to: good.count, by: 7) where readingError(Array(good[..<length])) != nil { refused += 1 }
        #expect(refused == (good.count + 6) / 7)
        for position in good.indices {
            var bytes = good
            bytes[position] ^= UInt8(truncatingIfNeeded: position &* 37) | 1
            // What is still read has at most the one cell that was written.
            if let book = try? Workbook.read(bytes: bytes, name: "f") { #expect(book.sheets.allSatisfy { $0.byPlace.count <= 1 }) }
        }
    }
}
