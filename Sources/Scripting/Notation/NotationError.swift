import Ledger

/// A word used in a way that it cannot mean; told with the line of the call.
enum NotationError: Error {
    case notNumber(String)
    /// `at_most(1/3)`: a float where an exact number is needed.
    case float(word: String)
    case notOperand(word: String, type: String)
    case malformedTest(word: String)
    case notDay(String)
    case notPeriod(String)
    case notTable(word: String, type: String)
    case needsName(word: String)
    case badScale(String)
    case badVerdict(String)
    case unknownVerdictSetting(String, nearest: String?)
    case badEntry(word: String, position: Int, type: String)

    var message: Message {
        switch self {
        case .notNumber(let type): Message(zh: "这里要一个数，不是 \(type)", en: "a number is needed here, not \(type)")
        case .float(let word): Message(zh: "\(word) 的数不精确", en: "the number of \(word) is not exact")
        case .notOperand(let word, let type):
            Message(zh: "\(word) 要一个数、日期或时长，不是 \(type)", en: "\(word) takes a number, a day or a span, not \(type)")
        case .malformedTest(let word): Message(zh: "\(word) 的界限永远不可能通过", en: "the bounds of \(word) can never be passed")
        case .notDay(let text): Message(zh: "\"\(text)\" 不是日期", en: "\"\(text)\" is no day")
        case .notPeriod(let text): Message(zh: "\"\(text)\" 不是期间", en: "\"\(text)\" is no period")
        case .notTable(let word, let type): Message(zh: "\(word) 后面要一个 { … }，不是 \(type)", en: "\(word) takes a { … }, not \(type)")
        case .needsName(let word): Message(zh: "\(word) 后面要一个名称和一个 { … }", en: "\(word) takes a name and a { … }")
        case .badScale(let why): Message(zh: "scale 写法不对：\(why)", en: "this scale cannot be read: \(why)")
        case .badVerdict(let type): Message(zh: "结论的内容要一个 { … } 或一句话，不是 \(type)", en: "a verdict takes a { … } or a sentence, not \(type)")
        case .unknownVerdictSetting(let name, _): Message(zh: "结论没有 '\(name)' 这一项", en: "a verdict has no '\(name)'")
        case .badEntry(let word, let position, let type):
            Message(zh: "\(word) 的第 \(position) 项看不懂（\(type)）", en: "entry \(position) of \(word) cannot be understood (\(type))")
        }
    }

    var hint: Message? {
        switch self {
        case .float: Message(zh: "写成文本，例如 \"1/3\" 或 \"20.5\"", en: "write it as a text, as \"1/3\" or \"20.5\"")
        case .notDay: Message(zh: "写成 2021-03-05、2021-03 或 2021", en: "write 2021-03-05, 2021-03 or 2021")
        case .notPeriod:
            Message(zh: "写成 2021、2021Q3、2021H1、2021-03 或 2021-03-01..2021-07-31", en: "write 2021, 2021Q3, 2021H1, 2021-03 or 2021-03-01..2021-07-31")
        case .unknownVerdictSetting(_, let nearest?): .nearest(nearest)
        case .unknownVerdictSetting:
            Message(
                zh: "可用：actual target missing found pending forecast evidence note", en: "there are: actual target missing found pending forecast evidence note"
            )
        case .needsName(let word): Message(zh: "写成 \(word) \"id\" { … }", en: "write \(word) \"id\" { … }")
        default: nil
        }
    }
}

extension Message {
    /// The near miss.
    static func nearest(_ name: String) -> Message {
        Message(zh: "是否想写 '\(name)'？", en: "did you mean '\(name)'?")
    }

    /// The near miss, or what is there.
    static func nearest(_ name: String?, among known: [String]) -> Message {
        let list = known.joined(separator: " ")
        guard let name else { return Message(zh: "可用：\(list)", en: "there are: \(list)") }
        return Message(zh: "是否想写 '\(name)'？可用：\(list)", en: "did you mean '\(name)'? There are: \(list)")
    }
}
