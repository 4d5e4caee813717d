import GRDB
import Ledger
import Testing

@testable import Store

@Suite("Tables")
struct SchemaTests {
    @Test("each table has the columns of its schema, in order, with their kinds", arguments: Catalogue.models)
    func columns(model: ModelSpec) throws {
        let queue = try DatabaseQueue()
        let rows = try queue.writeWithoutTransaction { db in
            try Migrator.current.migrate(db)
            return try Row.fetchAll(db, sql: "PRAGMA table_info(\"\(model.collection)\")")
        }
        let expected = model.storedFields.map { field in
            "\(field.name) \(Self.affinity(field.kind)) \(field.isRequired ? "required" : "optional")"
        }
        let present = rows.map { row in
            "\(row["name"] as String) \(row["type"] as String) \(row["notnull"] as Bool ? "required" : "optional")"
        }
        #expect(present == expected)
    }

    private static func affinity(_ kind: FieldKind) -> String {
        switch kind {
        case .text, .choice, .word, .day, .list: "TEXT"
        case .integer, .decimal, .flag, .reference: "INTEGER"
        }
    }

    @Test("each reference is a foreign key to its model's table", arguments: Catalogue.models)
    func foreignKeys(model: ModelSpec) throws {
        let queue = try DatabaseQueue()
        let rows = try queue.writeWithoutTransaction { db in
            try Migrator.current.migrate(db)
            return try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\"\(model.collection)\")")
        }
        let expected = model.storedFields.compactMap { field -> String? in
            guard case .reference(let target) = field.kind else { return nil }
            return "\(field.name) \(Catalogue.model(target)!.collection) RESTRICT"
        }
        #expect(Set(rows.map { "\($0["from"] as String) \($0["table"] as String) \($0["on_delete"] as String)" }) == Set(expected))
    }

    @Test("a choice's CHECK has exactly the schema's names, a number's its range", arguments: Catalogue.models)
    func checks(model: ModelSpec) throws {
        let queue = try DatabaseQueue()
        let sql = try queue.writeWithoutTransaction { db in
            try Migrator.current.migrate(db)
            return try String.fetchOne(db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [model.collection])!
        }
        let flat = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("( ", with: "(")
        for field in model.storedFields {
            let name = "\"\(field.name)\""
            if case .choice(let choices) = field.kind {
                #expect(flat.contains("CHECK (\(name) IN (\(choices.map { "'\($0.name)'" }.joined(separator: ", "))))"), "\(field.name)")
            }
            if let low = field.minimum {
                let scale: Int64 = field.kind == .decimal ? 1 : 100
                let range = field.maximum.map { "BETWEEN \(low.raw / scale) AND \($0.raw / scale)" } ?? ">= \(low.raw / scale)"
                #expect(flat.contains("CHECK (\(name) \(range))"), "\(field.name)")
            }
        }
    }

    @Test(
        "the table itself refuses a day that does not exist",
        arguments: [
            ("2021", true), ("2021-02", true), ("2020-02-29", true), ("2021-02-29", false), ("2021-13", false), ("2021-1-1", false),
            ("", false),
            ("2459000.50", false), ("2021-03-05T", false), ("昨天", false),
        ])
    func days(text: String, isDay: Bool) throws {
        let queue = try DatabaseQueue()
        try queue.writeWithoutTransaction { db in
            try Migrator.current.migrate(db)
            let insert = { try db.execute(sql: #"INSERT INTO "members" ("name", "birth") VALUES ('李示例', ?)"#, arguments: [text]) }
            if isDay { try insert() } else { #expect(throws: DatabaseError.self) { try insert() } }
            #expect(try Int.fetchOne(db, sql: #"SELECT count(*) FROM "members""#) == (isDay ? 1 : 0))
        }
    }
}
