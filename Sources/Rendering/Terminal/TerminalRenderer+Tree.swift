import Ledger

extension TerminalRenderer {
    private static let step = 2
    private static let labelGap = 3
    /// Text is not squeezed narrower than this, however deep it stands.
    private static let narrowest = 20

    /// Sister nodes share a column of labels, and what stands below a node is indented from its text.
    /// A node without a text of its own has its first child on its line.
    /// - Parameter start: the column of the screen at which the lines will stand.
    func lines(of nodes: [Node], start: Int = 0) -> [String] {
        let labels = nodes.map { said($0.label) }
        let widest = labels.map(DisplayWidth.of).max() ?? 0
        // Where a column of labels leaves no room, what they say stands below them.
        let isBelow = width.map { widest > 0 && $0 - start - widest - Self.labelGap < Self.narrowest } ?? false
        let column = widest == 0 ? 0 : isBelow ? 2 * Self.step : widest + Self.labelGap
        var result: [String] = []
        for (node, label) in zip(nodes, labels) {
            let text = said(node.text)
            var lines = text.isEmpty ? [] : wrapped(text, width: width.map { max($0 - start - column, Self.narrowest) })
            let indentation = lines.isEmpty ? 0 : Self.step
            lines += self.lines(of: node.children, start: start + column + indentation).map { Self.blanks(indentation) + $0 }
            if lines.isEmpty { lines = [""] }
            if isBelow, !label.isEmpty { lines.insert("", at: 0) }
            for (index, line) in lines.enumerated() {
                let shown = index == 0 ? label : ""
                let padding = line.isEmpty ? "" : Self.blanks(column - DisplayWidth.of(shown))
                result.append(styled(shown, .faint) + padding + line)
            }
        }
        return result
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
