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

    init(path: String, purpose: Purpose, queue: DatabaseQueue) {
        self.path = path
        self.purpose = purpose
        self.queue = queue
    }

    /// Writes what is in the log beside the file back into it and lets go of the file. Later calls throw.
    public func close() throws {
        try translating(path) { try queue.close() }
    }

    /// Rises with each run: the ledger is unchanged where this is.
    public var changeCounter: Int64 {
        get throws {
            try read { db in try Int64.fetchOne(db, sql: #"SELECT ifnull(max("id"), 0) FROM "runs""#) ?? 0 }
        }
    }

    /// Reads in one transaction.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try translating(path) { try queue.read(body) }
    }

    /// Writes in one transaction that holds the lock from its beginning; where `body` throws, nothing was written.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        guard purpose == .writing else { throw Diagnostic.openedForReading(path) }
        return try translating(path) {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.immediate) {
                    result = try body(db)
                    return .commit
                }
                return result!
            }
        }
    }
}
