internal import GRDB
internal import Ledger

/// Compares the file's tables, indexes and triggers with what the migrations make.
enum SchemaVerifier {
    static func problems(_ db: Database, migrator: Migrator, path: String) throws -> [Diagnostic] {
        let fresh = try DatabaseQueue()
        try fresh.writeWithoutTransaction { try migrator.migrate($0) }
        let expected = try fresh.read { try objects($0) }
        let present = try objects(db)
        let names = Set(expected.keys).union(present.keys).filter { expected[$0] != present[$0] }.sorted()
        return names.isEmpty ? [] : [.schemaDiffers(names, path: path)]
    }

    private static func objects(_ db: Database) throws -> [String: String] {
        // The statistics of ANALYZE are nobody's business.
        let rows = try Row.fetchAll(
            db, sql: #"SELECT "name", "type", ifnull("sql", '') FROM "sqlite_schema" WHERE "name" NOT LIKE 'sqlite_stat%'"#)
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], "\($0[1] as String) \($0[2] as String)") })
    }
}
