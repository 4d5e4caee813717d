internal import Foundation
internal import GRDB
internal import Ledger

/// The ledger's file: one SQLite database. Safe to share between threads; accesses of one store follow each other.
///
/// Every error that it throws is a `Diagnostic` or `Diagnostics` of `Ledger`.
public final class LedgerStore: Sendable {
    /// What the ledger is opened for.
    public enum Purpose: Sendable, Hashable {
        /// Nothing is written, not even a migration.
        case reading
        case writing
    }

    /// The version of the ledger's file that this program writes.
    public static let version = Migrator.current.version

    /// The path as it was given.
    public let path: String
    public let purpose: Purpose
    let queue: DatabaseQueue
    // SQLite must not be called with a closed connection, so accesses and closing exclude each other.
    private let lock = NSLock()
    private nonisolated(unsafe) var isClosed = false

    init(path: String, purpose: Purpose, queue: DatabaseQueue) {
        self.path = path
        self.purpose = purpose
        self.queue = queue
    }

    /// Writes what is in the log beside the file back into it and lets go of the file. Later calls throw; closing twice is no error.
    public func close() throws {
        try lock.withLock {
            if isClosed { return }
            try translating(path) { try queue.close() }
            isClosed = true
        }
    }

    /// Rises with each run: the ledger is unchanged where this is.
    public var changeCounter: Int64 {
        get throws {
            try read { db in try Int64.fetchOne(db, sql: #"SELECT ifnull(max("id"), 0) FROM "runs""#) ?? 0 }
        }
    }

    /// Reads in one transaction.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try access { try queue.read(body) }
    }

    /// Writes in one transaction that holds the lock from its beginning; where `body` throws, nothing was written.
    /// - Parameter judgesReferencesLast: whether records may point to none on the way. All references of the ledger are judged before the end.
    func write<T>(judgingReferencesLast judgesReferencesLast: Bool = false, _ body: (Database) throws -> T) throws -> T {
        guard purpose == .writing else { throw Diagnostic.openedForReading(path) }
        return try access {
            try queue.writeWithoutTransaction { db in
                var result: T?
                // SQLite hears of it only outside of a transaction.
                if judgesReferencesLast { try db.execute(sql: "PRAGMA foreign_keys = OFF") }
                defer { if judgesReferencesLast { try? db.execute(sql: "PRAGMA foreign_keys = ON") } }
                try db.inTransaction(.immediate) {
                    result = try body(db)
                    if judgesReferencesLast { try db.checkForeignKeys() }
                    return .commit
                }
                return result!
            }
        }
    }

    /// One access at a time; what SQLite says becomes a diagnostic.
    func access<T>(_ body: () throws -> T) throws -> T {
        try lock.withLock {
            if isClosed { throw Diagnostic.closed(path) }
            return try translating(path, body)
        }
    }
}
