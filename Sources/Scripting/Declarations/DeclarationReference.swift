import Ledger

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
}

/// One setting: what it takes and means. Checking, stubs and the reference come from it.
public struct SettingSpec: Hashable, Sendable {
    public let name: String
    public let type: SettingType
    public let doc: String
    public let zh: String
    public let isRequired: Bool

    init(_ name: String, _ type: SettingType, _ doc: String, zh: String, required: Bool = false) {
        self.name = name
        self.type = type
        self.doc = doc
        self.zh = zh
        isRequired = required
    }
}

/// One word of the notation: its sentence, the settings it knows, the words that may stand in it.
public struct WordSpec: Hashable, Sendable {
    public let word: String
    public let doc: String
    public let zh: String
    public let settings: [SettingSpec]
    /// The words whose nodes may stand among its first entries.
    public let holds: Set<String>

    init(_ word: String, _ doc: String, zh: String, settings: [SettingSpec] = [], holds: Set<String> = []) {
        self.word = word
        self.doc = doc
        self.zh = zh
        self.settings = settings
        self.holds = holds
    }
}

/// Every word of the notation that takes a table.
public enum DeclarationReference {
    public static let words: [WordSpec] =
        [
            PluginDeclaration.spec, ActivityTypeDeclaration.spec, ProcedureDeclaration.spec,
            RegulationDeclaration.spec, RegulationDeclaration.edition, RegulationDeclaration.clause,
            CheckDeclaration.spec, MeasureDeclaration.spec, ScoreDeclaration.spec, ItemWord.plus, ItemWord.minus, PartWord.spec, VetoWord.spec, QuotaWord.spec,
            ReportDeclaration.spec, ReportDeclaration.section, ReportDeclaration.sentence, ReportDeclaration.list,
            CalendarDeclaration.spec, SettingDeclaration.spec, JobDeclaration.spec,
        ] + BodyWords.all.map { $0.spec } + [SumWord.spec, CaseReading.spec, CaseReading.expect]

    private static let byWord = Dictionary(uniqueKeysWithValues: words.map { ($0.word, $0) })

    public static func spec(_ word: String) -> WordSpec? { byWord[word] }

    static func doc(_ word: String) -> String { byWord[word]?.doc ?? FieldDeclaration.doc(word) }
}
