internal import GRDB
internal import Ledger

/// Judges every stored value as a change would be: kinds, choices, ranges, days, required fields.
enum ValueVerifier {
    static func problems(_ db: Database) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for model in Catalogue.models {
            let names = (["id"] + model.columns.map(\.name)).map(\.quoted).joined(separator: ", ")
            let rows = try Row.fetchCursor(db, sql: "SELECT \(names) FROM \(model.collection.quoted) ORDER BY \"id\"")
            while let row = try rows.next() {
                for (index, field) in model.columns.enumerated() where !isSound(row[index + 1], field) {
                    problems.append(.storedValue(RecordID(model: model.name, id: row[0]), field, model))
                }
            }
        }
        return problems
    }

    private static func isSound(_ stored: DatabaseValue, _ field: FieldSpec) -> Bool {
        guard let json = StoredJSON(stored, field.kind), let value = StoredValue.decode(json, field.kind) else { return false }
        if field.isRequired, StoredValue.encode(value) == .none { return false }
        return FieldCheck.problem(value, field) == nil
    }
}
