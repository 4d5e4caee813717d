public import Ledger

/// A document as GitHub-flavoured Markdown; each figure that a sentence or a chart quotes has a footnote that says what it rests on.
public struct MarkdownRenderer: Sendable {
    public var language: Language
    /// How deep the document's title stands: 2 is `##`.
    public var headingLevel: Int

    public init(language: Language, headingLevel: Int = 2) {
        self.language = language
        self.headingLevel = headingLevel
    }

    /// Ends with a newline unless the document is empty.
    public func text(_ document: Document) -> String {
        let notes = Footnotes(document, language: language)
        var parts = document.blocks.map { text($0, notes) }
        if let fingerprint = document.fingerprint { parts.append("---\n\n" + MarkdownText.line(fingerprint.label.text(in: language))) }
        if !notes.isEmpty { parts.append(notes.text) }
        return parts.map { $0 + "\n" }.joined(separator: "\n")
    }

    private func text(_ block: Document.Block, _ notes: Footnotes) -> String {
        switch block {
        // Markdown knows no level below the sixth.
        case .heading(let message, let level):
            String(repeating: "#", count: min(headingLevel + level - 1, 6)) + " " + MarkdownText.escaped(message.text(in: language))
        case .paragraph(let message): MarkdownText.line(message.text(in: language))
        case .sentence(let sentence): text(sentence, notes)
        case .list(let sentences): sentences.map { "- " + text($0, notes) }.joined(separator: "\n")
        case .note(let message): "> " + MarkdownText.line(message.text(in: language))
        case .table(let table): text(table)
        case .chart(let chart): text(chart, notes)
        case .tree(let nodes): nodes.flatMap { lines($0, depth: 0) }.joined(separator: "\n")
        case .code(let text): "```lua\n\(text)\n```"
        }
    }

    /// The sentence with a mark behind each of its figures.
    private func text(_ sentence: Sentence, _ notes: Footnotes) -> String {
        sentence.spans(in: language).enumerated().map { index, span in
            switch span {
            case .text(let text): index == 0 ? MarkdownText.line(text) : MarkdownText.escaped(text)
            case .figure(let figure): MarkdownText.escaped(figure.label.text(in: language)) + notes.mark(figure)
            }
        }.joined()
    }

    /// - Parameter marks: what stands behind the last cell of each row.
    private func text(_ table: Table, marks: [String] = []) -> String {
        let headings = table.headings.map { MarkdownText.escaped($0.label.text(in: language)) }
        let rule = table.numberColumns.map { $0 ? "---:" : "---" }
        var rows = table.rows.map { row in
            table.headings.indices.map { $0 < row.count ? MarkdownText.escaped(row[$0].text(in: language)) : "" }
        }
        for (row, mark) in marks.enumerated() { rows[row][rows[row].count - 1] += mark }
        return ([headings, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    /// A table with the bars in a column of their own, and a mark behind each.
    private func text(_ chart: Chart, _ notes: Footnotes) -> String {
        var table = chart.table
        table.headings.append(Table.Heading("bar", Message(zh: "", en: "")))
        for (row, bar) in BarText.bars(of: chart, cells: Self.longestBar).enumerated() { table.rows[row].append(.text(bar)) }
        return text(table, marks: chart.figures.map(notes.mark))
    }

    private static let longestBar = 20

    private func lines(_ node: Node, depth: Int) -> [String] {
        let label = MarkdownText.escaped(node.label.text(in: language))
        let text = node.text.text(in: language)
        let parts = label.isEmpty ? [MarkdownText.line(text)] : ["**\(label)**", MarkdownText.escaped(text)]
        let line = String(repeating: "  ", count: depth) + "- " + parts.filter { !$0.isEmpty }.joined(separator: " ")
        return [line] + node.children.flatMap { lines($0, depth: depth + 1) }
    }
}
