public import Ledger

/// What one setting of a declaration takes.
public enum SettingType: String, Hashable, Sendable {
    case text, flag, integer, number, day, span, function, list, conditions
    /// `at_least(1)`, or `rule.name`.
    case limit
    /// A scale, or `rule.name`.
    case scale
    /// A field's name, a path, or a measure's name.
    case quantity
    case any

    /// What the reference says that a setting takes.
    public var label: Message {
        switch self {
        case .text: Message(zh: "文字", en: "text")
        case .flag: Message(zh: "true 或 false", en: "true or false")
        case .integer: Message(zh: "整数", en: "whole number")
        case .number: Message(zh: "数", en: "number")
        case .day: Message(zh: "日期", en: "day")
        case .span: Message(zh: "时长", en: "span")
        case .function: Message(zh: "函数", en: "function")
        case .list: Message(zh: "一个词或一列", en: "a word or a list")
        case .conditions: Message(zh: "{ 字段 = 值 }", en: "{ field = value }")
        case .limit: Message(zh: "界限", en: "limit")
        case .scale: Message(zh: "分档", en: "scale")
        case .quantity: Message(zh: "字段或指标", en: "field or measure")
        case .any: Message(zh: "见含义", en: "see meaning")
        }
    }
}

/// One setting, or one of the first entries: what it takes and means.
public struct SettingSpec: Hashable, Sendable {
    public let name: String
    public let type: SettingType
    public let doc: String
    /// The short label in Chinese.
    public let zh: String
    /// The sentence in Chinese.
    public let zhDoc: String
    /// The closed list that a text is one of; empty where any may stand.
    public let choices: [String]
    /// What it takes in the words of an editor, where the type says too little.
    let shape: String?
    public let isRequired: Bool

    init(
        _ name: String, _ type: SettingType, _ doc: String, zh: String, zhDoc: String = "", choices: [String] = [], shape: String? = nil, required: Bool = false
    ) {
        self.name = name
        self.type = type
        self.doc = doc
        self.zh = zh
        self.zhDoc = zhDoc
        self.choices = choices
        self.shape = shape
        isRequired = required
    }

    public var meaning: Message { Message(zh: zhDoc.isEmpty ? "\(zh)。" : zhDoc, en: doc) }
}

extension SettingSpec {
    /// The first entries that several words share.
    static let sentence = SettingSpec(
        "sentence", .text, "What it is or asks, in a sentence: the documentation.", zh: "说明", zhDoc: "用一句话说明它是什么、要求什么。", required: true)
    static let what = SettingSpec(
        "what", .text, "An activity type with all that counts as it, or a collection.", zh: "对象", zhDoc: "活动类型（连同计为它的各类），或一个集合。", required: true)
    static let number = SettingSpec("number", .quantity, "A number field, a path, or a measure.", zh: "数量", zhDoc: "数字字段、路径或指标。", required: true)
    static let test = SettingSpec("test", .limit, "The limit: a test, or rule.name.", zh: "界限", zhDoc: "界限，或条款参数 rule.名称。", required: true)
    static let bodies = SettingSpec("body …", .any, "Two bodies or more, each as in a check.", zh: "判断", zhDoc: "两个或更多判断，写法同规则。", required: true)
}
