/// What stands in place of a personal value that is not shown.
public enum MaskedText {
    public static let placeholder = "***"

    /// Whether a text was masked, by us or by another system: such a value never comes back in.
    public static func isMasked(_ text: String) -> Bool {
        text.contains(placeholder) || text.contains("＊＊＊") || text.contains("已隐藏")
    }
}
