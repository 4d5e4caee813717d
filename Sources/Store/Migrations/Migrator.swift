internal import GRDB

/// Brings a ledger's file to the newest version, all steps in one transaction.
struct Migrator: Sendable {
    let migrations: [Migration]

    static let current = Migrator(migrations: Migration.all)

    var version: Int { migrations.last?.version ?? 0 }

    /// Marks a file as a ledger: `ZHIB`.
    static let applicationID = 0x5A48_4942

    func migrate(_ db: Database) throws {
        // A step may rebuild a table that others refer to; foreign keys can be switched only outside of a transaction.
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        defer { try? db.execute(sql: "PRAGMA foreign_keys = ON") }
        try db.inTransaction(.immediate) {
            // Read again under the lock: another process may have migrated meanwhile.
            let present = try Self.version(db)
            for step in migrations where step.version > present {
                try db.execute(sql: step.sql)
                try db.execute(sql: "PRAGMA user_version = \(step.version)")
            }
            try db.execute(sql: "PRAGMA application_id = \(Self.applicationID)")
            try db.checkForeignKeys()
            return .commit
        }
    }

    static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    static func applicationID(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    }
}
