internal import GRDB
internal import Ledger

/// One model's table: its rows by the names of their fields, as the audit trail keeps them.
struct RecordTable {
    let model: ModelSpec
    let db: Database

    private var name: String { model.collection.quoted }

    /// Every field of a record; nil where it is not there.
    func row(_ id: Int64) throws -> [String: StoredJSON]? {
        let names = model.columns.map { $0.name.quoted }.joined(separator: ", ")
        let statement = try db.cachedStatement(sql: "SELECT \(names) FROM \(name) WHERE \"id\" = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var values: [String: StoredJSON] = [:]
        for (index, field) in model.columns.enumerated() {
            values[field.name] = StoredJSON(row[index] as DatabaseValue, field.kind) ?? StoredJSON.none
        }
        return values
    }

    /// - Parameter id: nil for the next free one.
    /// - Returns: the record's id.
    func insert(_ values: [String: StoredJSON], id: Int64? = nil) throws -> Int64 {
        let names = (["id"] + model.columns.map(\.name)).map(\.quoted).joined(separator: ", ")
        let marks = ["?"] + model.columns.map { _ in "?" }
        let statement = try db.cachedStatement(sql: "INSERT INTO \(name) (\(names)) VALUES (\(marks.joined(separator: ", ")))")
        try execute(statement, [id.databaseValue] + model.columns.map { (values[$0.name] ?? .none).databaseValue })
        return db.lastInsertedRowID
    }

    func update(_ id: Int64, _ values: [(String, StoredJSON)]) throws {
        let settings = values.map { "\($0.0.quoted) = ?" }.joined(separator: ", ")
        let statement = try db.cachedStatement(sql: "UPDATE \(name) SET \(settings) WHERE \"id\" = ?")
        try execute(statement, values.map(\.1.databaseValue) + [id.databaseValue])
    }

    func delete(_ id: Int64) throws {
        try execute(try db.cachedStatement(sql: "DELETE FROM \(name) WHERE \"id\" = ?"), [id.databaseValue])
    }

    /// The filled fields in the order of the table's columns.
    func filled(_ values: [String: StoredJSON]) -> [(String, StoredJSON)] {
        model.columns.compactMap { field in values[field.name].flatMap { $0 == .none ? nil : (field.name, $0) } }
    }

    private func execute(_ statement: Statement, _ values: [DatabaseValue]) throws {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }
}
