extension Test {
    public var label: Message {
        switch self {
        case .atLeast(.day(let day)): Message(zh: "不早于\(day.label.zh)", en: "not before \(day)")
        case .atMost(.day(let day)): Message(zh: "不晚于\(day.label.zh)", en: "not after \(day)")
        case .moreThan(.day(let day)), .after(let day): Message(zh: "晚于\(day.label.zh)", en: "after \(day)")
        case .lessThan(.day(let day)), .before(let day): Message(zh: "早于\(day.label.zh)", en: "before \(day)")
        case .exactly(.day(let day)): Message(zh: "正是\(day.label.zh)", en: "exactly \(day)")
        case .atLeast(let operand): Self.joined("至少", "at least", operand)
        case .atMost(let operand): Self.joined("至多", "at most", operand)
        case .moreThan(let operand): Self.joined("超过", "more than", operand)
        case .lessThan(let operand): Self.joined("少于", "less than", operand)
        case .exactly(let operand): Self.joined("正好", "exactly", operand)
        case .between(let low, let high):
            Message(zh: "在 \(low.label.zh) 与 \(high.label.zh) 之间（含两端）", en: "between \(low.label.en) and \(high.label.en), both included")
        case .like(let pattern): Message(zh: "形如“\(pattern)”", en: "like \"\(pattern)\"")
        case .noneOf(let refused):
            Message(
                zh: "不是" + refused.map { "“\($0)”" }.joined(separator: "、"),
                en: "none of " + refused.map { "\"\($0)\"" }.joined(separator: ", "))
        case .filled: Message(zh: "已填写", en: "filled")
        case .blank: Message(zh: "未填写", en: "blank")
        }
    }

    private static func joined(_ zh: String, _ en: String, _ operand: Operand) -> Message {
        Message(zh: "\(zh) \(operand.label.zh)", en: "\(en) \(operand.label.en)")
    }
}

extension Test.Operand {
    public var label: Message {
        switch self {
        case .number(let number): Message(zh: number.description, en: number.description)
        case .day(let day): day.label
        case .span(let span): span.label
        case .text(let text): Message(zh: "“\(text)”", en: "\"\(text)\"")
        }
    }
}
