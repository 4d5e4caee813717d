import Workspace

/// As much of a document as a screen has room for.
struct Page {
    /// What there was no room for.
    enum Rest: Equatable {
        case rows(Int)
        case lines(Int)
    }

    let text: String
    let rest: Rest?
    /// The columns of its table that there was no room for.
    let hidden: [Message]

    /// - Parameter lines: how many there is room for; nil for any.
    init(_ document: Document, lines: Int?, _ printer: DocumentPrinter) {
        let notes = Array(document.blocks.dropFirst())
        if case .table(let table)? = document.blocks.first, notes.allSatisfy(\.isNote) {
            (text, rest, hidden) = Self.rows(table, notes, document.fingerprint, lines, printer)
        } else {
            (text, rest) = Self.lines(printer.text(document), lines, printer)
            hidden = []
        }
    }

    /// Whole rows of a table, with the notes that stand below it.
    private static func rows(_ whole: Table, _ notes: [Document.Block], _ fingerprint: Fingerprint?, _ lines: Int?, _ printer: DocumentPrinter)
        -> (String, Rest?, hidden: [Message])
    {
        let all = whole.rows
        // Each row takes a line or more; two stand above them.
        var shown = min(all.count, lines.map { max(1, $0 - 2) } ?? all.count)
        var table = whole
        table.rows = Array(all.prefix(shown))
        let (fitted, hidden) = printer.fitted(table)
        while true {
            table = fitted
            table.rows = Array(fitted.rows.prefix(shown))
            let text = printer.text(Document([Document.Block.table(table)] + notes, fingerprint: fingerprint))
            let excess = lines.map { printer.screenLines(text) - $0 } ?? 0
            if all.count == 1, excess > 0 {
                let (cut, rest) = Self.lines(text, lines, printer)
                return (cut, rest, hidden)
            }
            guard let lines, excess > 0, shown > 1 else { return (text, shown < all.count ? .rows(all.count - shown) : nil, hidden) }
            shown -= max(1, min(shown - 1, excess * shown / (excess + lines)))
        }
    }

    private static func lines(_ text: String, _ lines: Int?, _ printer: DocumentPrinter) -> (String, Rest?) {
        guard let lines, printer.screenLines(text) > lines else { return (text, nil) }
        let all = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        var shown = min(all.count, lines)
        func cut() -> String { all.prefix(shown).map { $0 + "\n" }.joined() }
        while shown > 1, printer.screenLines(cut()) > lines { shown -= 1 }
        return (cut(), .lines(all.count - shown))
    }
}

extension Document.Block {
    fileprivate var isNote: Bool { if case .note = self { true } else { false } }
}
