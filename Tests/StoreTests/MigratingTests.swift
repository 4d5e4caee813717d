import Foundation
import GRDB
import Ledger
import Testing

@testable import Store

@Suite("Bringing a ledger of the first version up to date")
struct MigratingTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    /// A ledger of the first version with a class and its temporary branch.
    private func makeFirstVersion() throws {
        let first = try LedgerStore.create(at: folder.ledger, migrator: Migrator(migrations: [.first]))
        try first.write { db in
            try db.execute(sql: #"INSERT INTO "units" ("name", "kind") VALUES ('第118期临时党支部', 'temporary')"#)
            try db.execute(sql: #"INSERT INTO "classes" ("name", "starts", "unit") VALUES ('第118期', '2021-03-01', 1)"#)
            try Self.trail(db)
        }
        try first.close()
    }

    @Test("a class's temporary branch is its `branch` now, its trail says so too, and the ledger is sound")
    func branchOfAClass() throws {
        try makeFirstVersion()
        let store = try LedgerStore.open(at: folder.ledger, for: .writing)
        let held = try store.loadSnapshot().record(TraineeClass.self, row: 0)
        #expect(held.branch == Ref(1))
        #expect(held.unit == nil)
        #expect(try store.changes(of: 1).last?.after["branch"] == .reference(1))
        #expect(try store.verify() == [])

        // What is written from now on says `unit` of whose department runs the class.
        var changes = ChangeSet()
        changes.update("class", 1, ["unit": .reference(1)])
        try store.apply(changes, as: .test)
        #expect(try store.changes(of: 2).last?.after == ["unit": .reference(1)])
        #expect(try store.verify() == [])
        try store.close()
    }

    @Test("a run of that version is taken back and done again by the names that fields have now")
    func takenBack() throws {
        try makeFirstVersion()
        let store = try LedgerStore.open(at: folder.ledger, for: .writing)
        let before = try store.loadSnapshot().digest
        guard case .done(let undo) = try store.undo(1, as: .test) else { return #expect(Bool(false)) }
        #expect(undo.removed == 2)
        #expect(try store.loadSnapshot().table("class").count == 0)
        guard case .done = try store.undo(undo.id, as: .test) else { return #expect(Bool(false)) }
        #expect(try store.loadSnapshot().digest == before)
        #expect(try store.verify() == [])
        try store.close()
    }

    @Test("a value that has no place any more is not brought back", arguments: [#"{"name":"李示例","shoe":44}"#, #"{"code":"7"}"#, #"{"name":"李示例","sex":"x"}"#])
    func outdated(before: String) throws {
        let store = try LedgerStore.create(at: folder.ledger)
        // As an older version might have written it: it knew another field, needed no name, or had another choice.
        try store.write { db in
            var chain = AuditChain(previous: "")
            chain.addChange(sequence: 1, model: "member", record: 1, kind: "remove", before: before, after: nil, provenance: nil)
            let hash = chain.finish(
                id: 1, at: "2021-03-05T08:00:00Z", who: "李示例", words: #"["remove"]"#, inserted: 0, updated: 0, removed: 1, version: "0.1.0")
            try db.execute(
                sql: #"INSERT INTO "runs" VALUES (1, '2021-03-05T08:00:00Z', '李示例', '["remove"]', 0, 0, 1, '0.1.0', '', ?)"#, arguments: [hash])
            try db.execute(
                sql: #"INSERT INTO "changes" ("run", "sequence", "model", "record", "kind", "before") VALUES (1, 1, 'member', 1, 'remove', ?)"#,
                arguments: [before])
        }
        #expect(diagnostics { _ = try store.undo(1, as: .test) }.map(\.code) == ["undo_outdated"])
        #expect(try store.verify() == [])
        #expect(try store.changeCounter == 1)
    }

    /// The run that the first version would have written beside these records.
    private static func trail(_ db: Database) throws {
        let at = "2021-03-05T08:00:00.000Z"
        let rows = [("unit", #"{"kind":"temporary","name":"第118期临时党支部"}"#), ("class", #"{"name":"第118期","starts":"2021-03-01","unit":1}"#)]
        var chain = AuditChain(previous: "")
        for (place, row) in rows.enumerated() {
            chain.addChange(sequence: place + 1, model: row.0, record: 1, kind: "insert", before: nil, after: row.1, provenance: nil)
        }
        let hash = chain.finish(id: 1, at: at, who: "李示例", words: #"["import"]"#, inserted: 2, updated: 0, removed: 0, version: "0.1.0")
        try db.execute(
            sql: #"""
                INSERT INTO "runs" ("id", "at", "who", "words", "inserted", "updated", "removed", "version", "previous", "hash")
                VALUES (1, ?, '李示例', '["import"]', 2, 0, 0, '0.1.0', '', ?)
                """#, arguments: [at, hash])
        for (place, row) in rows.enumerated() {
            try db.execute(
                sql: #"INSERT INTO "changes" ("run", "sequence", "model", "record", "kind", "after") VALUES (1, ?, ?, 1, 'insert', ?)"#,
                arguments: [place + 1, row.0, row.1])
        }
    }
}
