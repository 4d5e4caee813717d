import Sheets
import Testing

@Suite("What a file is by its bytes")
struct FileKindTests {
    private static func compound(_ entry: String) -> [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2040)
        for (index, byte) in entry.utf8.enumerated() { bytes[1024 + 2 * index] = byte }
        return bytes
    }

    private static func zip(_ parts: [String: String]) -> [UInt8] {
        var zip = ZipBuilder()
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, text) }
        return zip.bytes()
    }

    @Test(
        "the real kind is named, whatever the ending says",
        arguments: [
            ([], .empty),
            (compound("Workbook"), .xls), (compound("Book"), .xls), (compound("EncryptedPackage"), .encryptedWorkbook),
            (compound("WordDocument"), .compound),
            ([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00], .xls),
            (Array("%PDF-1.7\n".utf8), .pdf), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
            (Array("\u{FEFF}<html><body><table>".utf8), .html), (Array("  <TABLE border=1>".utf8), .html),
            (Array("<!DOCTYPE html>".utf8), .html),
            (Array("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">".utf8), .html),
            (Array("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">".utf8), .spreadsheetML),
            (Array("<?xml version=\"1.0\"?><a/>".utf8), .xml),
            ([0x61, 0x00, 0x62, 0x0A], .binary),
            (zip(["a.txt": "x"]), .zip), (zip(["word/document.xml": "x"]), .docx), (zip(["ppt/presentation.xml": "x"]), .pptx),
            (zip(["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "x"]), .ods),
            (zip(["xl/workbook.bin": "x"]), .xlsb),
            (
                zip([
                    "_rels/.rels": "<Relationships><Relationship Id='a' Type='t/officeDocument' Target='xl/workbook.bin'/></Relationships>",
                    "xl/workbook.bin": "",
                ]), .xlsb
            ),
        ] as [([UInt8], FileKind)])
    func kinds(bytes: [UInt8], kind: FileKind) { #expect(readingError(bytes)?.reason == .unreadableKind(kind)) }

    @Test("a workbook under any name is read, and text that begins with an angle bracket is text")
    func disguised() throws {
        let folder = TemporaryFolder()
        folder.write("名册.csv", WorkbookBuilder(#"<row r="1"><c r="A1"><v>1</v></c></row>"#).archive().bytes())
        #expect(try Workbook.read(contentsOf: folder.file("名册.csv")).kind == .xlsx)
        folder.write("文字.xlsx", Array("<李示例>,一组\n".utf8))
        #expect(try Workbook.read(contentsOf: folder.file("文字.xlsx")).kind == .delimited(.comma, .utf8))
    }

    @Test("a folder, a missing file and a device are refused for what they are")
    func noFiles() {
        let folder = TemporaryFolder()
        func reason(_ path: String) -> SheetError.Reason? {
            do throws(SheetError) {
                _ = try Workbook.read(contentsOf: path)
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(reason(folder.path) == .notARegularFile)
        #expect(reason(folder.file("没有.xlsx")) == .system(code: 2, operation: .open))
        #expect(reason("/dev/null") == .notARegularFile)
    }
}
