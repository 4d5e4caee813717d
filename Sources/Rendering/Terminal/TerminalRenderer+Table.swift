import Ledger

extension TerminalRenderer {
    /// How many of a table's first columns there is room for beside each other; all where there is no telling.
    func shownColumns(of table: Table) -> Int {
        width.map { TableLayout.shown(columns(of: table, labels(of: table), texts(of: table)), of: $0) } ?? table.headings.count
    }

    private func labels(of table: Table) -> [String] { table.showsHeadings ? table.headings.map { said($0.label) } : table.headings.map { _ in "" } }

    private func texts(of table: Table) -> [[String]] {
        let bars = table.headings.enumerated().map { column, heading in
            heading.isBar ? BarText.bars(of: table.rows.map { row in column < row.count ? row[column].number : nil }, cells: barCells) : nil
        }
        return table.rows.enumerated().map { place, row in
            table.headings.indices.map { column in
                guard column < row.count else { return "" }
                let bar = bars[column]?[place] ?? ""
                return (bar.isEmpty ? "" : bar + " ") + SafeText.escaped(row[column].text(in: language))
            }
        }
    }

    private func columns(of table: Table, _ labels: [String], _ texts: [[String]]) -> [TableLayout.Column] {
        let numbers = numberColumns(of: table)
        return table.headings.indices.map { index in
            var natural = DisplayWidth.of(labels[index])
            var atom = LineBreaking.widestAtom(labels[index])
            for row in texts {
                natural = max(natural, DisplayWidth.of(row[index]))
                if width != nil { atom = max(atom, LineBreaking.widestAtom(row[index])) }
            }
            return TableLayout.Column(natural: natural, widestAtom: atom, isNumber: numbers[index], isFlexible: table.headings[index].isFlexible)
        }
    }

    /// Bars begin at the left, whatever number they stand for.
    private func numberColumns(of table: Table) -> [Bool] { zip(table.numberColumns, table.headings).map { $0 && !$1.isBar } }

    /// Columns two blanks apart, a faint rule below the headings.
    func lines(of table: Table) -> [String] {
        guard !table.headings.isEmpty else { return [] }
        let (labels, texts, numbers) = (labels(of: table), texts(of: table), numberColumns(of: table))
        let widths = TableLayout.widths(columns(of: table, labels, texts), fitting: width)

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
