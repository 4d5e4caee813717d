import Ledger
import Sheets

/// A sheet of a declared shape, laid out as any other table: one line a record, one column a field.
struct ShapedTable {
    struct Line {
        let line: Grid.Line
        /// What the shape alone can tell of it.
        let refusal: Diagnostic?
    }

    let map: ColumnMap
    /// The headings as the sheet has them, by column.
    let headings: [String]
    private(set) var lines: [Line] = []
    private(set) var notes: [Diagnostic] = []
    /// Why no line of the sheet can be read.
    private(set) var faults: [Diagnostic] = []

    /// Nil where the sheet has no headings of this shape within its first twenty lines.
    init?(_ grid: Grid, _ shape: SheetShape, _ context: SheetContext, _ vocabulary: Vocabulary) {
        let found = grid.lines.indices.prefix(20).lazy.compactMap { ShapedHeadings(grid, at: $0, shape) }.first
        guard let found else { return nil }
        headings = found.headings
        let place = context.provenance(grid.lines[found.lines.lowerBound].number)
        let cells = CellReader(vocabulary: vocabulary, year: context.year)
        func word(_ cell: Sheets.Cell) -> Sheets.Cell { shape.words[HeadingText(cell.plainText).shown].map { .text($0) } ?? cell }

        var columns: [ColumnMap.Column] = []
        func add(_ field: String, _ heading: String) {
            if let meaning = context.subject.meaning(of: HeadingText(field), vocabulary) {
                columns.append(ColumnMap.Column(index: columns.count, heading: heading, meaning: meaning))
            }
        }
        let plain = found.plain.sorted { $0.key < $1.key }
        for (index, field) in plain { add(field, found.headings[index]) }
        let fixed = shape.fixed.sorted { $0.key < $1.key }
        for (field, _) in fixed { add(field, context.model.field(field)?.zh ?? field) }
        for field in shape.matrix.map({ $0.under + [$0.field] }) ?? [] { add(field, context.model.field(field)?.zh ?? field) }
        map = ColumnMap(lines: found.lines, columns: columns)

        // What a heading says is read once, so that a wrong one is told once.
        var levels: [Int: [Sheets.Cell]] = [:]
        for (index, texts) in found.matrix.sorted(by: { $0.key < $1.key }) {
            do throws(Diagnostic) {
                var read: [Sheets.Cell] = []
                for (name, cell) in zip(shape.matrix!.under, texts) {
                    let value = try context.model.field(name).map { field throws(Diagnostic) in try cells.value(word(cell), as: field, field.zh) } ?? .none
                    read.append(value.isNone ? word(cell) : .text(value.description))
                }
                levels[index] = read
            } catch {
                faults.append(error.about(field: found.headings[index], at: place))
            }
        }
        for (index, heading) in found.unknown where grid.lines[(found.lines.upperBound + 1)...].contains(where: { !$0[index].isEmptyText }) {
            let known = shape.columns.flatMap(\.spellings)
            let near = NearMiss.nearest(to: heading, among: known.filter { !found.headings.contains($0) })
            faults.append(Refusal.unknownHeading(heading, near: near, present: found.headings.filter { !$0.isEmpty }).about(field: heading, at: place))
        }

        for line in grid.lines[(found.lines.upperBound + 1)...] {
            let provenance = context.provenance(line.number)
            let shown = line.filled.map { HeadingText(line[$0].plainText).shown }
            if shown.first.map({ text in shape.stopAt.contains { text.hasPrefix($0) } }) == true {
                notes.append(Note.stopped(shown.joined(separator: " ")).about(at: provenance))
                break
            }
            if let kind = RowKind(line, isBanner: grid.isBanner(line)) {
                notes.append(Note.skipped(kind, shown.joined(separator: " ")).about(at: provenance))
                continue
            }
            let own = plain.map { word(line[$0.key]) }
            guard own.contains(where: { !$0.isEmptyText }) else { continue }
            let base = own + fixed.map { Sheets.Cell.text($0.value) }
            guard let matrix = shape.matrix else {
                lines.append(Line(line: Grid.Line(number: line.number, cells: base), refusal: nil))
                continue
            }
            for (index, read) in levels.sorted(by: { $0.key < $1.key }) {
                let sign = HeadingText(line[index].plainText).shown
                var (cell, refusal): (Sheets.Cell, Diagnostic?) = (word(line[index]), nil)
                if let meaning = matrix.symbols[sign] {
                    guard let meaning else { continue }
                    cell = .text(meaning)
                } else if sign.isEmpty {
                    continue
                } else if !matrix.symbols.isEmpty {
                    refusal = Refusal.unknownSign(found.headings[index], sign, matrix.symbols.keys.filter { !$0.isEmpty }.sorted())
                }
                lines.append(Line(line: Grid.Line(number: line.number, cells: base + read + [cell]), refusal: refusal))
            }
        }
    }
}

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
