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

    private let shape: SheetShape
    /// The columns that are fields by themselves, and the values that each record gets: the order of the cells of a line.
    private let plain: [Int]
    private let fixed: [Sheets.Cell]
    /// What stands above each column of the matrix, read.
    private var levels: [(column: Int, cells: [Sheets.Cell])] = []

    /// Nil where the sheet has no headings of this shape within its first twenty lines.
    init?(_ grid: Grid, _ shape: SheetShape, _ context: SheetContext, _ vocabulary: Vocabulary) {
        let found = grid.lines.indices.prefix(20).lazy.compactMap { ShapedHeadings(grid, at: $0, shape) }.first
        guard let found else { return nil }
        self.shape = shape
        headings = found.headings
        let plain = found.plain.sorted { $0.key < $1.key }
        let fixed = shape.fixed.sorted { $0.key < $1.key }
        self.plain = plain.map(\.key)
        self.fixed = fixed.map { .text($0.value) }

        let matrix = shape.matrix.map { $0.under + [$0.field] } ?? []
        let named = (fixed.map(\.key) + matrix).map { ($0, context.model.field($0)?.zh ?? $0) }
        var columns: [ColumnMap.Column] = []
        for (field, heading) in plain.map({ ($0.value, found.headings[$0.key]) }) + named {
            guard let meaning = context.subject.meaning(of: HeadingText(field), vocabulary) else { continue }
            columns.append(ColumnMap.Column(index: columns.count, heading: heading, meaning: meaning))
        }
        map = ColumnMap(lines: found.lines, columns: columns)

        let place = context.provenance(grid.lines[found.lines.lowerBound].number)
        readLevels(found, context, CellReader(vocabulary: vocabulary, year: context.year), at: place)
        let body = grid.lines[(found.lines.upperBound + 1)...]
        refuseUnknown(found, above: body, at: place)
        read(body, of: grid, context)
    }

    private func word(_ cell: Sheets.Cell) -> Sheets.Cell { shape.words[HeadingText(cell.plainText).shown].map { .text($0) } ?? cell }

    /// What a heading says is read once, so that a wrong one is told once.
    private mutating func readLevels(_ found: ShapedHeadings, _ context: SheetContext, _ cells: CellReader, at place: Provenance) {
        for (index, texts) in found.matrix.sorted(by: { $0.key < $1.key }) {
            do throws(Diagnostic) {
                var read: [Sheets.Cell] = []
                for (name, cell) in zip(shape.matrix!.under, texts) {
                    let value = try context.model.field(name).map { field throws(Diagnostic) in try cells.value(word(cell), as: field, field.zh) } ?? .none
                    read.append(value.isNone ? word(cell) : .text(value.description))
                }
                levels.append((index, read))
            } catch {
                faults.append(error.about(field: headings[index], at: place))
            }
        }
    }

    /// A column that is not empty and that the shape does not know.
    private mutating func refuseUnknown(_ found: ShapedHeadings, above body: ArraySlice<Grid.Line>, at place: Provenance) {
        let known = shape.columns.flatMap(\.spellings).filter { !headings.contains($0) }
        for (index, heading) in found.unknown where body.contains(where: { !$0[index].isEmptyText }) {
            let near = NearMiss.nearest(to: heading, among: known)
            faults.append(Refusal.unknownHeading(heading, near: near, present: headings.filter { !$0.isEmpty }).about(field: heading, at: place))
        }
    }

    private mutating func read(_ body: ArraySlice<Grid.Line>, of grid: Grid, _ context: SheetContext) {
        for line in body {
            let provenance = context.provenance(line.number)
            let shown = line.filled.map { HeadingText(line[$0].plainText).shown }
            if let text = shown.first, shape.stopAt.contains(where: { text.hasPrefix($0) }) {
                notes.append(Note.stopped(shown.joined(separator: " ")).about(at: provenance))
                return
            }
            if let kind = RowKind(line, isBanner: grid.isBanner(line)) {
                notes.append(Note.skipped(kind, shown.joined(separator: " ")).about(at: provenance))
                continue
            }
            let own = plain.map { word(line[$0]) }
            guard own.contains(where: { !$0.isEmptyText }) else { continue }
            if let matrix = shape.matrix {
                readSigns(of: line, matrix, beside: own + fixed)
            } else {
                lines.append(Line(line: Grid.Line(number: line.number, cells: own + fixed), refusal: nil))
            }
        }
    }

    /// Each cell of the matrix that says something is a record.
    private mutating func readSigns(of line: Grid.Line, _ matrix: SheetShape.Matrix, beside base: [Sheets.Cell]) {
        for (index, above) in levels {
            let sign = HeadingText(line[index].plainText).shown
            var cell = word(line[index])
            var refusal: Diagnostic?
            if let meaning = matrix.symbols[sign] {
                guard let meaning else { continue }
                cell = .text(meaning)
            } else if sign.isEmpty {
                continue
            } else if !matrix.symbols.isEmpty {
                refusal = Refusal.unknownSign(headings[index], sign, matrix.symbols.keys.filter { !$0.isEmpty }.sorted())
            }
            lines.append(Line(line: Grid.Line(number: line.number, cells: base + above + [cell]), refusal: refusal))
        }
    }
}
