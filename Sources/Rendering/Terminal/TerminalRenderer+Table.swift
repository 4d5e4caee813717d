import Ledger

extension TerminalRenderer {
    /// Columns two blanks apart, a faint rule below the headings.
    func lines(of table: Table) -> [String] {
        guard !table.headings.isEmpty else { return [] }
        let numbers = zip(table.numberColumns, table.headings).map { $0 && !$1.isBar }
        let labels = table.showsHeadings ? table.headings.map { said($0.label) } : table.headings.map { _ in "" }
        let bars = table.headings.enumerated().map { column, heading in
            heading.isBar ? BarText.bars(of: table.rows.map { row in column < row.count ? row[column].number : nil }, cells: barCells) : nil
        }
        let texts = table.rows.enumerated().map { place, row in
            table.headings.indices.map { column in
                guard column < row.count else { return "" }
                let bar = bars[column]?[place] ?? ""
                return (bar.isEmpty ? "" : bar + " ") + SafeText.escaped(row[column].text(in: language))
            }
        }
        let columns = table.headings.indices.map { index in
            var natural = DisplayWidth.of(labels[index])
            var atom = LineBreaking.widestAtom(labels[index])
            for row in texts {
                natural = max(natural, DisplayWidth.of(row[index]))
                if width != nil { atom = max(atom, LineBreaking.widestAtom(row[index])) }
            }
            return TableLayout.Column(natural: natural, widestAtom: atom, isNumber: numbers[index], isFlexible: table.headings[index].isFlexible)
        }
        let widths = TableLayout.widths(columns, fitting: width)

        func lines(_ texts: [String], style: (Int) -> Style) -> [String] {
            let cells = texts.indices.map { wrapped(texts[$0], width: width == nil ? nil : widths[$0]) }
            let height = cells.map(\.count).max() ?? 0
            return (0..<height).map { line in
                joined(cells.map { line < $0.count ? $0[line] : "" }, widths: widths, isRight: numbers, style: style)
            }
        }
        var result: [String] = []
        if table.showsHeadings {
            result = lines(labels) { _ in .bold }
            let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: String(repeating: " ", count: TableLayout.gap))
            result.append(styled(rule, .faint))
        }
        for (row, texts) in zip(table.rows, texts) {
            result += lines(texts) { $0 < row.count ? Style(row[$0].tone) : .plain }
        }
        return result
    }

    /// A third of the screen: the words at the left need room too.
    private var barCells: Int { min(24, max(4, (width ?? 80) / 3)) }

    /// One line of cells; no blanks at its end.
    private func joined(_ cells: [String], widths: [Int], isRight: [Bool], style: (Int) -> Style) -> String {
        var line = ""
        var pending = 0
        for (index, cell) in cells.enumerated() {
            let padding = max(0, widths[index] - DisplayWidth.of(cell))
            if cell.isEmpty {
                pending += padding + TableLayout.gap
                continue
            }
            line += String(repeating: " ", count: pending + (isRight[index] ? padding : 0))
            line += styled(cell, style(index))
            pending = TableLayout.gap + (isRight[index] ? 0 : padding)
        }
        return line
    }
}
