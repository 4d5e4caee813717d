import Ledger
import Sheets

/// A table's headings, understood.
struct ColumnMap {
    struct Column {
        let index: Int
        let heading: String
        let meaning: Meaning
    }

    /// Where the headings stand in the grid, both levels.
    let lines: ClosedRange<Int>
    private(set) var columns: [Column] = []
    private(set) var unknown: [(index: Int, heading: String)] = []

    /// By column; empty where a column has none.
    var headings: [String] {
        var headings: [String] = []
        for (index, heading) in columns.map({ ($0.index, $0.heading) }) + unknown {
            while headings.count <= index { headings.append("") }
            headings[index] = heading
        }
        return headings
    }

    var recognised: Int { columns.count }
    var total: Int { columns.count + unknown.count }
    /// Columns that hold something of the ledger.
    private(set) var useful: [Column] = []

    func column(_ meaning: Meaning) -> Column? { columns.first { $0.meaning == meaning } }

    /// The first row within the first twenty where most cells are known headings.
    static func find(in grid: Grid, from start: Int = 0, subject: Subject, _ vocabulary: Vocabulary) -> ColumnMap? {
        for place in grid.lines.indices.dropFirst(start).prefix(20) {
            if let map = ColumnMap(grid, at: place, subject, vocabulary) { return map }
        }
        return nil
    }

    /// Columns that a shape says.
    init(lines: ClosedRange<Int>, columns: [Column]) {
        (self.lines, self.columns) = (lines, columns)
        useful = columns.filter { $0.meaning != .ignored }
    }

    /// Nil where the line is no row of headings.
    init?(_ grid: Grid, at place: Int, _ subject: Subject, _ vocabulary: Vocabulary) {
        let line = grid.lines[place]
        func meaning(_ text: String) -> Meaning? {
            guard case .some(let meaning) = subject.meaning(of: HeadingText(text), vocabulary) else { return nil }
            return meaning
        }
        let known = line.filled.filter { line[$0].isText && meaning(line[$0].plainText) != nil }
        guard known.count * 2 > line.filled.count, known.contains(where: { meaning(line[$0].plainText) != .ignored }) else { return nil }
        // A second level: a next line of nothing but headings.
        var lower: Grid.Line?
        if place + 1 < grid.lines.count {
            let next = grid.lines[place + 1]
            let isHeadings = next.filled.allSatisfy { next[$0].isText && meaning(next[$0].plainText) != nil }
            if isHeadings, next.filled.contains(where: { next[$0] != line[$0] }) { lower = next }
        }
        lines = place...(lower == nil ? place : place + 1)
        for index in 0..<max(line.cells.count, lower?.cells.count ?? 0) {
            let upper = grid.upperText(line, index)
            let below = lower.map { $0[index].plainText } ?? ""
            let texts = [below, upper + below, upper].map(HeadingText.init).filter { !$0.isEmpty }
            guard let shown = texts.first else { continue }
            if let text = texts.first(where: { subject.meaning(of: $0, vocabulary) != nil }) {
                columns.append(Column(index: index, heading: text.shown, meaning: subject.meaning(of: text, vocabulary)!))
            } else {
                unknown.append((index, shown.shown))
            }
        }
        splitDayFromTime()
        useful = columns.filter { $0.meaning != .ignored }
    }

    /// 会议日期 beside 会议时间: the second is a time of day, though alone it would be the day.
    private mutating func splitDayFromTime() {
        let days = columns.indices.filter { columns[$0].meaning == .field("date") }
        let times = days.filter { columns[$0].heading.hasSuffix("时间") }
        guard days.count == 2, times.count == 1 else { return }
        let column = columns[times[0]]
        columns[times[0]] = Column(index: column.index, heading: column.heading, meaning: .times)
    }

    /// Headings that say the same: the two columns of the first such pair.
    var doubled: (Column, Column)? {
        var seen: [Meaning: Column] = [:]
        for column in columns where column.meaning != .ignored {
            if let first = seen[column.meaning] { return (first, column) }
            seen[column.meaning] = column
        }
        return nil
    }
}

extension Sheets.Cell {
    var isText: Bool { if case .text = self { true } else { false } }
}
