internal import GRDB
internal import Ledger

/// Finds references to records that do not exist: SQLite knows those in columns, the ones within lists are ours to check.
enum ReferenceVerifier {
    static func problems(_ db: Database) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for referring in Catalogue.models.flatMap({ model in model.columns.map { ReferringField(model: model, field: $0) } }) {
            guard let target = referring.field.kind.target.flatMap({ Catalogue.model($0) }) else { continue }
            let (table, column) = (referring.model.collection.quoted, referring.field.name.quoted)
            let source =
                referring.field.kind.isList
                ? "\(table) AS t, json_each(iif(json_valid(t.\(column)), t.\(column), '[]')) AS item" : "\(table) AS t"
            let pointer = referring.field.kind.isList ? "item.value" : "t.\(column)"
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT t."id", \(pointer) FROM \(source) WHERE \(pointer) IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM \(target.collection.quoted) AS u WHERE u."id" = \(pointer)) ORDER BY 1
                    """)
            for row in rows {
                let pointed = (row[1] as DatabaseValue).description
                problems.append(
                    .storedReference(RecordID(model: referring.model.name, id: row[0]), referring.field, referring.model, target, pointed))
            }
        }
        return problems
    }
}
