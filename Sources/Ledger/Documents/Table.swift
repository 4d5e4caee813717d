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
