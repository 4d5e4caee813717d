internal import GRDB
internal import Ledger

/// Which fields of the catalogue point to a model.
struct ReferringField: Hashable {
    let model: ModelSpec
    let field: FieldSpec

    static let byTarget: [String: [ReferringField]] = {
        let all = Catalogue.models.flatMap { model in model.columns.map { ReferringField(model: model, field: $0) } }
        return Dictionary(grouping: all.filter { $0.field.kind.target != nil }) { $0.field.kind.target! }
    }()
}

/// The records that point to a record: while there are any it is not removed.
struct Referrers {
    private(set) var count = 0
    /// The first of them.
    private(set) var first: [RecordID] = []
    private static let shown = 10

    init(of record: RecordID, _ db: Database) throws {
        for referring in ReferringField.byTarget[record.model] ?? [] {
            let (table, column) = (referring.model.collection.quoted, referring.field.name.quoted)
            let condition =
                referring.field.kind.isList
                ? "\(column) IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(\(table).\(column)) AS item WHERE item.value = ?)"
                : "\(column) = ?"
            let counted = try db.cachedStatement(sql: "SELECT count(*) FROM \(table) WHERE \(condition)")
            let found = try Int.fetchOne(counted, arguments: [record.id]) ?? 0
            guard found > 0 else { continue }
            count += found
            let room = Self.shown - first.count
            guard room > 0 else { continue }
            let listed = try db.cachedStatement(sql: "SELECT \"id\" FROM \(table) WHERE \(condition) ORDER BY \"id\" LIMIT \(room)")
            first += try Int64.fetchAll(listed, arguments: [record.id]).map { RecordID(model: referring.model.name, id: $0) }
        }
    }
}
