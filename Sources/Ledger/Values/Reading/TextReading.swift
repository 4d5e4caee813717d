/// What all readers do to a cell first.
public enum TextReading {
    /// Full-width letters, digits, brackets and signs as their half-width ones, U+3000 as a space. Han characters and 、。· stay.
    public static func halfwidth(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// Half-width, without invisible marks, and without white space at both ends.
    public static func tidy(_ text: String) -> String {
        var scalars = Array(halfwidth(text).unicodeScalars)
        scalars.removeAll(where: isInvisible)
        let start = scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.endIndex
        let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? start
        return string(scalars[start..<end])
    }

    /// Whether a cell says that there is nothing: empty, or one of the signs that people put there.
    public static func isBlank(_ text: String) -> Bool {
        let plain = tidy(text)
        return plain.isEmpty || blanks.contains(plain.lowercased())
            || plain.unicodeScalars.allSatisfy { "-—–―_/\\".unicodeScalars.contains($0) }
    }

    private static let blanks: Set<String> = ["无", "空", "暂无", "n/a", "nil", "none"]

    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
        default: false
        }
    }

    static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Byte order marks, zero-width spaces, marks of direction: they come with copied text and nobody sees them.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
