/// Walks over a tidied text. Every step leaves the place where it was if it does not fit.
struct TextScanner {
    struct Number {
        let value: Int
        /// Characters written; 0 for Han numerals, whose length says nothing.
        let width: Int
    }

    let scalars: [Unicode.Scalar]
    var index = 0

    /// Half-width and in small letters, so that the words to take are written in one way.
    init(_ text: String) {
        scalars = Array(TextReading.tidy(text).lowercased().unicodeScalars)
    }

    var isAtEnd: Bool {
        mutating get {
            skipSpaces()
            return index == scalars.count
        }
    }

    mutating func skipSpaces() {
        while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
    }

    /// The first of the words that comes next.
    @discardableResult
    mutating func take(_ words: String...) -> String? {
        take(anyOf: words)
    }

    mutating func take(anyOf words: [String]) -> String? {
        skipSpaces()
        guard let word = words.first(where: { scalars[index...].starts(with: $0.unicodeScalars) }) else { return nil }
        index += word.unicodeScalars.count
        return word
    }

    /// Digits or Han numerals, at most nine.
    mutating func number() -> Number? {
        skipSpaces()
        let digits = scalars[index...].prefix { ("0"..."9").contains($0) }
        if !digits.isEmpty {
            guard digits.count <= 9 else { return nil }
            index = digits.endIndex
            return Number(value: digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }, width: digits.count)
        }
        let numerals = scalars[index...].prefix(while: ChineseNumeral.isPart)
        guard let value = ChineseNumeral.value(numerals) else { return nil }
        index = numerals.endIndex
        return Number(value: value, width: 0)
    }

    /// What is between two dates or months: one sign or several, as in 3月5日——7日.
    mutating func rangeSign() -> Bool {
        guard take(anyOf: Self.rangeSigns) != nil else { return false }
        while take(anyOf: Self.rangeSigns) != nil {}
        return true
    }

    private static let rangeSigns = ["..", "-", "—", "–", "―", "−", "~", "〜", "至", "到"]

    /// Takes what the step reads, or stays.
    mutating func attempt<Value>(_ step: (inout TextScanner) -> Value?) -> Value? {
        let start = index
        if let value = step(&self) { return value }
        index = start
        return nil
    }
}
