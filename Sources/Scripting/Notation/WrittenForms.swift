extension StringProtocol {
    /// Whether it is written as ids are, and names of plugins: a-z, 0-9 and _, a letter first. No regular expression, which is built anew at each use.
    public var isIdentifier: Bool {
        guard let first = utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte.isDigit || byte == UInt8(ascii: "_")
        }
    }

    /// The numbers between the points of a version, as `1.0.0`; nil where something else stands there.
    var versionNumbers: [Int]? {
        let parts = utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
        return parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? .max }
    }

    var withoutOuterSpaces: SubSequence {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
