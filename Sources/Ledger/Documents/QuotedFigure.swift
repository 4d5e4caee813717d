/// A measure's figure as a sentence quotes it: what was measured, of whom, when, and the records that it rests on.
public struct QuotedFigure: Hashable, Sendable {
    /// How well the number is known. What nobody knows is never told as zero.
    public enum Reading: Hashable, Sendable {
        case exact(Fraction)
        /// Some records lack the amount, so that it may be more.
        case atLeast(Fraction)
        case unknown
    }

    /// What is read: a measure's id and label, its unit (`场`), and who declares it (`study_forum 1.0.0`).
    public struct Source: Hashable, Sendable {
        public let measure: String
        public let title: Message
        public let unit: String
        public let plugin: String

        public init(_ measure: String, title: Message, unit: String = "", plugin: String = "") {
            self.measure = measure
            self.title = title
            self.unit = unit
            self.plugin = plugin
        }
    }

    public let source: Source
    public let reading: Reading
    public let subject: RecordID?
    public let period: Period?
    /// What keeps the number from being known: fields that are blank, a measure that broke.
    public let missing: [Message]
    public let evidence: [RecordID]
    /// Records that belong to it but lack the amount.
    public let blanks: [RecordID]

    public init(
        _ source: Source, _ reading: Reading, of subject: RecordID? = nil, in period: Period? = nil, missing: [Message] = [], evidence: [RecordID] = [],
        blanks: [RecordID] = []
    ) {
        self.source = source
        self.reading = reading
        self.subject = subject
        self.period = period
        self.missing = missing
        self.evidence = evidence
        self.blanks = blanks
    }

    /// As it stands in the sentence: `12`, `至少 12`, `尚不能确定（缺：学时）`.
    public var label: Message {
        switch reading {
        case .exact(let number): Message(zh: number.plain, en: number.plain)
        case .atLeast(let number): Message(zh: "至少 \(number.plain)", en: "at least \(number.plain)")
        case .unknown where missing.isEmpty: Message(zh: "尚不能确定", en: "not yet known")
        case .unknown:
            Message(zh: "尚不能确定（缺：\(missing.listed.zh)）", en: "not yet known (missing: \(missing.listed.en))")
        }
    }
}
