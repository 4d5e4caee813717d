import Workspace

/// `--as-of DAY`
enum DayOption {
    /// - Throws: `Diagnostic` for what is no day; one that is known to its month stands for its last day.
    static func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else {
            throw Diagnostic(
                "not_day", .usage, Message(zh: "--as-of \"\(text)\" 不是日期", en: "--as-of \"\(text)\" is no day"),
                hint: Message(zh: "写成 2021-12-31", en: "write 2021-12-31"))
        }
        return day.last
    }
}
