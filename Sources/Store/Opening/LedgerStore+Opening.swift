internal import Foundation
internal import GRDB
internal import Ledger

extension LedgerStore {
    /// Makes a new, empty ledger and opens it for writing. Only its owner may read the file: it holds personal data.
    /// - Throws: `Diagnostic` where a file is there already, or the folder cannot be written to.
    public static func create(at path: String) throws -> LedgerStore {
        try create(at: path, migrator: .current)
    }

    /// Opens a ledger. For writing, an older ledger is brought to this program's version, after a verified copy
    /// `backups/before-VERSION.sqlite` beside it.
    /// - Throws: `Diagnostic`: codes `no_ledger`, `not_a_ledger`, `ledger_damaged`, `ledger_older`, `ledger_newer`, `ledger_read_only`,
    ///   `ledger_on_network`, `ledger_locked`, `ledger_not_opened`.
    public static func open(at path: String, for purpose: Purpose) throws -> LedgerStore {
        try open(at: path, for: purpose, migrator: .current)
    }

    static func create(at path: String, migrator: Migrator) throws -> LedgerStore {
        let file = LedgerFile(path: path)
        try file.refuseNetwork()
        try file.createEmpty()
        do {
            return try translating(path) {
                let queue = try Connection.open(path, .readWrite)
                try queue.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA journal_mode = WAL")
                    try migrator.migrate(db)
                }
                try LedgerFile.sync(file.folder)
                return LedgerStore(path: path, purpose: .writing, queue: queue)
            }
        } catch {
            file.remove()
            throw error
        }
    }

    static func open(at path: String, for purpose: Purpose, migrator: Migrator, timeout: Double = 5) throws -> LedgerStore {
        let file = LedgerFile(path: path)
        try file.check()
        if purpose == .writing {
            try file.refuseNetwork()
            guard file.isWritable else { throw Diagnostic.readOnly(path) }
        }
        let access: Connection.Access = purpose == .writing ? .readWrite : file.accessForReading
        return try translating(path) {
            let queue = try Connection.open(path, access, timeout: timeout)
            let version = try queue.read { db in
                guard try Migrator.applicationID(db) == Migrator.applicationID else { throw Diagnostic.notALedger(path) }
                return try Migrator.version(db)
            }
            let store = LedgerStore(path: path, purpose: purpose, queue: queue)
            if version > migrator.version { throw Diagnostic.newer(path, version: version, known: migrator.version) }
            if version < migrator.version {
                guard purpose == .writing else { throw Diagnostic.older(path, version: version, known: migrator.version) }
                try store.copy(to: file.freeBackupPath(before: migrator.version))
                try queue.writeWithoutTransaction { try migrator.migrate($0) }
            }
            return store
        }
    }
}
