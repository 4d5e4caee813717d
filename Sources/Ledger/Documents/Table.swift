/// Rows under headings. Every cell keeps its value, so that json and sheets need not parse text.
public struct Table: Sendable {
    public struct Heading: Sendable {
        /// The stable snake_case key of json and csv.
        public let key: String
        public let label: Message
        /// Whether the column gives way first when the terminal is narrow.
        public let isFlexible: Bool
        /// Whether the numbers of the column are drawn as bars where there is a screen to draw on.
        public let isBar: Bool

        public init(_ key: String, _ label: Message, isFlexible: Bool = false, isBar: Bool = false) {
            self.key = key
            self.label = label
            self.isFlexible = isFlexible
            self.isBar = isBar
        }
    }

    public var headings: [Heading]
    public var rows: [[Cell]]
    /// False where the rows speak for themselves on a screen: a single value, bars. Files have headings always.
    public var showsHeadings: Bool

    public init(_ headings: [Heading], rows: [[Cell]] = [], showsHeadings: Bool = true) {
        self.headings = headings
        self.rows = rows
        self.showsHeadings = showsHeadings
    }
}
