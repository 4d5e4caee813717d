/// Reads a text into tokens, as Lua 5.4 does. Comments are kept apart.
struct Lexer {
    private let bytes: [UInt8]
    private var here = 0
    private(set) var comments: [Range<Int>] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    private var next: UInt8? { at(0) }

    private func at(_ distance: Int) -> UInt8? { bytes.indices.contains(here + distance) ? bytes[here + distance] : nil }

    private func text(from start: Int) -> String { String(decoding: bytes[start..<here], as: UTF8.self) }

    mutating func token() throws(SyntaxError) -> Token {
        try skipBlank()
        let start = here
        guard let byte = next else { return Token(kind: .end, range: start..<start) }
        let kind: Token.Kind
        if byte.isNameStart {
            while next?.isNamePart == true { here += 1 }
            let word = text(from: start)
            kind = Token.reserved.contains(word) ? .fixed(word) : .name(word)
        } else if byte.isDigit || byte == .dot && at(1)?.isDigit == true {
            kind = .number(try number())
        } else if byte == .quote || byte == .apostrophe {
            kind = .text(try quoted(byte))
        } else if byte == .bracket, let level = try longBracketLevel() {
            kind = .text(try longBracket(level))
        } else {
            guard let sign = Token.operators.first(where: { bytes[start...].starts(with: $0) }) else { throw SyntaxError("unexpected symbol", at: start) }
            here += sign.count
            kind = .fixed(String(decoding: sign, as: UTF8.self))
        }
        return Token(kind: kind, range: start..<here)
    }

    private mutating func skipBlank() throws(SyntaxError) {
        while let byte = next {
            if byte.isBlank {
                here += 1
            } else if byte == .minus, at(1) == .minus {
                let start = here
                here += 2
                if next == .bracket, let level = longLevel() {
                    _ = try longBracket(level)
                } else {
                    while let byte = next, byte != .newline, byte != .carriageReturn { here += 1 }
                }
                comments.append(start..<here)
            } else {
                return
            }
        }
    }

    // MARK: Numbers

    /// All that looks like part of a number belongs to it; then it must be one.
    private mutating func number() throws(SyntaxError) -> String {
        let start = here
        let isHexadecimal = next == .zero && (at(1).map { $0 | 0x20 } == .x)
        if isHexadecimal { here += 2 }
        let exponent: UInt8 = isHexadecimal ? .p : .e
        while let byte = next {
            if byte | 0x20 == exponent {
                here += 1
                if next == .plus || next == .minus { here += 1 }
            } else if byte.isHexDigit || byte == .dot || byte.isNamePart {
                here += 1
            } else {
                break
            }
        }
        let text = text(from: start)
        let isNumber =
            isHexadecimal
            ? text.wholeMatch(of: /0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)(?:[pP][+-]?[0-9]+)?/) != nil
            : text.wholeMatch(of: /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/) != nil
        guard isNumber else { throw SyntaxError("malformed number", at: start) }
        return text
    }

    // MARK: Texts

    private mutating func quoted(_ mark: UInt8) throws(SyntaxError) -> String {
        let start = here
        var value: [UInt8] = []
        here += 1
        while let byte = next {
            here += 1
            switch byte {
            case mark: return String(decoding: value, as: UTF8.self)
            case .newline, .carriageReturn: throw SyntaxError("unfinished string", at: start)
            case .backslash: value += try escape()
            default: value.append(byte)
            }
        }
        throw SyntaxError("unfinished string", at: start)
    }

    /// What stands behind a backslash.
    private mutating func escape() throws(SyntaxError) -> [UInt8] {
        let start = here - 1
        guard let byte = next else { throw SyntaxError("unfinished string", at: start) }
        here += 1
        if let plain = Self.escapes[byte] { return [plain] }
        switch byte {
        case .newline, .carriageReturn:
            if let other = next, other != byte, other == .newline || other == .carriageReturn { here += 1 }
            return [.newline]
        case .x:
            guard let high = next?.hexValue, let low = at(1)?.hexValue else { throw SyntaxError("hexadecimal digit expected", at: start) }
            here += 2
            return [UInt8(high << 4 | low)]
        case .z:
            while next?.isBlank == true { here += 1 }
            return []
        case .u: return try codePoint(from: start)
        case _ where byte.isDigit:
            var value = Int(byte - .zero)
            for _ in 0..<2 {
                guard let digit = next, digit.isDigit else { break }
                value = value * 10 + Int(digit - .zero)
                here += 1
            }
            guard value <= 255 else { throw SyntaxError("decimal escape too large", at: start) }
            return [UInt8(value)]
        default: throw SyntaxError("invalid escape sequence", at: start)
        }
    }

    private static let escapes: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(#"abfnrtv\"'"#.utf8, [7, 8, 12, 10, 13, 9, 11, .backslash, .quote, .apostrophe]))

    /// `\u{…}`, also beyond Unicode, as Lua takes it.
    private mutating func codePoint(from start: Int) throws(SyntaxError) -> [UInt8] {
        guard next == .brace, at(1)?.hexValue != nil else { throw SyntaxError("missing '{' or digit in \\u{xxxx}", at: start) }
        here += 1
        var value: UInt64 = 0
        while let digit = next?.hexValue {
            value = value << 4 | UInt64(digit)
            guard value < 1 << 31 else { throw SyntaxError("UTF-8 value too large", at: start) }
            here += 1
        }
        guard next == .closingBrace else { throw SyntaxError("missing '}' in \\u{xxxx}", at: start) }
        here += 1
        return Unicode.Scalar(UInt32(value)).map { Array(String($0).utf8) } ?? Array("\u{FFFD}".utf8)
    }

    /// Before a `[`: how many `=` stand between it and the next `[`; nil where it is a plain bracket.
    private func longLevel() -> Int? {
        var level = 0
        while at(1 + level) == .equals { level += 1 }
        return at(1 + level) == .bracket ? level : nil
    }

    private func longBracketLevel() throws(SyntaxError) -> Int? {
        if let level = longLevel() { return level }
        if at(1) == .equals { throw SyntaxError("invalid long string delimiter", at: here) }
        return nil
    }

    private mutating func longBracket(_ level: Int) throws(SyntaxError) -> String {
        let start = here
        here += level + 2
        if next == .carriageReturn && at(1) == .newline || next == .newline && at(1) == .carriageReturn {
            here += 2
        } else if next == .newline || next == .carriageReturn {
            here += 1
        }
        let (first, closing) = (here, [.closingBracket] + [UInt8](repeating: .equals, count: level) + [.closingBracket])
        while here < bytes.count {
            if bytes[here] == .closingBracket, bytes[here...].starts(with: closing) {
                let value = text(from: first)
                here += closing.count
                return value
            }
            here += 1
        }
        throw SyntaxError("unfinished long string or comment", at: start)
    }
}
