import Ledger
import Sheets

/// Reads one sheet, row by row, into the draft and the plan.
struct SheetTableReader {
    let importer: Importer
    let grid: Grid
    let map: ColumnMap
    let context: SheetContext
    /// The sheet's place in the workbook.
    let place: Int
    /// The sheet as a declared shape lays it out.
    var shaped: ShapedTable?

    var model: ModelSpec { context.model }

    func read(into plan: inout ImportPlan) {
        var report = ImportPlan.SheetReport(sheet: context.sheet)
        report.model = model.name
        report.activityType = context.subject.type?.id
        report.headingRow = grid.lines[map.lines.lowerBound].number
        report.headings = shaped?.headings ?? map.headings
        if shaped != nil { report.headingRows = map.lines.count }
        report.columns = map.total
        report.recognised = map.recognised
        report.ignored = map.columns.filter { $0.meaning == .ignored }.map(\.heading)
        plan.sheets.append(report)

        let wrong = shaped.flatMap { $0.faults.isEmpty ? nil : $0.faults } ?? wrongHeadings(map)
        guard wrong.isEmpty else {
            plan.refusals += wrong
            plan.counts.refused += grid.lines[(map.lines.upperBound + 1)...].count { RowKind($0, isBanner: grid.isBanner($0)) == nil }
            return
        }
        noteLinesAbove(&plan)
        if !report.ignored.isEmpty { plan.notes.append(Note.ignoredColumns(report.ignored).about(at: headingPlace(map))) }
        noteAssumptions(&plan)
        if let shaped { readShaped(shaped, &plan) } else { readRows(&plan) }
    }

    // MARK: Headings

    private func headingPlace(_ map: ColumnMap) -> Provenance { context.provenance(grid.lines[map.lines.lowerBound].number) }

    private func wrongHeadings(_ map: ColumnMap) -> [Diagnostic] {
        var wrong: [Diagnostic] = []
        let known = context.subject.knownHeadings(importer.vocabulary)
        let present = map.headings.filter { !$0.isEmpty }
        for (index, heading) in map.unknown where grid.lines[(map.lines.upperBound + 1)...].contains(where: { !$0[index].isEmptyText }) {
            let taken = Set(present)
            let near = NearMiss.nearest(to: heading, among: known.filter { !taken.contains($0) })
            wrong.append(Refusal.unknownHeading(heading, near: near, present: present).about(field: heading))
        }
        if let (first, second) = map.doubled {
            let name: String =
                switch second.meaning {
                case .field(let name), .derived(let name): model.field(name)?.zh ?? name
                default: second.heading
                }
            wrong.append(Refusal.doubledHeading(first.heading, second.heading, name).about(field: second.heading))
        }
        // An unknown heading may be the very column that is missing: said once.
        if wrong.isEmpty {
            let naming = SheetNaming(sheet: context.sheet, titles: [], file: context.file, vocabulary: importer.vocabulary)
            let finder = SubjectFinder(vocabulary: importer.vocabulary, grid: grid, naming: naming)
            wrong = finder.missing(context.subject, map).map { Refusal.missingColumn($0, model).about(field: $0.name) }
            if wrong.isEmpty, context.trainingClass == nil, map.column(.field("class")) == nil, model.field("class")?.isRequired == true,
                model.key.contains("class")
            {
                wrong = [Refusal.missingColumn(model.field("class")!, model).about(field: "class")]
            }
        }
        return wrong.map { $0.about(at: headingPlace(map)) }
    }

    private func noteLinesAbove(_ plan: inout ImportPlan) {
        for line in grid.lines[..<map.lines.lowerBound] {
            let kind = RowKind(line, isBanner: true).flatMap { $0 == .instruction ? $0 : nil } ?? .title
            plan.notes.append(Note.skipped(kind, shown(line)).about(at: context.provenance(line.number)))
        }
    }

    /// What rows get that no column says.
    private func noteAssumptions(_ plan: inout ImportPlan) {
        guard let unit = context.unit, ["activity", "member"].contains(model.name) else { return }
        guard map.column(.field("unit")) == nil, map.column(.derived("unit")) == nil, let field = model.field("unit") else { return }
        let isUsed = model.name == "activity" || map.useful.contains { $0.meaning == .derived("group") || $0.meaning == .derived("status") }
        if isUsed {
            plan.notes.append(Note.assumed(field, importer.resolver.title(PartyUnit.schema.spec, unit)).about(at: headingPlace(map)))
        }
    }

    // MARK: Rows

    private func readRows(_ plan: inout ImportPlan) {
        let known = Set(context.subject.knownHeadings(importer.vocabulary)).union(FamiliarHeadings.ignored)
        var reader = reader(map)
        var index = map.lines.upperBound + 1
        var isAfterNote = false
        while index < grid.lines.count {
            let line = grid.lines[index]
            defer { index += 1 }
            let isBanner = grid.isBanner(line)
            var kind = RowKind(line, isBanner: isBanner)
            // What stands below 备注 in the first columns goes on with the note.
            if kind == nil, isAfterNote, line.filled.count == 1, line.filled[0] <= 1 { kind = .note }
            // A second table, or the headings again on the next page.
            if kind == nil, isHeadings(line, known), let next = ColumnMap(grid, at: index, context.subject, importer.vocabulary),
                next.unknown.isEmpty
            {
                let wrong = wrongHeadings(next)
                guard wrong.isEmpty else {
                    plan.refusals += wrong
                    plan.counts.refused += grid.lines.count - index - 1
                    return
                }
                reader = self.reader(next)
                index = next.lines.upperBound
                kind = .headings
            }
            if let kind {
                isAfterNote = kind == .note || kind == .instruction && isAfterNote
                plan.notes.append(Note.skipped(kind, shown(line)).about(at: context.provenance(line.number)))
                continue
            }
            isAfterNote = false
            readRow(line, reader, &plan)
        }
    }

    /// Each line is a record already.
    private func readShaped(_ shaped: ShapedTable, _ plan: inout ImportPlan) {
        plan.notes += shaped.notes
        let reader = reader(map)
        for line in shaped.lines {
            let (told, taken) = (plan.refusals.count, plan.counts.refused)
            if let refusal = line.refusal {
                plan.counts.refused += 1
                plan.refusals.append(refusal.about(at: context.provenance(line.line.number)))
            } else {
                readRow(line.line, reader, &plan)
            }
            if plan.counts.refused == taken {
                plan.taken.append(line.line.cells)
            } else {
                plan.refused.append(ImportPlan.RefusedLine(cells: line.line.cells, reasons: plan.refusals[told...].map(\.message)))
            }
        }
    }

    private func reader(_ map: ColumnMap) -> RowReader {
        let cells = CellReader(vocabulary: importer.vocabulary, year: context.year)
        return RowReader(context: context, map: map, cells: cells, resolver: importer.resolver)
    }

    /// Whether a line begins as headings do: asked of every row, so asked cheaply.
    private func isHeadings(_ line: Grid.Line, _ known: Set<String>) -> Bool {
        line.filled.count >= 2
            && line.filled.prefix(2).allSatisfy { line[$0].isText && known.contains(HeadingText(line[$0].plainText).shown) }
    }

    private func readRow(_ line: Grid.Line, _ reader: RowReader, _ plan: inout ImportPlan) {
        // Numbers and remarks alone are a form's empty line.
        guard reader.map.useful.contains(where: { !line[$0.index].isEmptyText }) else { return }
        let provenance = context.provenance(line.number)
        let row = reader.read(line)
        let writer = RowWriter(draft: importer.draft, resolver: importer.resolver, asOf: importer.asOf)
        do throws(Diagnostics) {
            switch try writer.write(filledFromTitle(row), context, from: provenance) {
            case .inserted: plan.counts.inserted += 1
            case .updated: plan.counts.updated += 1
            case .unchanged: plan.counts.unchanged += 1
            }
            plan.notes += row.notes.map { $0.about(at: provenance) }
        } catch {
            plan.counts.refused += 1
            plan.refusals += error.list.map { $0.about(at: provenance) }
        }
    }

    /// The class that the title names, for rows that name none.
    private func filledFromTitle(_ row: RowValues) -> RowValues {
        guard let trainingClass = context.trainingClass, model.field("class")?.isStored == true, row.values["class"] == nil else {
            return row
        }
        var row = row
        row.values["class"] = .reference(trainingClass)
        return row
    }

    private func shown(_ line: Grid.Line) -> String {
        line.filled.map { HeadingText(line[$0].plainText).shown }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
