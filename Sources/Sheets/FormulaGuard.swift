/// Text that a spreadsheet program would take for a formula. In delimited text an apostrophe before it keeps it text;
/// reading takes the apostrophe off again.
enum FormulaGuard {
    private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

    /// `=1+1` becomes `'=1+1`. Text that already begins with apostrophes before such a sign gets one more, so that reading
    /// gives back exactly what was written.
    static func armed(_ text: String) -> String { isGuardable(text) ? "'" + text : text }

    static func disarmed(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "'"), isGuardable(text) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    private static func isGuardable(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(dangerous.contains) ?? false
    }
}
