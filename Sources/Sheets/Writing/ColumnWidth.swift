/// Widths of text in columns of half-width characters, for the columns of a sheet.
enum ColumnWidth {
    static let least = 6.0
    static let most = 60.0

    /// The width of the widest line of a text: a Han character takes two columns.
    static func columns(_ text: String) -> Int {
        var widest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                widest = max(widest, current)
                current = 0
            } else {
                current += isWide(scalar) ? 2 : 1
            }
        }
        return max(widest, current)
    }

    /// The width of a column that shows all `texts`, kept within bounds.
    static func fitting(_ widest: Int, hasFilter: Bool) -> Double {
        // Two columns of margin, and two more for a filter button.
        min(max(Double(widest) + (hasFilter ? 4 : 2), least), most)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
