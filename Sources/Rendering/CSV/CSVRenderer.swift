public import Ledger

/// A document's tables as comma-separated values (RFC 4180: lines end with CR LF). Several tables stand apart by an empty line;
/// headings, sentences and trees have no place in it.
public struct CSVRenderer: Sendable {
    public enum Content: Hashable, Sendable {
        /// The stable keys and values, for programs.
        case names
        /// Labels in a language, for people.
        case labels(Language)
    }

    public var content: Content
    /// Whether to begin with the mark by which Excel knows UTF-8.
    public var hasByteOrderMark: Bool
    /// For a terminal: control characters shown as `\u{1b}`. A file keeps them.
    public var escapesControls: Bool

    public init(_ content: Content = .names, hasByteOrderMark: Bool = false, escapesControls: Bool = false) {
        self.content = content
        self.hasByteOrderMark = hasByteOrderMark
        self.escapesControls = escapesControls
    }

    public func text(_ document: Document) -> String {
        let tables = document.blocks.compactMap { block -> String? in
            switch block {
            case .table(let table): text(table)
            case .chart(let chart): text(chart.table)
            case .heading, .paragraph, .sentence, .list, .note, .tree, .code: nil
            }
        }
        return (hasByteOrderMark ? "\u{FEFF}" : "") + tables.joined(separator: "\r\n")
    }

    public func text(_ table: Table) -> String {
        var lines = [table.headings.map { field(heading($0)) }]
        for row in table.rows {
            lines.append(table.headings.indices.map { $0 < row.count ? field(row[$0]) : "" })
        }
        // A line of one empty field would be an empty line, which readers skip.
        return lines.map { ($0 == [""] ? "\"\"" : $0.joined(separator: ",")) + "\r\n" }.joined()
    }

    private func heading(_ heading: Table.Heading) -> String {
        switch content {
        case .names: heading.key
        case .labels(let language): heading.label.text(in: language)
        }
    }

    private func field(_ cell: Cell) -> String {
        switch content {
        // Without its mark it would be taken for the number itself.
        case .names where cell.isLowerBound && cell.isNumber: "≥\(cell.value.description)"
        case _ where cell.isLowerBound: field(cell.text(in: .english))
        case .labels(let language) where cell.label != nil: field(cell.text(in: language))
        case .labels(let language) where !cell.isNumber: field(cell.text(in: language))
        // A negative number begins with a minus and is no formula.
        case _ where cell.isNumber: cell.value.description
        default: field(cell.value.description)
        }
    }

    private func field(_ text: String) -> String {
        let guarded = FormulaGuard.guarded(text)
        let safe = escapesControls ? SafeText.escaped(guarded) : guarded
        let needsQuotes = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
        guard needsQuotes else { return safe }
        return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
