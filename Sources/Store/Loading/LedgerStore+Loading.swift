internal import GRDB
public import Ledger

extension LedgerStore {
    /// Reads the ledger, or the models that are named and all that these point to, in one transaction.
    /// - Parameters:
    ///   - models: singular names; nil for all. What they point to is read too, so that no reference reads as empty; other models are empty.
    ///   - ranks: the order of names: given the distinct texts, the place of each; none keeps code point order.
    public func loadSnapshot(models: Set<String>? = nil, ranks: ([String]) -> [Int32] = { _ in [] }) throws -> Snapshot {
        let wanted = Self.closure(of: models)
        let builder = SnapshotBuilder()
        try read { db in
            for model in Catalogue.models where wanted.contains(model.name) {
                try TableLoader(model, into: builder.table(model), pool: builder.pool).load(db, path: path)
            }
        }
        return builder.build(ranks: ranks)
    }

    /// The models with all that they point to, however far.
    static func closure(of models: Set<String>?) -> Set<String> {
        guard let models else { return Set(Catalogue.models.map(\.name)) }
        var wanted: Set<String> = []
        var open = Array(models)
        while let name = open.popLast() {
            guard wanted.insert(name).inserted, let model = Catalogue.model(name) else { continue }
            open += model.columns.compactMap(\.kind.target)
        }
        return wanted
    }
}
