import Ledger
import Sheets

/// Reads the rows of a table into values. Every mistake of a row is found, not only the first.
struct RowReader {
    let context: SheetContext
    let map: ColumnMap
    let cells: CellReader
    let resolver: Resolver
    /// The columns that name records, those first within which others are looked up.
    private let referenceColumns: [(column: ColumnMap.Column, field: FieldSpec, target: ModelSpec)]

    private var model: ModelSpec { context.model }

    init(context: SheetContext, map: ColumnMap, cells: CellReader, resolver: Resolver) {
        (self.context, self.map, self.cells, self.resolver) = (context, map, cells, resolver)
        let order = ["unit", "class", "regulation"]
        referenceColumns = map.useful.compactMap { column -> (column: ColumnMap.Column, field: FieldSpec, target: ModelSpec)? in
            switch column.meaning {
            case .field(let name), .derived(let name):
                guard let field = context.model.field(name), let target = field.kind.target.flatMap({ Catalogue.model($0) }) else {
                    return nil
                }
                return (column, field, target)
            default: return nil
            }
        }.sorted { left, right in
            (order.firstIndex(of: left.field.name) ?? order.count, left.column.index) < (
                order.firstIndex(of: right.field.name) ?? order.count, right.column.index
            )
        }
    }

    func read(_ line: Grid.Line) -> RowValues {
        var row = RowValues()
        for column in map.useful {
            collect(&row, column) { row throws(Diagnostic) in try readPlain(column, line[column.index], &row) }
        }
        // Names are resolved within what the row names first: a group within its branch, a trainee within the class.
        for (column, field, target) in referenceColumns {
            collect(&row, column) { row throws(Diagnostic) in try readReference(field, target, column.heading, line[column.index], &row) }
        }
        collect(&row, nil) { row throws(Diagnostic) in try findActivity(line, &row) }
        if model.name == "activity" { readActivityParts(line, &row) }
        return row
    }

    private func collect(_ row: inout RowValues, _ column: ColumnMap.Column?, _ body: (inout RowValues) throws(Diagnostic) -> Void) {
        do throws(Diagnostic) {
            try body(&row)
        } catch {
            let told = column.map(isPersonal) == true ? Refusal.personal(error, column!.heading) : error
            row.refusals.append(told.about(field: column?.heading))
        }
    }

    private func isPersonal(_ column: ColumnMap.Column) -> Bool {
        if case .field(let name) = column.meaning { model.field(name)?.isPersonal == true } else { false }
    }

    // MARK: Plain fields

    private func readPlain(_ column: ColumnMap.Column, _ cell: Sheets.Cell, _ row: inout RowValues) throws(Diagnostic) {
        switch column.meaning {
        case .field(let name):
            guard let field = model.field(name), field.kind.target == nil else { return }
            try readField(field, column.heading, cell, &row)
        case .derived(let name):
            guard let field = model.field(name), field.kind.target == nil else { return }
            try readDerived(field, column.heading, cell, &row)
        case .historyStart: row.historyStart = try cells.day(cell, column.heading)?.day
        case .postStart: row.postStart = try cells.day(cell, column.heading)?.day
        case .post:
            guard let field = Post.schema.spec.field("post"), let text = try cells.text(cell, column.heading) else { return }
            for piece in CellReader.pieces(text) {
                if case .text(let post) = try cells.value(.text(piece), as: field, column.heading) { row.posts.append(post) }
            }
        case .times: try readTimes(column.heading, cell, &row)
        case .role, .roster, .detail, .ignored: break
        }
    }

    /// A field of a member's history, or of the record that another column names.
    private func readDerived(_ field: FieldSpec, _ heading: String, _ cell: Sheets.Cell, _ row: inout RowValues) throws(Diagnostic) {
        switch field.derivation {
        case .history:
            let value = try cells.value(cell, as: field, heading)
            if !value.isNone { row.history[field.name] = value }
        case .through(let reference, let name):
            guard map.column(.field(reference)) != nil else { return }
            let value = try cells.value(cell, as: field, heading)
            if !value.isNone { row.told[reference, default: [:]][name] = value }
        case nil: break
        }
    }

    private func readField(_ field: FieldSpec, _ heading: String, _ cell: Sheets.Cell, _ row: inout RowValues) throws(Diagnostic) {
        if field.kind == .day {
            try readDay(field, heading, cell, &row)
            return
        }
        // 支委会、主题党日: one sitting that is both.
        if model.name == "activity", field.name == "type", let text = try cells.text(cell, heading) {
            var words: [String] = []
            for piece in CellReader.pieces(text) { words.append(try cells.word(piece, .activityType, heading)) }
            guard let first = words.first else { return }
            row.values["type"] = .text(first)
            let also = words.dropFirst().filter { $0 != first }.map(Value.text)
            if !also.isEmpty { row.values["also"] = .list(also) }
            return
        }
        let value = try cells.value(cell, as: field, heading)
        guard !value.isNone else { return }
        if field.name == "also", case .list(let more) = value, case .list(let known)? = row.values["also"] {
            row.values["also"] = .list(known + more.filter { !known.contains($0) })
            return
        }
        row.values[field.name] = value
        switch field.kind {
        case .integer, .decimal: if cells.isInexact(cell), !field.isPersonal { row.notes.append(Note.inexact(heading, cell.plainText)) }
        default: break
        }
    }

    /// A day, with the half-day and the last day that may stand in the same cell.
    private func readDay(_ field: FieldSpec, _ heading: String, _ cell: Sheets.Cell, _ row: inout RowValues) throws(Diagnostic) {
        let isFirst = field.name == "date" || field.name == "from"
        guard isFirst, model.field("through") != nil else {
            guard let reading = try cells.day(cell, heading) else { return }
            row.values[field.name] = .day(reading.day)
            keepHalf(reading, field.name == "through" ? "through_half" : field.name == "date" ? "half" : "", &row)
            return
        }
        guard let range = try cells.range(cell, heading) else { return }
        row.values[field.name] = .day(range.first.day)
        keepHalf(range.first, "half", &row)
        if let last = range.last {
            row.values["through"] = row.values["through"] ?? .day(last.day)
            keepHalf(last, "through_half", &row)
        }
    }

    private func keepHalf(_ reading: DayReading, _ field: String, _ row: inout RowValues) {
        guard let half = reading.half, model.field(field) != nil, row.values[field] == nil else { return }
        row.values[field] = .text(half.rawValue)
    }

    private func readTimes(_ heading: String, _ cell: Sheets.Cell, _ row: inout RowValues) throws(Diagnostic) {
        if case .day(let day) = cell {
            if let time = day.time { row.values["starts"] = .text(time.description) }
            return
        }
        guard let text = try cells.text(cell, heading) else { return }
        let times = TextReading.tidy(text).split { "-—–~〜至".contains($0) }.map { TextReading.tidy(String($0)) }.filter { !$0.isEmpty }
        guard let first = times.first else { return }
        row.values["starts"] = row.values["starts"] ?? .text(first)
        if times.count > 1 { row.values["ends"] = row.values["ends"] ?? .text(times[1]) }
    }

    // MARK: References

    private func readReference(
        _ field: FieldSpec, _ target: ModelSpec, _ heading: String, _ cell: Sheets.Cell, _ row: inout RowValues
    ) throws(Diagnostic) {
        guard let text = try cells.text(cell, heading) else { return }
        var around = surroundings(row)
        around.told = row.told[field.name] ?? [:]
        let value: Value
        if field.kind.isList {
            var items: [Value] = []
            for piece in CellReader.pieces(text) {
                let item = Value.reference(try resolver.record(piece, of: target, heading: heading, around))
                if !items.contains(item) { items.append(item) }
            }
            value = .list(items)
        } else {
            value = .reference(try resolver.record(text, of: target, heading: heading, around))
        }
        // A field that is read elsewhere serves to look up others, and a member's history.
        if field.isStored { row.values[field.name] = value } else { row.history[field.name] = value }
    }

    func surroundings(_ row: RowValues) -> Resolver.Surroundings {
        func id(_ name: String) -> Int64? {
            if case .reference(let id)? = row.values[name] ?? row.history[name] { id } else { nil }
        }
        return Resolver.Surroundings(
            unit: id("unit") ?? context.unit, trainingClass: id("class") ?? context.trainingClass, regulation: id("regulation"),
            year: context.year)
    }

    /// A participation whose sitting is named by columns of its own: 活动日期 and 活动类型.
    private func findActivity(_ line: Grid.Line, _ row: inout RowValues) throws(Diagnostic) {
        guard model.name == "participation", row.values["activity"] == nil, row.refusals.isEmpty,
            let dateColumn = map.column(.derived("date"))
        else { return }
        guard let day = try cells.day(line[dateColumn.index], dateColumn.heading)?.day else { return }
        var type: String?
        if let column = map.column(.derived("type")), let text = try cells.text(line[column.index], column.heading) {
            type = try cells.word(text, .activityType, column.heading)
        }
        let activity = Activity.schema.spec
        let found = resolver.draft.find(activity, ["date"], [.day(day)]).filter {
            type == nil || resolver.draft.text(activity, $0, "type") == type
        }
        guard found.count == 1 else {
            let titles = found.map { resolver.title(activity, $0) }
            throw found.isEmpty
                ? Refusal.unknown(activity, dateColumn.heading, day.description, near: nil, known: [])
                : Refusal.ambiguous(activity, dateColumn.heading, day.description, titles)
        }
        row.values["activity"] = .reference(found[0])
    }
}

extension Diagnostic {
    func about(field: String? = nil, at provenance: Provenance? = nil) -> Diagnostic {
        var copy = self
        if let field { copy.subject.field = field }
        if let provenance { copy.subject.provenance = provenance }
        return copy
    }
}
