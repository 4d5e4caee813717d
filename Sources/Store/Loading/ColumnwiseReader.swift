internal import Ledger

/// Reads columns for a snapshot, as long as the transaction lasts that it was made in. SQLite lets any thread read, one after the other: the
/// snapshot asks under its lock while the thread that opened the transaction waits.
final class ColumnwiseReader: TableReader, @unchecked Sendable {
    private let loader: TableLoader
    private var failure: (any Error)?
    private var isClosed = false

    init(_ loader: TableLoader) { self.loader = loader }

    func read(_ fields: [FieldSpec], of model: ModelSpec, into columns: [ColumnBuilder]) -> [Int64] {
        precondition(!isClosed, "the snapshot is used after its transaction")
        var ids: [Int64] = []
        do {
            try loader.load(fields, of: model, into: columns) { ids.append($0) }
            return ids
        } catch {
            failure = failure ?? error
            return []
        }
    }

    /// - Throws: what went wrong first.
    func close() throws {
        isClosed = true
        if let failure { throw failure }
    }
}
