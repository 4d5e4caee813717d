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

    /// - Parameter lines: how many there is room for; nil for any.
    init(_ document: Document, lines: Int?, _ printer: DocumentPrinter) {
        guard let lines else {
            (text, rest) = (printer.text(document), nil)
            return
        }
        if case .table(var table)? = document.blocks.first, document.blocks.count == 1, table.rows.count > 1 {
            let all = table.rows
            // Each row takes a line or more; two stand above them.
            var shown = min(all.count, max(1, lines - 2))
            while true {
                table.rows = Array(all.prefix(shown))
                let text = printer.text(Document([.table(table)], fingerprint: document.fingerprint))
                let excess = Self.count(text) - lines
                if excess <= 0 || shown == 1 {
                    self.text = text
                    rest = shown < all.count ? .rows(all.count - shown) : nil
                    return
                }
                shown -= max(1, min(shown - 1, excess * shown / (excess + lines)))
            }
        }
        let text = printer.text(document)
        let all = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        self.text = all.count > lines ? all.prefix(lines).map { $0 + "\n" }.joined() : text
        rest = all.count > lines ? .lines(all.count - lines) : nil
    }

    private static func count(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }
}
