import Ledger
import Sheets

/// The heading rows of a shape, found in a sheet.
struct ShapedHeadings {
    let lines: ClosedRange<Int>
    private(set) var headings: [String] = []
    /// The field of each plain column.
    private(set) var plain: [Int: String] = [:]
    /// What stands above each column of the matrix, from top to bottom.
    private(set) var matrix: [Int: [Sheets.Cell]] = [:]
    private(set) var unknown: [(index: Int, heading: String)] = []

    /// Nil where a heading that the shape must have is not there.
    init?(_ grid: Grid, at place: Int, _ shape: SheetShape) {
        let depth = max(1, shape.matrix?.under.count ?? shape.headingRows)
        guard place + depth <= grid.lines.count else { return nil }
        lines = place...(place + depth - 1)
        let rows = Array(grid.lines[lines])
        var above: [Sheets.Cell] = Array(repeating: .blank, count: depth)
        var upper = Array(repeating: "", count: depth)
        for index in 0..<(rows.map(\.cells.count).max() ?? 0) {
            let texts = rows.map { HeadingText(grid.upperText($0, index)) }
            let shown = texts.map(\.shown).filter { !$0.isEmpty }
            var spellings = texts.flatMap(\.spellings).filter { !$0.isEmpty }
            if shape.matrix == nil, depth > 1 {
                // A heading over several others is theirs too: equal ones below are told apart by both.
                for level in 0..<depth where !texts[level].isEmpty { upper.replaceSubrange(level..., with: texts[level...].map(\.shown)) }
                let whole = HeadingText(upper.filter { !$0.isEmpty }.joined(separator: " ")).shown
                if !shown.isEmpty, upper.filter({ !$0.isEmpty }).count > 1 { spellings.insert(whole, at: 0) }
            }
            let column = shape.columns.first { $0.spellings.contains { spellings.contains(HeadingText($0).shown) } }
            if let column, !plain.values.contains(column.field) {
                plain[index] = column.field
                note(shown[0], at: index)
                above = Array(repeating: .blank, count: depth)
            } else if spellings.contains(where: { shape.ignored.contains($0) || FamiliarHeadings.ignored.contains($0) }) {
                note(shown[0], at: index)
                above = Array(repeating: .blank, count: depth)
            } else if shape.matrix != nil, !rows[depth - 1][index].isEmptyText {
                // A day that is written once stands above all its halves.
                for level in 0..<depth where !rows[level][index].isEmptyText { above[level] = rows[level][index] }
                let title = above.map { HeadingText($0.plainText).shown }.joined(separator: " ")
                note(title, at: index)
                if above.contains(where: \.isEmptyText) { unknown.append((index, title)) } else { matrix[index] = above }
            } else if let text = shown.first {
                note(text, at: index)
                unknown.append((index, text))
            }
        }
        let required = Set(shape.columns.filter(\.isRequired).map(\.field))
        guard required.isSubset(of: plain.values), shape.matrix == nil || !matrix.isEmpty, !plain.isEmpty else { return nil }
    }

    private mutating func note(_ heading: String, at index: Int) {
        while headings.count <= index { headings.append("") }
        headings[index] = heading
    }
}
