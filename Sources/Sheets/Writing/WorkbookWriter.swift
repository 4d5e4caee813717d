import CXlsxWriter
import Glibc

/// Writes tables as the sheets of an xlsx workbook.
///
/// Texts are always written as strings, so that none of them can become a formula; days are real dates; numbers stay
/// numbers, but one with more digits than a spreadsheet keeps (15) becomes text and loses none.
public struct WorkbookWriter: Sendable {
    /// Characters (UTF-16 units) that a cell can hold.
    public static let longestText = 32_767

    public var properties: SheetProperties

    public init(properties: SheetProperties = SheetProperties()) { self.properties = properties }

    /// Writes the tables to a file, one sheet each, which appears whole or not at all.
    ///
    /// - Throws: `SheetError` where a table or text is too large for a sheet, or where the system refuses.
    public func write(_ tables: [SheetTable], to path: String) throws(SheetError) {
        for table in tables { try check(table, path: path) }
        try AtomicFile.replace(path) { (file) throws(SheetError) in try fill(file, tables) }
    }

    /// Writes the tables into a file that is put in its place later.
    public func write(_ tables: [SheetTable], into file: AtomicFile) throws(SheetError) {
        for table in tables { try check(table, path: file.path) }
        try fill(file, tables)
    }

    private func fill(_ file: AtomicFile, _ tables: [SheetTable]) throws(SheetError) {
        let book = try XlsxBook(file.temporary, path: file.path, savesMemory: savesMemory(tables))
        try book.set(properties)
        var names = SheetNames()
        for table in tables.isEmpty ? [SheetTable(name: "", columns: [], rows: [])] : tables {
            try XlsxSheetWriter(book, table, name: names.legal(table.name)).write()
        }
        try book.finish()
    }

    /// Large workbooks are written row by row; cells that are merged over several rows cannot be.
    private func savesMemory(_ tables: [SheetTable]) -> Bool {
        tables.allSatisfy(\.mergedRanges.isEmpty) && tables.reduce(0) { $0 + $1.rows.count * $1.columns.count } > 200_000
    }

    private func check(_ table: SheetTable, path: String) throws(SheetError) {
        let height = table.title.count + 1 + table.rows.count + table.notes.count
        let width = max(table.columns.count, table.rows.reduce(0) { max($0, $1.cells.count) })
        guard height <= SheetLimits.rows, width <= SheetLimits.columns else {
            throw SheetError(.tableTooLarge(rows: height, columns: width), path: path, place: .init(sheet: table.name))
        }
        for (row, line) in table.rows.enumerated() {
            for (column, cell) in line.cells.enumerated() {
                guard case .text(let text) = cell, text.utf16.count > Self.longestText else { continue }
                throw SheetError(
                    .textTooLong(length: text.utf16.count, allowed: Self.longestText), path: path,
                    place: .init(sheet: table.name, row: table.title.count + (table.hasHeadings ? 1 : 0) + row + 1, column: column))
            }
        }
    }
}

/// A workbook under construction by the C library.
final class XlsxBook {
    let path: String
    private var handle: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [CellLook: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ file: String, path: String, savesMemory: Bool) throws(SheetError) {
        self.path = path
        var options = lxw_workbook_options()
        options.constant_memory = savesMemory ? 1 : 0
        handle = workbook_new_opt(file, &options)
        guard handle != nil else { throw SheetError(.writerFailed(detail: "out of memory"), path: path) }
    }

    deinit {
        if let handle { lxw_workbook_free(handle) }
    }

    func set(_ properties: SheetProperties) throws(SheetError) {
        var title = Array(properties.title.utf8CString)
        var author = Array(properties.author.utf8CString)
        let result = title.withUnsafeMutableBufferPointer { title in
            author.withUnsafeMutableBufferPointer { author in
                var values = lxw_doc_properties()
                values.title = title.baseAddress
                values.author = author.baseAddress
                values.created = time_t(properties.created)
                return workbook_set_properties(handle, &values)
            }
        }
        try check(result)
    }

    func addSheet(_ name: String) throws(SheetError) -> UnsafeMutablePointer<lxw_worksheet> {
        try check(workbook_validate_sheet_name(handle, name))
        guard let sheet = workbook_add_worksheet(handle, name) else { throw SheetError(.writerFailed(detail: "out of memory"), path: path) }
        return sheet
    }

    /// The format of a look; each is made once.
    func format(_ look: CellLook) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[look] { return format }
        guard let format = workbook_add_format(handle) else { return nil }
        look.apply(to: format)
        formats[look] = format
        return format
    }

    func check(_ result: lxw_error) throws(SheetError) {
        guard result != LXW_NO_ERROR else { return }
        throw SheetError(.writerFailed(detail: String(cString: lxw_strerror(result))), path: path)
    }

    /// Writes the file; the library gives the reason of a failure as `errno`.
    func finish() throws(SheetError) {
        guard let handle else { return }
        self.handle = nil
        errno = 0
        let result = workbook_close(handle)
        let code = errno
        if result != LXW_NO_ERROR, [ENOSPC, EDQUOT, EFBIG, EIO, EACCES, EROFS].contains(code) {
            throw SheetError(.system(code: code, operation: .write), path: path)
        }
        try check(result)
    }
}
