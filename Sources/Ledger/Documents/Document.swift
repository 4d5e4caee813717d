/// What a command or a report has to say, free of its form: the terminal, Markdown, json, sheets and pages render the same value.
public struct Document: Sendable {
    public enum Block: Sendable {
        /// Level 1 is the document's title, 2 its sections.
        case heading(Message, level: Int = 1)
        case paragraph(Message)
        /// A paragraph whose figures can be asked where they come from.
        case sentence(Sentence)
        /// Points below each other.
        case list([Sentence])
        /// What must be known to read the rest rightly: a period that still runs, who was counted.
        case note(Message)
        case table(Table)
        /// A measure over time.
        case chart(Chart)
        /// Indented lines below a title, as an explanation has them.
        case tree([Node])
        /// Lines of Lua, to be shown as they are.
        case code(String)
    }

    public var blocks: [Block]
    /// What the document was made from; nil where it is an answer at the prompt and no report.
    public var fingerprint: Fingerprint?

    public init(_ blocks: [Block] = [], fingerprint: Fingerprint? = nil) {
        self.blocks = blocks
        self.fingerprint = fingerprint
    }

    /// Every figure that its sentences and charts quote, in their order, each once.
    public func figures(in language: Language) -> [QuotedFigure] {
        blocks.flatMap { block -> [QuotedFigure] in
            switch block {
            case .sentence(let sentence): sentence.figures(in: language)
            case .list(let sentences): sentences.flatMap { $0.figures(in: language) }
            case .chart(let chart): chart.figures
            case .heading, .paragraph, .note, .table, .tree, .code: []
            }
        }.withoutRepeats()
    }
}
