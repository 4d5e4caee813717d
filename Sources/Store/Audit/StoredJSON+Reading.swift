extension StoredJSON {
    /// The elements of a list; nil where the text is none.
    static func list(in text: String) -> [StoredJSON]? {
        guard case .list(let items)? = read(text, { $0.value() }) else { return nil }
        return items
    }

    /// The members of an object; nil where the text is none.
    static func object(in text: String) -> [String: StoredJSON]? {
        read(text) { $0.object() }
    }

    private static func read<T>(_ text: String, _ body: (inout StoredJSONReader) -> T?) -> T? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = StoredJSONReader(bytes)
            guard let value = body(&reader), reader.isAtEnd else { return nil }
            return value
        }
    }
}

/// Reads what `StoredJSON` writes, and the same with spaces between: whole numbers, texts, null and lists of them. A general decoder takes
/// twenty times as long, which a check of a long audit trail would feel.
struct StoredJSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool {
        mutating get {
            skipSpaces()
            return place == bytes.count
        }
    }

    mutating func object() -> [String: StoredJSON]? {
        guard take("{") else { return nil }
        var members: [String: StoredJSON] = [:]
        if take("}") { return members }
        repeat {
            skipSpaces()
            guard let name = text(), take(":"), let value = value() else { return nil }
            members[name] = value
        } while take(",")
        return take("}") ? members : nil
    }

    mutating func value(depth: Int = 0) -> StoredJSON? {
        skipSpaces()
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "["): return depth < 8 ? list(depth: depth + 1) : nil
        case UInt8(ascii: "n"): return word("null") ? StoredJSON.none : nil
        default: return number().map { .number($0) }
        }
    }

    private mutating func list(depth: Int) -> StoredJSON? {
        guard take("[") else { return nil }
        var items: [StoredJSON] = []
        if take("]") { return .list(items) }
        repeat {
            guard let item = value(depth: depth) else { return nil }
            items.append(item)
        } while take(",")
        return take("]") ? .list(items) : nil
    }

    private mutating func number() -> Int64? {
        let start = place
        while place < bytes.count, bytes[place] == UInt8(ascii: "-") || (0x30...0x39).contains(bytes[place]) { place += 1 }
        return Int64(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func text() -> String? {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
        place += 1
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
        var content = String(decoding: bytes[start..<place], as: UTF8.self)
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\"") {
                place += 1
                return content
            }
            guard bytes[place] == UInt8(ascii: "\\") else {
                let start = place
                while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
                content += String(decoding: bytes[start..<place], as: UTF8.self)
                continue
            }
            place += 1
            guard let scalar = escaped() else { return nil }
            content.unicodeScalars.append(scalar)
        }
        return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
        guard place < bytes.count else { return nil }
        defer { place += 1 }
        switch bytes[place] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "u"):
            guard place + 4 < bytes.count else { return nil }
            let digits = String(decoding: bytes[place + 1...place + 4], as: UTF8.self)
            place += 4
            // Pairs of surrogates are never written here: such a text is refused, not misread.
            return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
        case let byte where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(byte): return Unicode.Scalar(byte)
        default: return nil
        }
    }

    private mutating func word(_ word: StaticString) -> Bool {
        guard place + word.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<word.utf8CodeUnitCount where bytes[place + index] != word.utf8Start[index] { return false }
        place += word.utf8CodeUnitCount
        return true
    }

    /// Takes a mark, with spaces before it.
    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
        place += 1
        return true
    }

    private mutating func skipSpaces() {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    }
}
