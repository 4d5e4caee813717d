public import Ledger

/// Where a case came out otherwise than expected.
public enum Difference: Hashable, Sendable {
    case value(String, expected: String, actual: String)
    /// Nobody is judged that the line could mean.
    case nobody(String, nearest: String?)
    /// The line could mean several.
    case several([String])

    public var message: Message {
        switch self {
        case .value(let name, let expected, let actual):
            Message(zh: "\(name)：期望 \(expected)，实际 \(actual)", en: "\(name): expected \(expected), came out \(actual)")
        case .nobody(let label, _): Message(zh: "没有可判断的对象：\(label)", en: "nobody is judged: \(label)")
        case .several(let found): Message(zh: "可能指好几个：\(found.joined(separator: "、"))", en: "this could mean several: \(found.joined(separator: ", "))")
        }
    }

    /// What to do next, where that is known.
    public var hint: Message? {
        switch self {
        case .value: nil
        case .nobody(_, let nearest?): .nearest(nearest)
        case .nobody: Message(zh: "查一下名称和期间，以及规则的 on、where 是否包括它", en: "look at the name and the period, and whether on and where include it")
        case .several: Message(zh: "写明是谁、哪个期间", en: "say who is meant, and which period")
        }
    }
}
