/// Tells what a file is by its first bytes, and a compound file by its directory. Archives are told apart by their parts.
enum FileSniffer {
    enum Guess: Equatable {
        case archive
        case text
        case other(FileKind)
    }

    static func guess(_ bytes: UnsafeRawBufferPointer) -> Guess {
        if bytes.isEmpty { return .other(.empty) }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .other(compound(bytes)) }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .archive }
        if bytes.starts(with: Array("%PDF-".utf8)) { return .other(.pdf) }
        if isImage(bytes) { return .other(.image) }
        // Workbooks of Excel 2 to 4 are a bare stream of records.
        if bytes.count > 4, bytes[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(bytes[1]), bytes[2] <= 0x10, bytes[3] == 0 {
            return .other(.xls)
        }
        return markup(bytes) ?? .text
    }

    private static func isImage(_ bytes: UnsafeRawBufferPointer) -> Bool {
        [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38]].contains { bytes.starts(with: $0 as [UInt8]) }
    }

    /// The directory of a compound file is made of entries of 128 bytes that begin with a name in UTF-16.
    private static func compound(_ bytes: UnsafeRawBufferPointer) -> FileKind {
        func has(_ name: String) -> Bool {
            let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
            return stride(from: 512, to: bytes.count - 128, by: 128).contains { offset in
                UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + wanted.count)]).elementsEqual(wanted)
            }
        }
        if has("EncryptedPackage") { return .encryptedWorkbook }
        return has("Workbook") || has("Book") ? .xls : .compound
    }

    /// HTML and XML, by their first markup. A name in angle brackets at the head of plain text is left to be text.
    private static func markup(_ bytes: UnsafeRawBufferPointer) -> Guess? {
        // Markup in UTF-16 shows itself when the zero bytes are left out.
        let head = String(decoding: bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace }
        guard start.first == "<" else { return nil }
        if start.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .other(.spreadsheetML) }
        if ["<html", "<!doctype html", "<table", "<head", "<body", "<meta", "<style", "<div"].contains(where: { start.hasPrefix($0) }) {
            return .other(.html)
        }
        if start.hasPrefix("<?xml") || start.hasPrefix("<!--") { return .other(start.contains("<html") ? .html : .xml) }
        return nil
    }
}
