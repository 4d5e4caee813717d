/// How many columns of a terminal a text takes.
public enum DisplayWidth {
    /// East Asian wide and full-width characters take two columns, combining ones none, ambiguous ones one.
    /// Expects text without control characters (`SafeText`).
    public static func of(_ text: String) -> Int {
        var width = 0
        // Nearly every cell is plain ASCII or Han: no need to cut those into characters.
        var isSimple = true
        for scalar in text.unicodeScalars {
            guard let plain = simpleWidth(scalar) else {
                isSimple = false
                break
            }
            width += plain
        }
        return isSimple ? width : text.reduce(0) { $0 + of($1) }
    }

    public static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // The sign that asks for the picture of a character: ❤️ is wide, ❤ is not.
            if scalar.value == 0xFE0F { return 2 }
            width += simpleWidth(scalar) ?? self.width(of: scalar)
        }
        // A cluster of several pictures is drawn as one.
        return min(width, 2)
    }

    /// The width of a scalar that stands for itself whatever is next to it; nil where more must be asked.
    private static func simpleWidth(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0x3000...0x3029, 0x3041...0x3096, 0x4E00...0x9FFF, 0xFF01...0xFF60: 2
        default: nil
        }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        // A soft hyphen is drawn where terminals have it at all; all other format characters are not.
        case .format: return scalar.value == 0xAD ? 1 : 0
        default: break
        }
        // Vowels and finals of a Hangul syllable in parts lie upon its initial.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar) ? 2 : 1
    }

    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x1100 else { return false }
        if wide.contains(where: { $0.contains(scalar.value) }) { return true }
        // Half of a flag is narrow: two of them make the wide one.
        return scalar.properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    /// `East_Asian_Width` W and F, pictures aside (the standard library knows those).
    private static let wide: [ClosedRange<UInt32>] = [
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
        0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD, 0x1100...0x115F, 0x2329...0x232A, 0xA960...0xA97C,
        0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    ]
}
