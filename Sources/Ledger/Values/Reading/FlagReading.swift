/// Yes or no as people write it in a cell: 是 否 有 无 √ ×.
public enum FlagReading {
    /// Nil where it is neither, and for an empty cell: nothing is not no.
    public static func read(_ text: String) -> Bool? {
        let plain = TextReading.tidy(text).lowercased()
        if yes.contains(plain) { return true }
        return no.contains(plain) ? false : nil
    }

    private static let yes: Set<String> = ["是", "有", "对", "已", "√", "✓", "✔", "☑", "y", "yes", "true", "1"]
    private static let no: Set<String> = ["否", "无", "没有", "不是", "未", "×", "✗", "✘", "☒", "n", "no", "false", "0"]
}
