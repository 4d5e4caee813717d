public import Ledger

extension ReferencePage {
    /// The page for a terminal.
    public var document: Document { Document([.heading(title), .paragraph(summary)] + blocks.map(\.documentBlock)) }
}

extension ReferencePage.Block {
    fileprivate var documentBlock: Document.Block {
        switch self {
        case .heading(let message): .heading(message, level: 2)
        case .paragraph(let message): .paragraph(message)
        case .words(let message, let words):
            .paragraph(Message(zh: "\(message.zh)：\(words.joined(separator: "、"))", en: "\(message.en): \(words.joined(separator: ", "))"))
        case .code(let text): .code(text)
        case .table(let headings, let rows):
            .table(
                Table(
                    headings.enumerated().map { Table.Heading($1.en, $1, isFlexible: $0 == headings.count - 1) },
                    rows: rows.map { $0.map(\.documentCell) }))
        }
    }
}

extension ReferencePage.Cell {
    fileprivate var documentCell: Cell {
        switch self {
        case .name(let text), .plain(let text): .text(text)
        case .text(let message): .word(message.en, message)
        }
    }
}
