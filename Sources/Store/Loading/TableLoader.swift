internal import GRDB
internal import GRDBSQLite
internal import Ledger

/// Reads fields of one table, ordered by id, straight from SQLite's statement into columns: a ledger has a million rows, and each step between
/// costs as much as SQLite's own.
struct TableLoader {
    let connection: SQLiteConnection
    /// Of the file, for messages.
    let path: String

    /// - Parameters:
    ///   - columns: one a field.
    ///   - begin: told the id of each row before its values.
    func load(_ fields: some Sequence<FieldSpec>, of model: ModelSpec, into columns: [ColumnBuilder], begin: (Int64) -> Void) throws {
        let fields = Array(fields)
        let names = (["id"] + fields.map(\.name)).map(\.quoted).joined(separator: ", ")
        let statement = try prepare("SELECT \(names) FROM \(model.collection.quoted) ORDER BY \"id\"")
        defer { sqlite3_finalize(statement) }
        let readers = zip(fields, columns).map { ColumnReader($0, into: $1) }
        while true {
            let code = sqlite3_step(statement)
            guard code == SQLITE_ROW else {
                if code == SQLITE_DONE { return }
                throw error(code)
            }
            let id = sqlite3_column_int64(statement, 0)
            begin(id)
            for index in readers.indices where !readers[index].read(statement, Int32(index) + 1) {
                throw Diagnostic.unreadable(RecordID(model: model.name, id: id), readers[index].field, model, path: path)
            }
        }
    }

    private func prepare(_ sql: String) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        guard code == SQLITE_OK else { throw error(code) }
        return statement
    }

    private func error(_ code: Int32) -> DatabaseError {
        DatabaseError(resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
    }
}
