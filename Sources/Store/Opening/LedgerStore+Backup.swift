internal import Foundation
internal import GRDB
internal import Ledger

extension LedgerStore {
    /// Writes a copy of the ledger as it is now, checks it, and only then gives it its name. Others may go on writing meanwhile.
    /// - Throws: `Diagnostic` where a file is there already, the copy cannot be written, or is found damaged.
    public func backup(to target: String) throws {
        try access { try copy(to: target) }
    }

    func copy(to target: String) throws {
        guard !FileManager.default.fileExists(atPath: target) else { throw Diagnostic.exists(target) }
        let partial = LedgerFile(path: target + ".partial")
        partial.remove()
        try partial.createEmpty()
        do {
            try translating(partial.path) {
                let copy = try Connection.open(partial.path, .readWrite)
                try queue.backup(to: copy)
                let problems = try copy.read { try Self.structuralProblems($0) }
                guard problems.isEmpty else { throw Diagnostic.damaged(path, notes: problems) }
                try copy.close()
            }
            try LedgerFile.sync(partial.path)
            // Fails where another program has made the file meanwhile; a rename would replace it.
            guard link(partial.path, target) == 0 else { throw Diagnostic.notWritten(target, reason: LedgerFile.systemError()) }
            partial.remove()
            try LedgerFile.sync(partial.folder)
        } catch {
            partial.remove()
            throw try missingRoom(for: target, error) ?? error
        }
    }

    /// Why a copy could not be written, where its disk has less room than it takes.
    private func missingRoom(for target: String, _ error: any Error) throws -> Diagnostic? {
        guard let code = (error as? Diagnostic)?.code, ["disk_full", "file_not_written"].contains(code) else { return nil }
        let needed = try queue.read { db in
            try Int64.fetchOne(db, sql: "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()") ?? 0
        }
        guard let free = LedgerFile(path: target).freeBytes, free < needed else { return nil }
        return .noRoom(target, needed: needed, free: free)
    }

    /// What SQLite itself finds wrong with a file's structure, ten things at most; empty where it is sound. Values that a CHECK refuses are left
    /// to `verify`, which names their records: a copy of them is a true copy.
    static func structuralProblems(_ db: Database) throws -> [String] {
        let found = try String.fetchAll(db, sql: "PRAGMA integrity_check(10000)")
        return Array(found.filter { $0 != "ok" && !$0.hasPrefix("CHECK constraint failed") && !$0.hasPrefix("NULL value in") }.prefix(10))
    }
}
