public import Ledger

extension ReferencePage {
    /// A stretch of a page: what a renderer lays out, or lines of Lua that stay as they are.
    public enum Stretch: Sendable {
        case document(Document)
        case code(String)
    }

    /// The page for a terminal, in its order.
    public var stretches: [Stretch] {
        var stretches: [Stretch] = []
        var open: [Document.Block] = [.heading(title), .paragraph(summary)]
        for block in blocks {
            if case .code(let text) = block {
                stretches += [.document(Document(open)), .code(text)]
                open = []
            } else {
                open.append(block.documentBlock)
            }
        }
        return open.isEmpty ? stretches : stretches + [.document(Document(open))]
    }
}

extension ReferencePage.Block {
    fileprivate var documentBlock: Document.Block {
        switch self {
        case .heading(let message): .heading(message, level: 2)
        case .paragraph(let message): .paragraph(message)
        case .words(let message, let words):
            .paragraph(Message(zh: "\(message.zh)：\(words.joined(separator: "、"))", en: "\(message.en): \(words.joined(separator: ", "))"))
        case .code(let text): .paragraph(Message(zh: text, en: text))
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
