internal import GRDB
public import Ledger

extension LedgerStore {
    /// Reads the ledger, or the models that are named and all that these point to, in one transaction.
    /// - Parameters:
    ///   - models: singular names; nil for all. What they point to is read too, so that no reference reads as empty; other models are empty.
    ///   - ranks: the order of names: given the distinct texts, the place of each; none keeps code point order.
    public func loadSnapshot(models: Set<String>? = nil, ranks: ([String]) -> [Int32] = { _ in [] }) throws -> Snapshot {
        let wanted = models.map(Catalogue.closure(of:)) ?? Set(Catalogue.models.map(\.name))
        let builder = SnapshotBuilder()
        try read { db in
            guard let connection = db.sqliteConnection else { return }
            let loader = TableLoader(connection: connection, path: path)
            for model in Catalogue.models where wanted.contains(model.name) {
                let table = builder.table(model)
                try loader.load(model.columns, of: model, into: table.columns) { table.append(id: $0) }
            }
        }
        return builder.build(ranks: ranks)
    }

    /// Lets a question read the ledger as it is now, in one transaction: of it only the columns that the question touches. The snapshot is not used
    /// after the body.
    /// - Parameter ranks: the order of names, as above; asked for where texts are compared.
    /// - Throws: also where something that was touched could not be read, whatever the question made of it.
    public func withSnapshot<Result>(
        ranks: @escaping @Sendable ([String]) -> [Int32] = { _ in [] }, _ body: (Snapshot) throws -> Result
    ) throws -> Result {
        try read { db in
            guard let connection = db.sqliteConnection else { throw Diagnostic.closed(path) }
            let reader = ColumnwiseReader(TableLoader(connection: connection, path: path))
            let result = Swift.Result { try body(Snapshot(reading: reader, ranks: ranks)) }
            try reader.close()
            return try result.get()
        }
    }
}
