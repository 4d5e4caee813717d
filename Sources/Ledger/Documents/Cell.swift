/// A figure, a text or a verdict, with the records that it rests on.
public struct Cell: Hashable, Sendable {
    public enum Tone: Hashable, Sendable { case plain, good, bad, unsure, faint }

    /// What json, csv and sheets get.
    public let value: Value
    /// What people read, where it differs from the value's plain form.
    public let label: Message?
    /// For colour on a terminal; never the only carrier of meaning.
    public var tone: Tone
    public var evidence: [RecordID]
    /// Whether the number is only the least that it can be: json says so in a member of its own.
    public private(set) var isLowerBound = false

    public init(_ value: Value, label: Message? = nil, tone: Tone = .plain, evidence: [RecordID] = []) {
        self.value = value
        self.label = label
        self.tone = tone
        self.evidence = evidence
    }

    /// A number that is at least so much, as people read it.
    public init(atLeast number: Fraction, label: Message) {
        self.init(Value(number), label: label)
        isLowerBound = true
    }

    public static func text(_ text: String, tone: Tone = .plain) -> Cell { Cell(text.isEmpty ? .none : .text(text), tone: tone) }

    /// Texts one after the other, as each language lists them.
    public static func list(_ texts: [String]) -> Cell {
        guard !texts.isEmpty else { return Cell(.none) }
        return .word(texts.joined(separator: "、"), texts.map { Message(zh: $0, en: $0) }.listed)
    }

    /// A text that differs by language; its stable name goes to json.
    public static func word(_ name: String, _ label: Message, tone: Tone = .plain) -> Cell { Cell(.text(name), label: label, tone: tone) }
}
