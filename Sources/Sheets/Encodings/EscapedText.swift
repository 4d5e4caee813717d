/// Text of a workbook, in which `_x000D_` stands for a character that XML cannot hold and `_x005F_` for an underscore.
enum EscapedText {
    static func decode(_ bytes: [UInt8]) -> String {
        guard hasEscape(bytes) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard let unit = unit(at: index, in: bytes) else {
                output.append(bytes[index])
                index += 1
                continue
            }
            index += 7
            var scalar = UInt32(unit)
            if (0xD800...0xDBFF).contains(scalar), let low = self.unit(at: index, in: bytes), (0xDC00...0xDFFF).contains(low) {
                scalar = 0x10000 + ((scalar - 0xD800) << 10) + (UInt32(low) - 0xDC00)
                index += 7
            }
            // Half a pair is no character, and a zero would end the text for every C library that meets it.
            let character = scalar == 0 ? nil : Unicode.Scalar(scalar)
            output.append(contentsOf: String(Character(character ?? "\u{FFFD}")).utf8)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Marks what looks like an escape, so that it is read as the text it is.
    static func encode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard hasEscape(bytes) else { return text }
        var output: [UInt8] = []
        for index in bytes.indices {
            output.append(bytes[index])
            if unit(at: index, in: bytes) != nil { output.append(contentsOf: "x005F_".utf8) }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func hasEscape(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while let found = bytes[index...].firstIndex(of: UInt8(ascii: "_")) {
            if unit(at: found, in: bytes) != nil { return true }
            index = found + 1
        }
        return false
    }

    /// The code unit that an escape at `index` names, nil where no escape stands there.
    private static func unit(at index: Int, in bytes: [UInt8]) -> UInt16? {
        guard index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt16 = 0
        for byte in bytes[(index + 2)..<(index + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
