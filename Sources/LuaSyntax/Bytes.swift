/// Lua's letters are those of ASCII, whatever the locale.
extension UInt8 {
    static let newline = UInt8(ascii: "\n"), carriageReturn = UInt8(ascii: "\r")
    static let quote = UInt8(ascii: "\""), apostrophe = UInt8(ascii: "'"), backslash = UInt8(ascii: "\\")
    static let bracket = UInt8(ascii: "["), closingBracket = UInt8(ascii: "]"), brace = UInt8(ascii: "{"), closingBrace = UInt8(ascii: "}")
    static let dot = UInt8(ascii: "."), plus = UInt8(ascii: "+"), minus = UInt8(ascii: "-"), equals = UInt8(ascii: "=")
    static let zero = UInt8(ascii: "0"), e = UInt8(ascii: "e"), p = UInt8(ascii: "p"), u = UInt8(ascii: "u"), x = UInt8(ascii: "x")
    static let z = UInt8(ascii: "z")

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isNameStart: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_") }
    var isNamePart: Bool { isNameStart || isDigit }
    var isBlank: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
    var isHexDigit: Bool { hexValue != nil }

    var hexValue: Int? {
        switch self | 0x20 {
        case _ where isDigit: Int(self - .zero)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int((self | 0x20) - UInt8(ascii: "a")) + 10
        default: nil
        }
    }
}
