import GRDB
import Ledger
import Testing

@testable import Store

@Suite("Verifying")
struct VerifyingTests {
    let folder: Folder

    init() throws {
        folder = try Folder()
        let store = try LedgerStore.create(at: folder.ledger)
        try store.apply(RoundTripTests.everyModel(fill: true).changes, as: .test)
        try store.apply(changes { $0.update("member", 1, ["code": .text("7")]) }, as: .test)
        try store.close()
    }

    private func changes(_ edit: (inout ChangeSet) -> Void) -> ChangeSet {
        var changes = ChangeSet()
        edit(&changes)
        return changes
    }

    /// What `verify` finds after somebody with SQLite at hand did this to the file.
    private func codes(after sql: String) throws -> [String] {
        let queue = try DatabaseQueue(path: folder.ledger)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
        }
        try queue.close()
        return try LedgerStore.open(at: folder.ledger, for: .reading).verify().map(\.code)
    }

    @Test("a ledger that only Zhibu wrote to is sound")
    func sound() throws {
        #expect(try codes(after: "ANALYZE") == [])
    }

    @Test(
        "each thing that can be wrong is found",
        arguments: [
            (#"UPDATE "members" SET "birth" = '2021-02-30'"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "activities" SET "hours" = 100001"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "activities" SET "due" = -1"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "members" SET "sex" = '男'"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "members" SET "name" = ''"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "activities" SET "also" = 'x'"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "activities" SET "also" = '["a","a"]'"#, ["wrong_stored_value", "unrecorded_change"]),
            (#"UPDATE "activities" SET "groups" = '[1,99]'"#, ["dangling_reference", "unrecorded_change"]),
            (#"UPDATE "posts" SET "group" = 99"#, ["dangling_reference", "unrecorded_change"]),
            (#"UPDATE "members" SET "phone" = '1'"#, ["unrecorded_change"]),
            (#"DELETE FROM "incidents""#, ["unrecorded_change"]),
            (#"INSERT INTO "members" ("name") VALUES ('孙仿真')"#, ["unrecorded_change"]),
            (#"DROP INDEX "members_key""#, ["schema_differs"]),
            (#"DROP TRIGGER "runs_update""#, ["schema_differs"]),
            (#"CREATE TABLE "extra" ("a")"#, ["schema_differs"]),
        ])
    func found(sql: String, expected: [String]) throws {
        #expect(try codes(after: sql) == expected)
    }

    /// The trail is altered behind its triggers, which are put back.
    @Test(
        "an altered audit trail is found from the altered run on",
        arguments: [
            #"UPDATE "runs" SET "who" = '他人' WHERE "id" = 1"#, #"UPDATE "runs" SET "inserted" = 1 WHERE "id" = 1"#,
            #"DELETE FROM "runs" WHERE "id" = 1"#, #"UPDATE "changes" SET "row" = 5, "file" = 'x' WHERE "run" = 1 AND "sequence" = 1"#,
            #"UPDATE "changes" SET "after" = '{}' WHERE "run" = 2"#, #"DELETE FROM "changes" WHERE "run" = 1 AND "sequence" = 3"#,
            #"UPDATE "changes" SET "sequence" = 99 WHERE "run" = 1 AND "sequence" = 1"#, #"DELETE FROM "runs" WHERE "id" = 2"#,
        ])
    func altered(sql: String) throws {
        let queue = try DatabaseQueue(path: folder.ledger)
        let triggers = try queue.read { try Row.fetchAll($0, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") }
        try queue.close()
        let drop = triggers.map { "DROP TRIGGER \"\($0[0] as String)\";" }.joined()
        let create = triggers.map { "\($0[1] as String);" }.joined()
        #expect(try codes(after: "\(drop) \(sql); \(create)") == ["audit_broken"])
    }

    @Test("the audit trail refuses to be altered", arguments: [#"UPDATE "runs" SET "who" = ''"#, #"DELETE FROM "changes""#])
    func kept(sql: String) throws {
        let queue = try DatabaseQueue(path: folder.ledger)
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    }

    @Test(
        "editions of one regulation that are in force at once are found",
        arguments: [
            // First day and last day of two editions.
            ("2010-01-01", "2014-05-27", "2014-05-28", nil, []), ("2010-01-01", nil, "2014-05-28", nil, []),
            ("2010-01-01", "2014-05-28", "2014-05-28", nil, ["editions_overlap"]),
            ("2010-01-01", "2020-01-01", "2014-05-28", nil, ["editions_overlap"]),
            ("2010-01-01", nil, "2010-01-01", nil, ["editions_overlap"]),
            ("2010-01-01", "2009-01-01", "2014-05-28", nil, ["edition_ends_early"]),
            // A year that may or may not overlap is no proof.
            ("2010", "2014", "2014-05-28", nil, []), ("2010", nil, "2014", nil, []),
        ] as [(String, String?, String, String?, [String])])
    func editions(from: String, through: String?, next: String, nextUntil: String?, expected: [String]) throws {
        let store = try LedgerStore.open(at: folder.ledger, for: .writing)
        func edition(_ name: String, _ from: String, _ through: String?) -> [String: Value] {
            ["regulation": .reference(-1), "name": .text(name), "from": .day(Day(from)!), "through": through.map { .day(Day($0)!) } ?? .none]
        }
        try store.apply(
            changes {
                $0.insert("regulation", ["title": .text("示例条例")])
                $0.insert("edition", edition("旧", from, through))
                $0.insert("edition", edition("新", next, nextUntil))
            }, as: .test)
        #expect(try store.verify().map(\.code) == expected)
    }
}
