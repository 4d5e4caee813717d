/// What a field holds.
public enum FieldKind: Hashable, Sendable {
    case text
    case integer
    /// Exact, two places (`Hundredths`): hours, points, money.
    case decimal
    /// A day, a month or a year (`Day`).
    case day
    case flag
    /// One of a closed list.
    case choice([Choice])
    /// An id that plugins declare: an activity type, a role.
    case word(Vocabulary.Kind)
    /// A record of the model so named.
    case reference(String)
    /// Several words or references, without doubles.
    indirect case list(FieldKind)

    /// The model that the field points to, alone or as a list.
    public var target: String? {
        switch self {
        case .reference(let model): model
        case .list(let element): element.target
        default: nil
        }
    }

    public var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// What it takes, as people say it.
    public var label: Message {
        switch self {
        case .text: Message(zh: "文字", en: "a text")
        case .integer: Message(zh: "整数", en: "a whole number")
        case .decimal: Message(zh: "数，至多两位小数", en: "a number of at most two places")
        case .day: Message(zh: "日期", en: "a day")
        case .flag: Message(zh: "是 或 否", en: "yes or no")
        case .choice(let choices): Message(zh: choices.map(\.zh).joined(separator: "、"), en: choices.map(\.name).joined(separator: ", "))
        case .word(.activityType): Message(zh: "活动类型", en: "an activity type")
        case .word(.role): Message(zh: "角色", en: "a role")
        case .reference(let model): Message(zh: Catalogue.model(model)?.zh ?? model, en: "\(model.withArticle)")
        case .list(let element): Message(zh: "一个或几个\(element.label.zh)", en: "one or several of \(element.label.en)")
        }
    }

    /// The kind's name in Lua, in stubs and in the reference.
    public var name: String {
        switch self {
        case .text: "text"
        case .integer: "integer"
        case .decimal: "decimal"
        case .day: "date"
        case .flag: "flag"
        case .choice: "choice"
        case .word(let kind): kind.rawValue
        case .reference(let model): model
        case .list(let element): "list of \(element.name)"
        }
    }
}

/// One value of a closed list: its name in scripts and storage, its Chinese label in sheets.
public struct Choice: Hashable, Sendable {
    public let name: String
    public let zh: String
    public let aliases: [String]

    public init(_ name: String, _ zh: String, aliases: [String] = []) {
        self.name = name
        self.zh = zh
        self.aliases = aliases
    }

    /// Whether a person's spelling means this value.
    public func isSpelt(_ text: String) -> Bool {
        text == name || text == zh || aliases.contains(text)
    }
}
