/// Writes tables as delimited text.
public struct DelimitedWriter: Sendable {
    public var separator = Separator.comma
    /// Excel takes text without a mark for the encoding of its own locale: with one it reads Chinese right.
    public var encoding = TextEncoding.utf8WithMark
    /// Whether title lines and notes are written as records of one field. Without them the text is a plain table.
    public var includesTitles = false

    public init(separator: Separator = .comma, encoding: TextEncoding = .utf8WithMark) {
        self.separator = separator
        self.encoding = encoding
    }

    /// The bytes of a table. Lines end in CR LF, as the common description of the format (RFC 4180) asks.
    ///
    /// - Throws: `SheetError` (`unencodable`) for a character that the encoding cannot write; `name` stands for the path in it.
    public func encode(_ table: SheetTable, name: String) throws(SheetError) -> [UInt8] {
        var lines: [String] = []
        if includesTitles { lines += table.title.map { field(.text($0)) } }
        if table.hasHeadings { lines.append(record(table.columns.map { .textOrBlank($0.heading) })) }
        lines += table.rows.map { record($0.cells) }
        if includesTitles { lines += table.notes.map { field(.text($0)) } }
        let text = lines.map { $0 + "\r\n" }.joined()
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .utf16LittleEndian: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
        case .utf16BigEndian: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] as [UInt8] }
        case .gb18030: return try gb18030(text, name: name)
        }
    }

    /// Writes a table to a file, which appears whole or not at all.
    public func write(_ table: SheetTable, to path: String) throws(SheetError) {
        let bytes = try encode(table, name: path)
        try AtomicFile.replace(path) { (file) throws(SheetError) in try file.write(bytes) }
    }

    private func record(_ cells: [Cell]) -> String {
        cells.map(field).joined(separator: String(Character(Unicode.Scalar(separator.rawValue))))
    }

    private func field(_ cell: Cell) -> String {
        var text = cell.plainText
        // Real numbers stay numbers; only text can pretend to be a formula.
        if case .text = cell { text = FormulaGuard.armed(text) }
        let needsQuotes = text.utf8.contains { $0 == separator.rawValue || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes || text.first == " " || text.last == " " else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private func gb18030(_ text: String, name: String) throws(SheetError) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let converter = Converter(from: "UTF-8", to: encoding.rawValue) else {
            throw SheetError(.system(code: 22, operation: .write), path: name)
        }
        let (output, badOffset) = bytes.withUnsafeBytes { converter.convert($0) }
        guard let badOffset else { return output }
        let line = bytes[..<badOffset].count { $0 == 0x0A } + 1
        let character = String(decoding: bytes[badOffset...].prefix(4), as: UTF8.self).first.map(String.init) ?? ""
        throw SheetError(.unencodable(character: character, encoding: encoding), path: name, place: .init(row: line))
    }
}
