/// Why a file could not be read or written, with all that a message needs.
public struct SheetError: Error, Sendable, Hashable {
    public var reason: Reason
    /// The file, as the caller named it.
    public var path: String
    public var place: Place

    public init(_ reason: Reason, path: String, place: Place = Place()) {
        self.reason = reason
        self.path = path
        self.place = place
    }

    /// Where in the file; what is not known is nil.
    public struct Place: Sendable, Hashable {
        public var sheet: String?
        /// Number of the row from 1; in delimited text the line.
        public var row: Int?
        /// Index of the column from 0; in delimited text, the character of the line from 0.
        public var column: Int?
        /// Name of the part inside the archive.
        public var part: String?
        /// Offset from the first byte of the file, or of the part where one is given.
        public var byteOffset: Int?

        public init(sheet: String? = nil, row: Int? = nil, column: Int? = nil, part: String? = nil, byteOffset: Int? = nil) {
            self.sheet = sheet
            self.row = row
            self.column = column
            self.part = part
            self.byteOffset = byteOffset
        }
    }

    public enum Reason: Sendable, Hashable {
        /// The system refused to open, read or write the file; `code` is its `errno`.
        case system(code: Int32, operation: FileOperation)
        /// The path names a folder, a device or a pipe.
        case notARegularFile
        /// The bytes are of a kind that is not read.
        case unreadableKind(FileKind)
        /// The archive is broken; `detail` is the words of the archive library.
        case damagedArchive(detail: String)
        /// A part of the archive unpacks to more bytes than the archive says.
        case sizeMismatch(declared: Int)
        /// A part of the archive is encrypted.
        case encryptedPart
        /// The workbook names a part that the archive does not hold.
        case missingPart
        /// A part is not well-formed XML; `detail` is the words of the XML library, `line` counts from 1.
        case malformedXML(line: Int, detail: String)
        /// A part has a document type, which a workbook never needs and an attack does.
        case documentType
        /// A cell does not say what it must, such as a shared string that does not exist; `text` is what stands there.
        case malformedCell(text: String)
        case limit(Limit, allowed: Int)
        /// A byte that the encoding does not know.
        case undecodable(byte: UInt8, encoding: TextEncoding)
        /// A quotation mark that opens a field is never closed; the place is that of the mark.
        case unclosedQuote
        /// A text is longer than a cell can hold.
        case textTooLong(length: Int, allowed: Int)
        /// A table has more rows or columns than a sheet can hold.
        case tableTooLarge(rows: Int, columns: Int)
        /// A text holds a character that the chosen encoding cannot write.
        case unencodable(character: String, encoding: TextEncoding)
        /// The library that writes workbooks failed; `detail` is its words.
        case writerFailed(detail: String)
    }

    public enum FileOperation: String, Sendable, Hashable {
        case open, read, create, write, synchronize, rename
    }

    /// The limits of `SheetLimits`, by name.
    public enum Limit: String, Sendable, Hashable, CaseIterable {
        case fileBytes, parts, unpackedBytes, ratio, xmlDepth, xmlParserBytes, cells, sharedStrings, textBytes, recordBytes
    }
}

extension SheetError: CustomStringConvertible {
    /// For logs and tests; what people read is written by the caller, who knows their language.
    public var description: String {
        var parts = [path]
        if let sheet = place.sheet { parts.append("sheet \(sheet)") }
        if let part = place.part { parts.append("part \(part)") }
        if let row = place.row { parts.append("row \(row)") }
        if let column = place.column { parts.append("column \(column + 1)") }
        if let offset = place.byteOffset { parts.append("byte \(offset)") }
        return parts.joined(separator: ", ") + ": \(reason)"
    }
}
