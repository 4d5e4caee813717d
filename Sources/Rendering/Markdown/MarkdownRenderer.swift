public import Ledger

/// A document as GitHub-flavoured Markdown.
public struct MarkdownRenderer: Sendable {
    public var language: Language
    /// How deep the document's headings stand: 2 is `##`.
    public var headingLevel: Int

    public init(language: Language, headingLevel: Int = 2) {
        self.language = language
        self.headingLevel = headingLevel
    }

    /// Ends with a newline unless the document is empty.
    public func text(_ document: Document) -> String {
        document.blocks.map { text($0) + "\n" }.joined(separator: "\n")
    }

    private func text(_ block: Document.Block) -> String {
        switch block {
        case .heading(let message): String(repeating: "#", count: headingLevel) + " " + MarkdownText.escaped(message.text(in: language))
        case .paragraph(let message): MarkdownText.line(message.text(in: language))
        case .table(let table): text(table)
        case .tree(let nodes): nodes.flatMap { lines($0, depth: 0) }.joined(separator: "\n")
        }
    }

    private func text(_ table: Table) -> String {
        let headings = table.headings.map { MarkdownText.escaped($0.label.text(in: language)) }
        let rule = table.numberColumns.map { $0 ? "---:" : "---" }
        let rows = table.rows.map { row in
            table.headings.indices.map { $0 < row.count ? MarkdownText.escaped(row[$0].text(in: language)) : "" }
        }
        return ([headings, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private func lines(_ node: Node, depth: Int) -> [String] {
        let label = MarkdownText.escaped(node.label.text(in: language))
        let text = node.text.text(in: language)
        let parts = label.isEmpty ? [MarkdownText.line(text)] : ["**\(label)**", MarkdownText.escaped(text)]
        let line = String(repeating: "  ", count: depth) + "- " + parts.filter { !$0.isEmpty }.joined(separator: " ")
        return [line] + node.children.flatMap { lines($0, depth: depth + 1) }
    }
}
