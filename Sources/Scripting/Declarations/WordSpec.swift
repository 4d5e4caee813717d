public import Ledger

/// One word of the notation: its sentence, what it takes, the words that may stand in it, the verdicts it comes to, and how it is used. Checking, stubs,
/// help and the reference come from it.
public struct WordSpec: Hashable, Sendable {
    public let word: String
    public let doc: String
    /// The short label in Chinese.
    public let zh: String
    /// The sentence in Chinese.
    public let zhDoc: String
    /// What stands first, without a name.
    public let entries: [SettingSpec]
    public let settings: [SettingSpec]
    /// The words whose nodes may stand among its first entries.
    public let holds: Set<String>
    /// Of a body: when it comes to which verdict.
    public let outcomes: [OutcomeSpec]
    /// Declarations that use it, with cases; they load beside the plugins that ship.
    public let example: String

    init(
        _ word: String, _ doc: String, zh: String, zhDoc: String = "", entries: [SettingSpec] = [], settings: [SettingSpec] = [], holds: Set<String> = [],
        outcomes: [OutcomeSpec] = [], example: String = ""
    ) {
        self.word = word
        self.doc = doc
        self.zh = zh
        self.zhDoc = zhDoc
        self.entries = entries
        self.settings = settings
        self.holds = holds
        self.outcomes = outcomes
        self.example = example
    }

    public var meaning: Message { Message(zh: zhDoc.isEmpty ? "\(zh)。" : zhDoc, en: doc) }
}
