/// The ledger at one moment, as immutable columns that all workers share without copies.
public final class Snapshot: Sendable {
    public let pool: StringPool
    private let tables: [String: ModelTable]

    init(pool: StringPool, tables: [String: ModelTable]) {
        self.pool = pool
        self.tables = tables
    }

    /// A snapshot that holds nothing yet and reads each column when it is first asked for.
    /// - Parameter ranks: the order of names, as for `SnapshotBuilder.build`; asked for when texts are first compared.
    public convenience init(reading reader: any TableReader, ranks: @escaping @Sendable ([String]) -> [Int32] = { _ in [] }) {
        let texts = GrowingTexts(order: ranks)
        let deferred = DeferredTables(reader, texts)
        self.init(
            pool: StringPool(growing: texts),
            tables: Dictionary(uniqueKeysWithValues: Catalogue.models.map { ($0.name, ModelTable(spec: $0, deferred: deferred)) }))
    }

    /// The table of a model by its singular name. Every model of the catalogue has one, empty where nothing was loaded.
    public func table(_ model: String) -> ModelTable { tables[model]! }

    /// The value of a stored field or of `id`.
    /// - Parameter field: place in the model's `fields`; derived fields are read through a `LedgerView`.
    public func value(_ table: ModelTable, _ field: Int, _ row: Int32) -> Value {
        guard let column = table.column(at: field) else { return .integer(table.ids[Int(row)]) }
        if column.isNone(row) { return .none }
        switch column.kind {
        case .integer: return .integer(column.wide(row))
        case .decimal: return .decimal(Hundredths(raw: column.wide(row)))
        case .day: return Day(code: column.narrow(row)).map { .day($0) } ?? .none
        case .flag: return .flag(column.narrow(row) != 0)
        case .text: return .text(pool[column.narrow(row)])
        case .reference(let model): return .reference(self.table(model).ids[Int(column.narrow(row))])
        case .list(let target):
            let items = column.list(row)
            guard let target else { return .list(items.map { .text(pool[$0]) }) }
            let ids = self.table(target).ids
            return .list(items.map { .reference(ids[Int($0)]) })
        }
    }

    /// The record as its Swift value.
    public func record<R: LedgerRecord>(_ type: R.Type, row: Int32) -> R {
        let table = table(R.schema.spec.name)
        let values = table.spec.fields.indices.filter { table.spec.fields[$0].isStored }.map { index -> Value in
            let value = self.value(table, index, row)
            return value
        }
        return R.schema.record(from: values)!
    }
}

/// A record of a snapshot: its model and its row there.
public struct RowRef: Hashable, Sendable {
    public let model: String
    public let row: Int32

    public init(model: String, row: Int32) {
        self.model = model
        self.row = row
    }
}

/// A record by its id: what verdicts, evidence and messages carry, since it outlives the snapshot.
public struct RecordID: Hashable, Sendable, Comparable {
    public let model: String
    public let id: Int64

    public init(model: String, id: Int64) {
        self.model = model
        self.id = id
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.model, left.id) < (right.model, right.id)
    }
}
