/// Makes a snapshot: by the store from its statements, by cases and tests from rows written as data.
public final class SnapshotBuilder {
    public let pool = StringPoolBuilder()
    private var builders: [String: TableBuilder] = [:]

    public init() {}

    /// The builder of a model's table.
    public func table(_ model: ModelSpec) -> TableBuilder {
        if let builder = builders[model.name] { return builder }
        let builder = TableBuilder(model, pool: pool)
        builders[model.name] = builder
        return builder
    }

    /// Appends a record and gives its id: its own, or the next free one.
    @discardableResult
    public func append<R: LedgerRecord>(_ record: R) -> Ref<R> {
        let builder = table(R.schema.spec)
        let id = record.id ?? builder.nextID
        // The first stored field is the id itself.
        builder.append(id: id, values: Array(R.schema.values(of: record).dropFirst()))
        return Ref(id)
    }

    /// - Parameter ranks: the order of names: given the distinct texts, the place of each; none keeps code point order.
    public func build(ranks: ([String]) -> [Int32] = { _ in [] }) -> Snapshot {
        let all = Catalogue.models.map { table($0) }
        let places = Dictionary(uniqueKeysWithValues: all.map { ($0.spec.name, $0.rowsByID()) })
        let tables = all.map { builder in
            (builder.spec.name, builder.build { model in { places[model]?[$0] } })
        }
        return Snapshot(pool: pool.build(ranks: ranks(pool.strings)), tables: Dictionary(uniqueKeysWithValues: tables))
    }
}

/// Fills one model's columns. Rows must come in rising order of id.
public final class TableBuilder {
    public let spec: ModelSpec
    private var ids: [Int64] = []
    /// By the place of the field among the stored fields, without `id`.
    public let columns: [ColumnBuilder]

    init(_ spec: ModelSpec, pool: StringPoolBuilder) {
        self.spec = spec
        columns = spec.storedFields.dropFirst().map { ColumnBuilder(Column.Kind($0.kind), pool: pool) }
    }

    public var nextID: Int64 { (ids.last ?? 0) + 1 }

    /// Begins a row whose values the caller appends to `columns`, one each.
    public func append(id: Int64) {
        precondition(id > (ids.last ?? Int64.min), "rows of \(spec.collection) must come in rising order of id")
        ids.append(id)
    }

    public func append(id: Int64, values: [Value]) {
        append(id: id)
        for (column, value) in zip(columns, values) {
            precondition(column.append(value), "a value of \(spec.name) is of the wrong kind: \(value)")
        }
    }

    func rowsByID() -> RowsByID { RowsByID(ids) }

    func build(rows: (String) -> (Int64) -> Int32?) -> ModelTable {
        var built = columns.map { $0.build(rows: rows) }[...]
        let byField = spec.fields.map { field -> Column? in
            field.hasColumn ? built.removeFirst() : nil
        }
        return ModelTable(spec: spec, ids: ids, columns: byField)
    }
}
