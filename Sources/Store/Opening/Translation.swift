internal import GRDB
internal import Ledger

/// Runs an access to SQLite; what SQLite says becomes a diagnostic about the file.
func translating<T>(_ path: String, _ body: () throws -> T) throws -> T {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw Diagnostic(error, path: path)
    }
}

extension Diagnostic {
    /// SQLite's own words are kept as a note.
    init(_ error: DatabaseError, path: String) {
        // What goes wrong while a copy is made has a code and no words of its own.
        let detail = error.message.flatMap { $0 == "not an error" ? nil : $0 } ?? error.extendedResultCode.description
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path)
        case .SQLITE_FULL: self = .full(path)
        case .SQLITE_NOTADB: self = .notALedger(path)
        case .SQLITE_CORRUPT: self = .damaged(path, notes: [detail])
        case .SQLITE_IOERR where error.isOfWriting: self = .notWritten(path, reason: detail)
        case .SQLITE_CANTOPEN, .SQLITE_IOERR: self = .notOpened(path, reason: detail)
        default: self = .failed(path, reason: detail)
        }
    }
}

extension DatabaseError {
    /// Whether the disk did not take what was to be written.
    fileprivate var isOfWriting: Bool {
        let ofWriting: [ResultCode] = [
            .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP,
        ]
        return ofWriting.contains(extendedResultCode)
    }
}
