public import Ledger

/// `name=value`, as it is typed on the command line.
public enum AssignmentText {
    /// Nil for what is none.
    public static func parts(_ text: String) -> (name: String, value: String)? {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && !parts[0].isEmpty ? (parts[0], parts[1]) : nil
    }

    /// What is most often wrong with one that is none.
    public static func hint(_ text: String, example: String) -> Message {
        if let sign = text.first(where: { "＝：:".contains($0) }) {
            return Message(zh: "\(sign) 改用英文键盘的 =，如 \(example)", en: "write = in place of \(sign), as \(example)")
        }
        return Message(
            zh: "例如 \(example)；等号两边不留空格，值里有空格时整个加引号", en: "as \(example): no blanks beside the =, and quotes around all where the value has blanks")
    }
}
