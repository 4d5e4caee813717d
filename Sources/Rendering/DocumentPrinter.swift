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

    private var terminal: TerminalRenderer {
        TerminalRenderer(language: language, width: isFitted ? stream.size?.columns : nil, isColoured: stream.isColoured)
    }

    /// A table with as many of its first columns as there is room for, and what the others are called.
    public func fitted(_ table: Table) -> (table: Table, hidden: [Message]) {
        let shown = terminal.shownColumns(of: table)
        guard shown < table.headings.count else { return (table, []) }
        var fitted = table
        fitted.headings = Array(table.headings.prefix(shown))
        fitted.rows = table.rows.map { Array($0.prefix(shown)) }
        return (fitted, table.headings.dropFirst(shown).map(\.label))
    }

    /// How many lines of the screen a text takes: what is wider than the screen goes on in the next one.
    public func screenLines(_ text: String) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().reduce(0) { sum, line in
            guard let columns = stream.size?.columns, line.utf8.count > columns else { return sum + 1 }
            let width = DisplayWidth.of(String(line).replacing(/\u{1B}\[[0-9]*m/, with: ""))
            return sum + max(1, (width + columns - 1) / columns)
        }
    }

    public func text(_ document: Document, as format: Format = .table) -> String {
        switch format {
        case .table: terminal.text(document)
        case .json: JSONRenderer(language: language).text(document)
        case .ndjson: JSONRenderer(language: language).lines(document)
        case .csv: CSVRenderer(escapesControls: stream.isTerminal).text(document)
        }
    }

    public func text(_ problem: Diagnostic, count: Int = 1) -> String {
        DiagnosticRenderer(language: language, width: stream.size?.columns, isColoured: stream.isColoured).text(problem, count: count)
    }
}
