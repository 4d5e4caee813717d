internal import GRDB
internal import Ledger

/// Reads one table, ordered by id, straight from its statement into columns.
struct TableLoader {
    private let model: ModelSpec
    private let table: TableBuilder
    private let readers: [ColumnReader]

    init(_ model: ModelSpec, into table: TableBuilder, pool: StringPoolBuilder) {
        self.model = model
        self.table = table
        readers = zip(model.columns, table.columns).map { ColumnReader($0, into: $1, pool: pool) }
    }

    func load(_ db: Database, path: String) throws {
        let names = (["id"] + model.columns.map(\.name)).map(\.quoted).joined(separator: ", ")
        let rows = try Row.fetchCursor(db, sql: "SELECT \(names) FROM \(model.collection.quoted) ORDER BY \"id\"")
        while let row = try rows.next() {
            let id: Int64 = row[0]
            table.append(id: id)
            for (index, reader) in readers.enumerated() where !reader.read(row, index + 1) {
                throw Diagnostic.unreadable(RecordID(model: model.name, id: id), reader.field, model, path: path)
            }
        }
    }
}

/// Reads one column's values. Equal days and lists are decoded once.
final class ColumnReader {
    let field: FieldSpec
    private let column: ColumnBuilder
    private let pool: StringPoolBuilder
    private var days: [String: Int32] = [:]
    private var lists: [String: [Int64]] = [:]

    init(_ field: FieldSpec, into column: ColumnBuilder, pool: StringPoolBuilder) {
        self.field = field
        self.column = column
        self.pool = pool
    }

    /// False where the value is none of the field's kind.
    func read(_ row: Row, _ index: Int) -> Bool {
        if row.hasNull(atIndex: index) {
            column.appendNone()
            return true
        }
        switch field.kind {
        case .text, .choice, .word: column.append(text: row[index])
        case .integer, .decimal, .reference: column.append(number: row[index])
        case .flag: column.append(flag: row[index] as Int64 != 0)
        case .day: return appendDay(row[index])
        case .list: return appendList(row[index])
        }
        return true
    }

    private func appendDay(_ text: String) -> Bool {
        if let code = days[text] {
            column.append(dayCode: code)
            return true
        }
        guard let day = Day(text) else { return false }
        days[text] = day.code
        column.append(dayCode: day.code)
        return true
    }

    private func appendList(_ text: String) -> Bool {
        if let list = lists[text] {
            column.append(list: list)
            return true
        }
        guard let stored = StoredJSON.list(in: text), case .list(let values)? = StoredValue.decode(.list(stored), field.kind) else {
            return false
        }
        let list = values.map { value -> Int64 in
            if case .reference(let id) = value { id } else { Int64(pool.intern(value.description)) }
        }
        lists[text] = list
        column.append(list: list)
        return true
    }
}
