/// Keeps spreadsheets from running text as a formula.
public enum FormulaGuard {
    /// Text that a spreadsheet would run gets a `'` before it. Text that begins with such marks and then looks so gets one more:
    /// a reader that takes one away, where it finds them so, has back what was written.
    public static func guarded(_ text: String) -> String {
        isRisky(text) ? "'" + text : text
    }

    private static func isRisky(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(risky.contains) ?? false
    }

    private static let risky: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
}
