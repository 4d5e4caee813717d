@testable import Sheets

/// A workbook written by hand, part by part.
struct WorkbookBuilder {
    /// Content of `sheetData` and what follows it, by sheet name.
    var sheets: [(name: String, state: String, xml: String)] = []
    /// Content of `sst`.
    var strings: String?
    /// Format codes, from style 1 on; style 0 is General.
    var formats: [String] = []
    var workbookProperties = ""
    /// Put before every element name of the sheet, such as `x:`.
    var worksheetRoot = #"worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#

    init(_ data: String, formats: [String] = [], strings: String? = nil) {
        sheets = [("Sheet1", "visible", "<sheetData>\(data)</sheetData>")]
        self.formats = formats
        self.strings = strings
    }

    static let header = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    func archive() -> ZipBuilder {
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", Self.header + #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#)
        zip.add("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")]))
        let list = sheets.enumerated().map { index, sheet in
            #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" state="\#(sheet.state)" r:id="rId\#(index + 1)"/>"#
        }
        zip.add(
            "xl/workbook.xml",
            Self.header + #"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="\#(Self.office)">"#
                + "<workbookPr \(workbookProperties)/><sheets>\(list.joined())</sheets></workbook>")
        var targets = sheets.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
        targets += [("rId90", "styles", "styles.xml"), ("rId91", "sharedStrings", "sharedStrings.xml")]
        zip.add("xl/_rels/workbook.xml.rels", relationships(targets))
        zip.add("xl/styles.xml", styles())
        if let strings { zip.add("xl/sharedStrings.xml", Self.header + "<sst>\(strings)</sst>") }
        for (index, sheet) in sheets.enumerated() {
            let end = worksheetRoot.split(separator: " ")[0]
            zip.add("xl/worksheets/sheet\(index + 1).xml", "\(Self.header)<\(worksheetRoot)>\(sheet.xml)</\(end)>")
        }
        return zip
    }

    private func styles() -> String {
        let codes = formats.enumerated().map { index, code in
            let escaped = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
            return #"<numFmt numFmtId="\#(164 + index)" formatCode="\#(escaped)"/>"#
        }
        let looks = formats.indices.map { #"<xf numFmtId="\#(164 + $0)"/>"# }
        return Self.header + "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/>\(looks.joined())</cellXfs></styleSheet>"
    }

    private func relationships(_ targets: [(id: String, type: String, path: String)]) -> String {
        let list = targets.map { #"<Relationship Id="\#($0.id)" Type="\#(Self.office)/\#($0.type)" Target="\#($0.path)"/>"# }
        return Self.header + "<Relationships>\(list.joined())</Relationships>"
    }

    func read(limits: SheetLimits = .standard) throws(SheetError) -> Workbook {
        try Workbook.read(bytes: archive().bytes(), name: "book.xlsx", limits: limits)
    }

    /// The cells of the first sheet by their place.
    func cells() throws -> [String: Cell] { try read().sheets[0].byPlace }
}

extension Sheet {
    var byPlace: [String: Cell] {
        var cells: [String: Cell] = [:]
        for row in rows {
            for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                cells[CellPlace(row: row.number, column: column).description] = cell
            }
        }
        return cells
    }
}

/// The error that reading throws, nil where it succeeds.
func readingError(_ bytes: [UInt8], limits: SheetLimits = .standard) -> SheetError? {
    do throws(SheetError) {
        _ = try Workbook.read(bytes: bytes, name: "file", limits: limits)
        return nil
    } catch {
        return error
    }
}

/// The text of one part of an archive.
func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let archive = try ZipArchive(FileBytes(copying: bytes, path: "file", limits: .standard), limits: .standard)
    var text: [UInt8] = []
    guard let part = archive.part(named: name) else { return "" }
    try archive.read(part) { text.append(contentsOf: $0) }
    return String(decoding: text, as: UTF8.self)
}
