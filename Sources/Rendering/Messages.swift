import Ledger

/// Every text that this room itself says.
enum Messages {
    static let yes = Message(zh: "是", en: "yes")
    static let no = Message(zh: "否", en: "no")
    static let listSeparator = Message(zh: "、", en: ", ")

    /// What stands before the sentence: `错误：…`, `error: …`.
    static func severityMark(_ severity: Diagnostic.Severity) -> Message {
        switch severity {
        case .info: Message(zh: "提示：", en: "note: ")
        case .warning: Message(zh: "警告：", en: "warning: ")
        case .error: Message(zh: "错误：", en: "error: ")
        }
    }

    static let about = Message(zh: "对象", en: "about")
    static let source = Message(zh: "来源", en: "source")
    static let origin = Message(zh: "声明", en: "declared")
    static let clause = Message(zh: "条款", en: "clause")
    static let calls = Message(zh: "调用", en: "calls")
    static let note = Message(zh: "说明", en: "note")
    static let hint = Message(zh: "建议", en: "help")

    static func times(_ count: Int) -> Message {
        Message(zh: "（共 \(count) 处）", en: " (\(count) times)")
    }

    static func line(_ number: Int) -> Message {
        Message(zh: "第 \(number) 行", en: "line \(number)")
    }

    /// A record that nobody gave a title for.
    static func record(_ model: Message, _ id: Int64) -> Message {
        // One that is not written yet has no number that anybody could use.
        id < 0 ? Message(zh: "新的\(model.zh)", en: "new \(model.en)") : Message(zh: "\(model.zh) #\(id)", en: "\(model.en) #\(id)")
    }
}
