import Ledger
import LuaRuntime
import Rules

/// The table of a file: records with the columns that a job asks for, or rows that it made itself.
struct FileTable {
    private let host: ScriptHost

    init(_ host: ScriptHost) { self.host = host }

    // MARK: Records

    /// - Parameter period: for which measures and scores are read; nil for the year of the as-of day.
    func table(_ plan: QueryPlan, _ columns: [FileColumn]?, _ period: Period?) throws -> Table {
        guard let columns else { return try QueryRows.table(plan, host) }
        let view = try host.requireView()
        let sources = try columns.map { try source($0, of: plan.model, view) }
        let period = period ?? .containing(view.asOf, kind: .year)
        return Table(
            zip(columns, sources).map { column, source in heading(column, source, view) },
            rows: try plan.rows().map { row in try sources.map { try cell($0, RowRef(model: plan.model, row: row), period, view) } })
    }

    /// What a column of records shows.
    private enum Source {
        case field(FieldPath)
        case measure(CheckIdentity)
        case score(CheckIdentity)
    }

    private func source(_ column: FileColumn, of model: String, _ view: LedgerView) throws -> Source {
        if let measure = host.measures[column.name], measure.model == model { return .measure(measure.identity) }
        let scores = host.scores.filter { $0.scope.model == model }
        if let score = scores.first(where: { $0.identity.id == column.name }) { return .score(score.identity) }
        do {
            return .field(try view.path(column.name, in: model))
        } catch {
            let numbers = host.measures.values.filter { $0.model == model }.map(\.identity.id) + scores.map(\.identity.id)
            throw StagingError.fileColumn(column.name, Catalogue.model(model)!, error.known + numbers.sorted())
        }
    }

    private func heading(_ column: FileColumn, _ source: Source, _ view: LedgerView) -> Table.Heading {
        switch source {
        case .field(let path):
            Table.Heading(
                path.text, column.label(path.field?.label ?? view.vocabulary.label(ofRole: path.text)), isFlexible: path.kind == .text)
        case .measure(let identity), .score(let identity): Table.Heading(identity.id, column.label(identity.label))
        }
    }

    private func cell(_ source: Source, _ row: RowRef, _ period: Period, _ view: LedgerView) throws -> Cell {
        switch source {
        case .field(let path): return view.cell(path, row: row.row, isPersonal: host.isPersonal)
        case .measure(let identity): return try host.figure(identity.id, row, period).cell
        case .score(let identity):
            // What is not known is never told as zero.
            return try host.points(of: identity.id, row, period).map { Cell(Value(Fraction($0))) } ?? Cell(.none, label: Self.unknown, tone: .unsure)
        }
    }

    private static let unknown = Message(zh: "尚不能确定", en: "not yet known")

    // MARK: Rows

    /// Records, rows by key, or rows by position.
    func table(_ values: [LuaValue], _ columns: [FileColumn]?, _ period: Period?) throws -> Table {
        if let plan = try records(values) { return try table(plan, columns, period) }
        let rows = try values.map { value in
            guard let row = value.table else {
                throw StagingError.fileValue("add", value.typeName, Message(zh: "每行一个表，如 { name = … }", en: "a table a row, as { name = … }"))
            }
            return row
        }
        let isByPosition = try rows.contains { try !$0.array().isEmpty }
        if isByPosition { return try table(byPosition: rows, columns) }
        let keyed = try rows.map { row in try Dictionary(row.pairs().compactMap { key, value in key.string.map { ($0, value) } }) { $1 } }
        let known = Set(keyed.flatMap(\.keys)).sorted()
        let columns = columns ?? known.map { FileColumn(name: $0, heading: nil) }
        if !rows.isEmpty, let stranger = columns.first(where: { !known.contains($0.name) }) { throw StagingError.fileKey(stranger.name, known) }
        return Table(
            columns.map { Table.Heading($0.name, $0.label(Message(zh: $0.name, en: $0.name))) },
            rows: try keyed.map { row in try columns.map { try cell(row[$0.name] ?? .nil) } })
    }

    private func table(byPosition rows: [LuaTable], _ columns: [FileColumn]?) throws -> Table {
        guard let columns else { throw StagingError.fileColumnsMissing }
        return Table(
            columns.map { Table.Heading($0.name, $0.label(Message(zh: $0.name, en: $0.name))) },
            rows: try rows.map { row in
                // By number: a row may have gaps.
                try columns.indices.map { try cell(row.rawGet(.int($0 + 1))) }
            })
    }

    /// Days and periods stand plainly: programs read them again.
    private func cell(_ value: LuaValue) throws -> Cell {
        if let day = value.payload(Day.self) { return Cell(.day(day)) }
        if let period = value.payload(Period.self) { return .text(period.description) }
        if case .object(let object) = value, object.hostClass === RecordBridge.personal { return .text(MaskedText.placeholder) }
        return try AnswerCell.cell(value, host)
    }

    private func records(_ values: [LuaValue]) throws -> QueryPlan? {
        guard case .record(let first)? = values.first else { return nil }
        let model = first.recordClass.name
        let rows = try values.map { value in
            guard case .record(let record) = value, record.recordClass.name == model else {
                throw StagingError.fileValue("add", value.typeName, Message(zh: "同一种记录", en: "records of one model"))
            }
            return try host.reference(of: record).row
        }
        return QueryPlan(host: host, source: .rows(model, rows))
    }
}
