/// What a command or a report has to say, free of its form: the terminal, Markdown, json and sheets render the same value.
public struct Document: Sendable {
    public enum Block: Sendable {
        case heading(Message)
        case paragraph(Message)
        case table(Table)
        /// Indented lines below a title, as an explanation has them.
        case tree([Node])
    }

    public var blocks: [Block]

    public init(_ blocks: [Block] = []) {
        self.blocks = blocks
    }
}

/// Rows under headings. Every cell keeps its value, so that json and sheets need not parse text.
public struct Table: Sendable {
    public struct Heading: Sendable {
        /// The stable snake_case key of json and csv.
        public let key: String
        public let label: Message
        /// Whether the column gives way first when the terminal is narrow.
        public let isFlexible: Bool

        public init(_ key: String, _ label: Message, isFlexible: Bool = false) {
            self.key = key
            self.label = label
            self.isFlexible = isFlexible
        }
    }

    public var headings: [Heading]
    public var rows: [[Cell]]

    public init(_ headings: [Heading], rows: [[Cell]] = []) {
        self.headings = headings
        self.rows = rows
    }
}

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

    /// A text that differs by language; its stable name goes to json.
    public static func word(_ name: String, _ label: Message, tone: Tone = .plain) -> Cell { Cell(.text(name), label: label, tone: tone) }
}

/// A line of a tree with the lines below it.
public struct Node: Sendable {
    public let label: Message
    public let text: Message
    public let children: [Node]
    public let evidence: [RecordID]

    /// - Parameters:
    ///   - label: the short word at the left (`依据`); may be empty.
    ///   - text: what is said.
    public init(_ label: Message, _ text: Message, children: [Node] = [], evidence: [RecordID] = []) {
        self.label = label
        self.text = text
        self.children = children
        self.evidence = evidence
    }
}
