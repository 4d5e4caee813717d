/// Reads records of delimited text, with quoted fields that may hold separators, quotation marks and line ends.
struct DelimitedReader {
    private let text: [UInt8]
    private let separator: UInt8
    private let path: String
    private let limits: SheetLimits

    private var index: Int
    private var line: Int
    private var lineStart: Int
    private var cells = 0

    init(_ text: [UInt8], separator: Separator, from start: Int, line: Int, path: String, limits: SheetLimits) {
        self.text = text
        self.separator = separator.rawValue
        self.path = path
        self.limits = limits
        index = start
        self.line = line
        lineStart = start
    }

    mutating func rows() throws(SheetError) -> [Row] {
        var rows: [Row] = []
        while index < text.count {
            let row = try record()
            if !row.cells.isEmpty { rows.append(row) }
        }
        return rows
    }

    private mutating func record() throws(SheetError) -> Row {
        var row = Row(number: line, cells: [])
        let start = index
        var blanks = 0
        while true {
            let field = try field(recordStart: start)
            if field.isEmpty {
                blanks += 1
            } else {
                cells += blanks + 1
                guard cells <= limits.cells else { throw error(.limit(.cells, allowed: limits.cells), row: row.number) }
                for _ in 0..<blanks { row.cells.append(.blank) }
                blanks = 0
                row.cells.append(.text(FormulaGuard.disarmed(field)))
            }
            guard index < text.count else { return row }
            if text[index] == separator {
                index += 1
                // A separator at the very end of the file still ends its record.
                if index == text.count { return row }
                continue
            }
            endLine()
            return row
        }
    }

    /// Reads a field and stops at what ends it: a separator, a line end or the end of the text.
    private mutating func field(recordStart: Int) throws(SheetError) -> String {
        guard index < text.count, text[index] == UInt8(ascii: "\"") else {
            let start = index
            while index < text.count, text[index] != separator, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
            try checkLength(recordStart)
            return String(decoding: text[start..<index], as: UTF8.self)
        }
        let openedLine = line
        let openedColumn = String(decoding: text[lineStart..<index], as: UTF8.self).count
        let openedOffset = index
        index += 1
        var bytes: [UInt8] = []
        while true {
            guard index < text.count else {
                throw SheetError(
                    .unclosedQuote, path: path, place: .init(row: openedLine, column: openedColumn, byteOffset: openedOffset))
            }
            let byte = text[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                if index < text.count, text[index] == UInt8(ascii: "\"") { bytes.append(byte) } else { break }
            } else {
                bytes.append(byte)
                if byte == 0x0A || (byte == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)) {
                    line += 1
                    lineStart = index + 1
                }
            }
            index += 1
            try checkLength(recordStart)
        }
        // What stands between a closing mark and the separator belongs to the field.
        while index < text.count, text[index] != separator, text[index] != 0x0A, text[index] != 0x0D {
            bytes.append(text[index])
            index += 1
        }
        try checkLength(recordStart)
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func endLine() {
        if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
        index += 1
        line += 1
        lineStart = index
    }

    private func checkLength(_ start: Int) throws(SheetError) {
        if index - start > limits.recordBytes { throw error(.limit(.recordBytes, allowed: limits.recordBytes), row: line) }
    }

    private func error(_ reason: SheetError.Reason, row: Int) -> SheetError { SheetError(reason, path: path, place: .init(row: row)) }
}
