import Glibc

/// A number of a sheet, kept as the decimal text that stands in the file.
public struct CellNumber: Sendable, Hashable {
    /// The text as written, for example `20.5`, `20.100000000000001` or `3.70123E+17`.
    public let literal: String

    /// The number that `literal` spells; nil where it is no decimal number (an optional sign, digits, a point, an exponent).
    public init?(literal: String) {
        guard Self.isDecimal(literal.utf8) else { return nil }
        self.literal = literal
    }

    public init(_ value: some BinaryInteger) { literal = String(value) }

    /// The nearest binary number; infinite where the literal lies beyond the range.
    public var value: Double { strtod(literal, nil) }

    /// Whether a spreadsheet program has already cut the digits: it keeps 15, so a longer identity or account number
    /// that was stored as a number ends in zeros that nobody wrote.
    public var mayHaveLostDigits: Bool { abs(value) >= 1e15 }

    static func isDecimal(_ text: String.UTF8View) -> Bool {
        var digits = 0
        var exponentDigits: Int?
        var seenPoint = false
        var previous: UInt8 = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if exponentDigits != nil { exponentDigits! += 1 } else { digits += 1 }
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                guard previous == 0 || previous == UInt8(ascii: "e") || previous == UInt8(ascii: "E") else { return false }
            case UInt8(ascii: "."):
                guard !seenPoint, exponentDigits == nil else { return false }
                seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard digits > 0, exponentDigits == nil else { return false }
                exponentDigits = 0
            default: return false
            }
            previous = byte
        }
        return digits > 0 && exponentDigits != 0
    }
}

extension CellNumber {
    /// The digits that a spreadsheet keeps and shows.
    static let significantDigits = 15

    /// The number as a person wrote it: plain decimal text without exponent and without trailing zeros after the point.
    ///
    /// Spreadsheet programs store binary numbers and write 17 digits (`20.100000000000001` for 20.1), of which only 15
    /// carry meaning; the text is rounded to those. Beyond 10³⁰ the literal itself is returned.
    public var decimal: String {
        var digits: [UInt8] = []
        var exponent = 0
        var isNegative = false
        var afterPoint = false
        var bytes = literal.utf8[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "-"): isNegative = true
            case UInt8(ascii: "."): afterPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                guard let written = Int(Substring(bytes)), abs(written) <= 1000 else { return literal }
                exponent += written
                bytes = bytes[bytes.endIndex...]
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte - UInt8(ascii: "0"))
                if afterPoint { exponent -= 1 }
            default: break
            }
        }
        digits = Array(digits.drop { $0 == 0 })
        if digits.count > Self.significantDigits {
            exponent += digits.count - Self.significantDigits
            let roundsUp = digits[Self.significantDigits] >= 5
            digits.removeSubrange(Self.significantDigits...)
            if roundsUp { Self.increment(&digits) }
        }
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        guard !digits.isEmpty else { return "0" }
        guard exponent + digits.count <= 30, exponent >= -30 else { return literal }
        return (isNegative ? "-" : "") + Self.plain(digits, exponent: exponent)
    }

    private static func increment(_ digits: inout [UInt8]) {
        var index = digits.count - 1
        while index >= 0 {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
            index -= 1
        }
        digits.insert(1, at: 0)
    }

    private static func plain(_ digits: [UInt8], exponent: Int) -> String {
        let text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        if exponent >= 0 { return text + String(repeating: "0", count: exponent) }
        let point = digits.count + exponent
        if point <= 0 { return "0." + String(repeating: "0", count: -point) + text }
        return "\(text.prefix(point)).\(text.dropFirst(point))"
    }
}
