/// The text of a file as UTF-8, and how it was written.
struct DecodedText {
    var bytes: [UInt8]
    var encoding: TextEncoding
}

enum TextDecoder {
    /// Decodes a text file: by its byte order mark, else as UTF-8, else as GB18030, of which GBK and GB2312 are parts.
    static func decode(_ bytes: UnsafeRawBufferPointer, path: String) throws(SheetError) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return try utf8(UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)), mark: 3, path: path)
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return try convert(bytes, mark: 2, encoding: .utf16LittleEndian, path: path) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try convert(bytes, mark: 2, encoding: .utf16BigEndian, path: path) }
        let scan = UTF8Scan(bytes)
        if scan.hasNUL { throw SheetError(.unreadableKind(.binary), path: path) }
        if scan.isValid { return DecodedText(bytes: Array(bytes), encoding: .utf8) }
        if scan.looksLikeDamagedUTF8 { throw fault(at: scan.firstFault ?? 0, in: bytes, mark: 0, before: nil, encoding: .utf8, path: path) }
        return try convert(bytes, mark: 0, encoding: .gb18030, path: path)
    }

    private static func utf8(_ bytes: UnsafeRawBufferPointer, mark: Int, path: String) throws(SheetError) -> DecodedText {
        let scan = UTF8Scan(bytes)
        if scan.hasNUL { throw SheetError(.unreadableKind(.binary), path: path) }
        if let first = scan.firstFault { throw fault(at: first, in: bytes, mark: mark, before: nil, encoding: .utf8WithMark, path: path) }
        return DecodedText(bytes: Array(bytes), encoding: .utf8WithMark)
    }

    private static func convert(
        _ bytes: UnsafeRawBufferPointer, mark: Int, encoding: TextEncoding, path: String
    ) throws(SheetError) -> DecodedText {
        let body = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(mark))
        guard let converter = Converter(from: encoding.rawValue, to: "UTF-8") else {
            throw SheetError(.system(code: 22, operation: .read), path: path)
        }
        let (text, badOffset) = converter.convert(body)
        if let badOffset { throw fault(at: badOffset, in: body, mark: mark, before: text, encoding: encoding, path: path) }
        if text.contains(0) { throw SheetError(.unreadableKind(.binary), path: path) }
        return DecodedText(bytes: text, encoding: encoding)
    }

    /// The error for a bad byte: its line, and how many characters stand before it on that line.
    private static func fault(
        at offset: Int, in bytes: UnsafeRawBufferPointer, mark: Int, before: [UInt8]?, encoding: TextEncoding, path: String
    ) -> SheetError {
        let decoded = before ?? Array(bytes.prefix(offset))
        let line = decoded.count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = decoded.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let column = String(decoding: decoded[lineStart...], as: UTF8.self).count
        return SheetError(
            .undecodable(byte: bytes[offset], encoding: encoding), path: path,
            place: .init(row: line, column: column, byteOffset: offset + mark))
    }
}
