import Ledger

extension Document.Block {
    /// What the block says, line by line: a sentence, a note, a row of a table with blanks between its cells.
    var lines: [Message] {
        switch self {
        case .heading, .tree, .code: []
        case .paragraph(let message), .note(let message): [message]
        case .sentence(let sentence): [Self.line(sentence)]
        case .list(let sentences): sentences.map(Self.line)
        case .chart(let chart):
            chart.figures.map { figure in
                let name = figure.period?.label ?? Message(zh: "", en: "")
                return Message(zh: "\(name.zh) \(figure.label.zh)", en: "\(name.en) \(figure.label.en)")
            }
        case .table(let table):
            table.rows.map { row in
                let cells = row.map { $0.label ?? Message(zh: $0.value.description, en: $0.value.description) }
                return Message(zh: cells.map(\.zh).joined(separator: " "), en: cells.map(\.en).joined(separator: " "))
            }
        }
    }

    private static func line(_ sentence: Sentence) -> Message {
        Message(zh: sentence.text(in: .chinese), en: sentence.text(in: .english))
    }
}
