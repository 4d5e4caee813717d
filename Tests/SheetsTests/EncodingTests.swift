import Sheets
import Testing

@Suite("Encodings of text files")
struct EncodingTests {
    private static let text = "姓名,单位\n李示例,𠮷林\n"

    private static func utf16(_ text: String, big: Bool) -> [UInt8] {
        text.utf16.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    /// 姓名,单位 / 李示例,𠮷林 with the four-byte character that GBK lacks.
    private static let gb18030: [UInt8] =
        [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xB5, 0xA5, 0xCE, 0xBB, 0x0A]
        + [0xC0, 0xEE, 0xCA, 0xBE, 0xC0, 0xFD, 0x2C, 0x95, 0x34, 0xB2, 0x35, 0xC1, 0xD6, 0x0A]

    @Test(
        "each encoding is recognised by its bytes",
        arguments: [
            (Array(text.utf8), TextEncoding.utf8),
            ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
            ([0xFF, 0xFE] + utf16(text, big: false), .utf16LittleEndian),
            ([0xFE, 0xFF] + utf16(text, big: true), .utf16BigEndian),
            (gb18030, .gb18030),
        ])
    func recognised(bytes: [UInt8], encoding: TextEncoding) throws {
        let book = try Workbook.read(bytes: bytes, name: "f.csv")
        #expect(book.kind == .delimited(.comma, encoding))
        #expect(book.sheets[0].rows.map { $0.cells.map(\.plainText) } == [["姓名", "单位"], ["李示例", "𠮷林"]])
    }

    @Test("a bad byte of GB18030 is named with line, column and offset")
    func badGB18030() {
        var bytes = Self.gb18030
        bytes[13] = 0xFF
        let error = readingError(bytes)
        #expect(error?.reason == .undecodable(byte: 0xCA, encoding: .gb18030))
        #expect(error?.place == .init(row: 2, column: 1, byteOffset: 12))
    }

    @Test("a damaged UTF-8 file is not read as GB18030 with wrong characters")
    func damagedUTF8() {
        var bytes = Array("姓名,单位\n李示例,一组\n王样本,二组\n".utf8)
        let place = Array("姓名,单位\n李".utf8).count
        bytes.remove(at: place)
        let error = readingError(bytes)
        #expect(error?.reason == .undecodable(byte: bytes[place], encoding: .utf8))
        #expect(error?.place == .init(row: 2, column: 1, byteOffset: place))
    }

    @Test("GB18030 text whose bytes often look like two-byte UTF-8 is read as what it is")
    func pairsLikeUTF8() throws {
        // 通 and 员 are CD A8 and D4 B1: five well-formed pairs, and one 党 (B5 B3) that is none.
        let bytes: [UInt8] = [0xCD, 0xA8, 0xCD, 0xA8, 0xD4, 0xB1, 0xCD, 0xA8, 0xD4, 0xB1, 0xB5, 0xB3, 0x0A]
        #expect(try Workbook.read(bytes: bytes, name: "f").sheets[0].rows[0].cells == [.text("通通员通员党")])
    }

    @Test("a bad byte after a mark counts from the first byte of the file")
    func badAfterMark() {
        let error = readingError([0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0x62, 0xFF])
        #expect(error?.reason == .undecodable(byte: 0xFF, encoding: .utf8WithMark))
        #expect(error?.place == .init(row: 2, column: 1, byteOffset: 6))
    }

    @Test(
        "half a character at the end of UTF-16 is refused",
        arguments: [[0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x61, 0x00, 0x42, 0xD8]] as [[UInt8]])
    func truncatedUTF16(bytes: [UInt8]) throws {
        guard case .undecodable(_, .utf16LittleEndian) = try #require(readingError(bytes)).reason else {
            Issue.record("not refused as UTF-16")
            return
        }
    }
}
