public import Ledger

/// A document in the form asked for, as a stream can show it.
public struct DocumentPrinter: Sendable {
    public var language: Language
    public var stream: StreamTraits
    /// Whether a table is fitted to the screen.
    public var isFitted = true

    public init(language: Language, stream: StreamTraits) {
        self.language = language
        self.stream = stream
    }

    public func text(_ document: Document, as format: Format = .table) -> String {
        switch format {
        case .table: TerminalRenderer(language: language, width: isFitted ? stream.size?.columns : nil, isColoured: stream.isColoured).text(document)
        case .json: JSONRenderer(language: language).text(document)
        case .ndjson: JSONRenderer(language: language).lines(document)
        case .csv: CSVRenderer(escapesControls: stream.isTerminal).text(document)
        }
    }

    public func text(_ problem: Diagnostic, count: Int = 1) -> String {
        DiagnosticRenderer(language: language, width: stream.size?.columns, isColoured: stream.isColoured).text(problem, count: count)
    }
}
