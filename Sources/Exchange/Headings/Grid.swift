import Ledger
import Sheets

/// A sheet's rows with vertically merged cells filled in: the branch that is written once for ten rows stands in each.
struct Grid {
    struct Line {
        let number: Int
        var cells: [Sheets.Cell]

        subscript(column: Int) -> Sheets.Cell { cells.indices.contains(column) ? cells[column] : .blank }

        /// The columns that hold something.
        var filled: [Int] { cells.indices.filter { !cells[$0].isEmptyText } }
    }

    private(set) var lines: [Line]
    /// Cells merged over several columns, by the row they begin in.
    private let wide: [Int: [ClosedRange<Int>]]

    init(_ sheet: Sheet) {
        lines = sheet.rows.map { Line(number: $0.number, cells: $0.cells) }.filter { !$0.filled.isEmpty }
        var wide: [Int: [ClosedRange<Int>]] = [:]
        let places = Dictionary(lines.enumerated().map { ($1.number, $0) }) { first, _ in first }
        for range in sheet.mergedRanges {
            if range.columns.count > 1 { wide[range.rows.lowerBound, default: []].append(range.columns) }
            guard range.rows.count > 1, let first = places[range.rows.lowerBound] else { continue }
            let value = lines[first][range.columns.lowerBound]
            guard !value.isEmptyText else { continue }
            for place in (first + 1)..<lines.count {
                guard lines[place].number <= range.rows.upperBound else { break }
                lines[place].set(range.columns.lowerBound, value)
            }
        }
        self.wide = wide
    }

    /// Whether a line is one text over the whole width: a title or a note.
    func isBanner(_ line: Line) -> Bool {
        line.filled.count == 1 && wide[line.number]?.contains { $0.contains(line.filled[0]) } == true
    }

    /// The text of a heading cell, or of the wide cell that covers the column.
    func upperText(_ line: Line, _ column: Int) -> String {
        if !line[column].isEmptyText { return line[column].plainText }
        guard let range = wide[line.number]?.first(where: { $0.contains(column) }) else { return "" }
        return line[range.lowerBound].plainText
    }
}

extension Grid.Line {
    fileprivate mutating func set(_ column: Int, _ value: Sheets.Cell) {
        while cells.count <= column { cells.append(.blank) }
        if cells[column].isEmptyText { cells[column] = value }
    }
}

extension Sheets.Cell {
    /// Blank, or nothing but white space.
    var isEmptyText: Bool {
        switch self {
        case .blank: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }
}
