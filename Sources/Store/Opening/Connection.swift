internal import Foundation
internal import GRDB

/// How the house opens SQLite.
enum Connection {
    enum Access: Hashable, Sendable {
        /// Also for reading where it is possible: SQLite then tidies its side files away on closing. That nothing is written is seen to by
        /// `LedgerStore.write`.
        case readWrite
        /// The file cannot be written to, but somebody has its log open.
        case readOnly
        /// Neither file nor folder can be written to and no log is there: SQLite takes no locks and makes no side files.
        case immutable
    }

    /// - Parameter timeout: seconds to wait for another program's lock.
    static func open(_ path: String, _ access: Access, timeout: Double = 5) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(timeout)
        configuration.readonly = access == .readOnly || access == .immutable
        configuration.prepareDatabase { db in
            if access == .readWrite { try db.execute(sql: "PRAGMA synchronous = FULL") }
        }
        return try DatabaseQueue(path: access == .immutable ? immutable(path) : path, configuration: configuration)
    }

    private static func immutable(_ path: String) -> String {
        // Beyond these a URI needs no escapes; `?` and `#` would end the path, `%` begin an escape.
        let escaped = path.replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "?", with: "%3f").replacingOccurrences(
            of: "#", with: "%23")
        return "file:\(escaped)?immutable=1"
    }
}
