public import Ledger

/// A document as lines for a terminal or a plain text file.
public struct TerminalRenderer: Sendable {
    public var language: Language
    /// Columns to fit into; nil where nobody looks at a screen, as in a pipe: nothing is wrapped then.
    public var width: Int?
    /// Whether to write colours. What they say is said in words too.
    public var isColoured: Bool

    public init(language: Language, width: Int? = nil, isColoured: Bool = false) {
        self.language = language
        self.width = width
        self.isColoured = isColoured
    }

    /// Ends with a newline unless the document is empty.
    public func text(_ document: Document) -> String {
        var lines: [String] = []
        var last: Document.Block?
        for block in document.blocks {
            if let last, Self.isApart(last, block) { lines.append("") }
            lines += self.lines(of: block)
            last = block
        }
        if let fingerprint = document.fingerprint {
            if !lines.isEmpty { lines.append("") }
            lines += wrapped(fingerprint.label).map { styled($0, .faint) }
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
    }

    /// A blank line before a heading, around code, and between two tables or trees; sentences stay with what they stand at.
    private static func isApart(_ upper: Document.Block, _ lower: Document.Block) -> Bool {
        switch (upper, lower) {
        case (_, .heading), (_, .code), (.code, _): true
        case (.table, .sentence), (.table, .list), (.table, .note): true
        case (.chart, _), (_, .chart): true
        case (.table, .table), (.table, .tree), (.tree, .table), (.tree, .tree): true
        default: false
        }
    }

    private func lines(of block: Document.Block) -> [String] {
        switch block {
        case .heading(let message, _): wrapped(message).map { styled($0, .bold) }
        case .paragraph(let message): wrapped(message)
        case .sentence(let sentence): wrapped(said(sentence), width: width)
        case .list(let sentences): sentences.flatMap(item)
        case .note(let message): wrapped(message).map { styled($0, .faint) }
        case .table(let table): lines(of: table)
        case .chart(let chart): lines(of: chart)
        case .tree(let nodes): lines(of: nodes)
        case .code(let text): text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "  " + SafeText.escaped(String($0)) }
        }
    }

    private func wrapped(_ message: Message) -> [String] {
        wrapped(said(message), width: width)
    }

    /// A point of a list; its further lines stand below its text.
    private func item(_ sentence: Sentence) -> [String] {
        wrapped(said(sentence), width: width.map { max($0 - 2, 2) }).enumerated().map { ($0 == 0 ? "· " : "  ") + $1 }
    }

    /// Figures stand plain: `explain` says where each comes from.
    private func said(_ sentence: Sentence) -> String { SafeText.escaped(sentence.text(in: language)) }

    func said(_ message: Message) -> String { SafeText.escaped(message.text(in: language)) }

    func wrapped(_ text: String, width: Int?) -> [String] {
        width.map { LineBreaking.lines(text, width: $0) } ?? [text]
    }

    func styled(_ text: String, _ style: Style) -> String { style.applied(to: text, isColoured: isColoured) }
}
