import GRDB
import Ledger
import Testing

@testable import Store

@Suite("Changes")
struct ChangeTests {
    let folder: Folder
    let store: LedgerStore

    /// 1 unit, 2 groups, members 李示例 and 王样本, 1 activity of both groups, 1 participation.
    init() throws {
        folder = try Folder()
        store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        let unit = changes.insert("unit", ["name": .text("示例支部")])
        let groups = ["第一小组", "第二小组"].map { changes.insert("group", ["unit": .reference(unit), "name": .text($0)]) }
        let members = ["李示例", "王样本"].map { changes.insert("member", ["name": .text($0), "phone": .text("000-\($0)")]) }
        let activity = changes.insert(
            "activity", ["type": .text("study_forum"), "date": .day(Day("2021-03-05")!), "groups": .list(groups.map { .reference($0) })])
        changes.insert(
            "participation", ["activity": .reference(activity), "member": .reference(members[0]), "attendance": .text("present")],
            from: Provenance(file: "台账.xlsx", sheet: "2021", row: 14))
        try store.apply(changes, as: .test)
    }

    /// Everything that the file holds, row by row.
    static func dump(_ store: LedgerStore) throws -> [String] {
        try store.read { db in
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            return try tables.flatMap { table in try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" } }
        }
    }

    private func refusal(_ edit: (inout ChangeSet) -> Void) throws -> [Diagnostic] {
        var changes = ChangeSet()
        // A change that is sound by itself: it must not be written either.
        changes.update("member", 2, ["education": .text("大学")])
        edit(&changes)
        let before = try Self.dump(store)
        let found = diagnostics { try store.apply(changes, as: .test) }
        #expect(try Self.dump(store) == before)
        return found
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let code: String
        let field: String?
        let edit: @Sendable (inout ChangeSet) -> Void

        init(_ code: String, _ field: String? = nil, _ edit: @escaping @Sendable (inout ChangeSet) -> Void) {
            self.code = code
            self.field = field
            self.edit = edit
        }

        var testDescription: String { "\(code) \(field ?? "")" }
    }

    static let refusals: [Refusal] = [
        Refusal("unknown_model") { $0.insert("cadre", [:]) },
        Refusal("unknown_field", "telephone") { $0.update("member", 1, ["telephone": .text("1")]) },
        Refusal("field_not_settable", "unit") { $0.update("member", 1, ["unit": .reference(1)]) },
        Refusal("field_not_settable", "id") { $0.update("member", 1, ["id": .integer(7)]) },
        Refusal("missing_field", "name") { $0.insert("member", ["code": .text("7")]) },
        Refusal("missing_field", "name") { $0.insert("member", ["name": .text("")]) },
        Refusal("missing_field", "name") { $0.update("member", 1, ["name": .none]) },
        Refusal("missing_field", "member") { $0.insert("membership", ["unit": .reference(1), "status": .text("full")]) },
        Refusal("wrong_kind", "joined") { $0.update("member", 1, ["joined": .text("2021-03-05")]) },
        Refusal("wrong_kind", "groups") { $0.update("activity", 1, ["groups": .list([.text("第一小组")])]) },
        Refusal("wrong_kind", "groups") { $0.update("activity", 1, ["groups": .reference(1)]) },
        Refusal("wrong_kind", "unit") { $0.update("group", 1, ["unit": .reference(0)]) },
        Refusal("doubled_item", "groups") { $0.update("activity", 1, ["groups": .list([.reference(1), .reference(1)])]) },
        Refusal("out_of_range", "hours") { $0.update("activity", 1, ["hours": .decimal(Hundredths(raw: 100_001))]) },
        Refusal("out_of_range", "hours") { $0.update("activity", 1, ["hours": .decimal(Hundredths(raw: -1))]) },
        Refusal("out_of_range", "due") { $0.update("activity", 1, ["due": .integer(-1)]) },
        Refusal("out_of_range", "due") { $0.update("activity", 1, ["due": .integer(.min)]) },
        Refusal("unknown_choice", "sex") { $0.update("member", 1, ["sex": .text("男")]) },
        Refusal("unreadable_text", "position") { $0.update("member", 1, ["position": .text("a\0b")]) },
        Refusal("unknown_placeholder", "unit") { $0.insert("group", ["unit": .reference(-9), "name": .text("第三小组")]) },
        Refusal("unknown_placeholder", "unit") {
            let member = $0.insert("member", ["name": .text("赵合成")])
            $0.insert("group", ["unit": .reference(member), "name": .text("第三小组")])
        },
        Refusal("later_placeholder", "unit") {
            $0.insert("group", ["unit": .reference(-2), "name": .text("第三小组")])
            $0.insert("unit", ["name": .text("合成支部")])
        },
        Refusal("unknown_placeholder") { $0.update("member", -1, ["code": .text("1")]) },
        Refusal("no_such_reference", "unit") { $0.insert("group", ["unit": .reference(99), "name": .text("第三小组")]) },
        Refusal("no_such_reference", "groups") { $0.update("activity", 1, ["groups": .list([.reference(1), .reference(99)])]) },
        Refusal("no_such_record") { $0.update("member", 99, ["code": .text("1")]) },
        Refusal("no_such_record") { $0.remove("member", 99) },
        Refusal("no_such_record") {
            $0.remove("member", 2)
            $0.update("member", 2, ["code": .text("1")])
        },
        Refusal("doubled_key", "name") { $0.insert("member", ["name": .text("李示例")]) },
        Refusal("doubled_key", "unit") { $0.update("group", 2, ["name": .text("第一小组")]) },
        Refusal("doubled_key", "activity") {
            $0.insert("participation", ["activity": .reference(1), "member": .reference(1), "attendance": .text("absent")])
        },
    ]

    @Test("a change that is wrong is named and nothing of its set is written", arguments: refusals)
    func refused(refusal: Refusal) throws {
        let found = try self.refusal(refusal.edit)
        #expect(found.map(\.code) == [refusal.code])
        #expect(found.first?.subject.field == refusal.field)
        #expect(found.first?.kind == .data)
        #expect(found.first?.hint != nil)
        #expect(try store.changeCounter == 1)
    }

    @Test("all that is wrong is said at once, and what follows from it is not said again")
    func severalAtOnce() throws {
        let found = try refusal {
            let row = Provenance(file: "名册.xlsx", sheet: "党员", row: 7)
            let doubled = $0.insert("member", ["name": .text("李示例")], from: row)
            $0.insert("participation", ["activity": .reference(1), "member": .reference(doubled), "attendance": .text("present")])
            $0.insert("group", ["unit": .reference(99), "name": .text("第三小组")])
        }
        #expect(found.map(\.code) == ["doubled_key", "no_such_reference"])
        #expect(found[0].subject.provenance == Provenance(file: "名册.xlsx", sheet: "党员", row: 7))
        #expect(found[0].message.zh == "已有同一党员：“姓名”、“工号”都相同。")
    }

    @Test("a value of a personal field is never repeated in a message")
    func personal() throws {
        let found = try refusal { $0.update("member", 1, ["birth": .text("1990-01-01")]) }
        #expect(found.map(\.code) == ["wrong_kind"])
        #expect(!found.contains { "\($0.message)\($0.notes)".contains("1990") })
    }

    @Test(
        "a record that others refer to stays, and they are counted and listed",
        arguments: [
            ("unit", Int64(1), 2, ["group 1", "group 2"]), ("group", 2, 1, ["activity 1"]), ("member", 1, 1, ["participation 1"]),
            ("activity", 1, 1, ["participation 1"]),
        ])
    func referredTo(model: String, id: Int64, count: Int, listed: [String]) throws {
        let found = try refusal { $0.remove(model, id) }
        #expect(found.map(\.code) == ["referred_to"])
        #expect(found.first?.message.en == "\(model) \(id) is not removed: \(count) records refer to it.")
        #expect(found.first?.notes.map(\.en) == listed)
    }

    @Test("of many that refer to a record ten are listed")
    func manyReferrers() throws {
        var changes = ChangeSet()
        for number in 1...12 { changes.insert("group", ["unit": .reference(1), "name": .text("第\(number)组")]) }
        try store.apply(changes, as: .test)
        let notes = try #require(try refusal { $0.remove("unit", 1) }.first?.notes)
        #expect(notes.count == 11)
        #expect(notes.last == Message(zh: "另有 4 条", en: "and 4 more"))
    }

    @Test("a record and all that refers to it go together, in whatever order they are named")
    func removedTogether() throws {
        var changes = ChangeSet()
        for (model, id) in [("unit", 1), ("group", 1), ("activity", 1), ("group", 2), ("participation", 1)] as [(String, Int64)] {
            changes.remove(model, id)
        }
        let run = try #require(try store.apply(changes, as: .test))
        #expect(run.removed == 5)
        let left = try store.loadSnapshot()
        #expect(Catalogue.models.filter { left.table($0.name).count > 0 }.map(\.name) == ["member"])
        #expect(try store.verify() == [])
    }

    @Test("what changes nothing writes nothing and is no run")
    func nothing() throws {
        let before = try Self.dump(store)
        #expect(try store.apply(ChangeSet(), as: .test) == nil)
        var changes = ChangeSet()
        changes.update("member", 1, ["name": .text("李示例"), "code": .none, "education": .text("")])
        #expect(try store.apply(changes, as: .test) == nil)
        #expect(try Self.dump(store) == before)
        #expect(try store.changeCounter == 1)
    }

    @Test("a new record can be changed and removed by the set that makes it")
    func placeholders() throws {
        var changes = ChangeSet()
        let kept = changes.insert("member", ["name": .text("赵合成")])
        changes.update("member", kept, ["code": .text("007")])
        let dropped = changes.insert("member", ["name": .text("钱虚构")])
        changes.remove("member", dropped)
        let run = try #require(try store.apply(changes, as: .test))
        #expect([run.inserted, run.updated, run.removed] == [2, 1, 1])
        let snapshot = try store.loadSnapshot()
        #expect(snapshot.table("member").ids == [1, 2, 3])
        #expect(snapshot.record(Member.self, row: 2).code == "007")
    }

    @Test("an id is not given a second time")
    func idsAreNotReused() throws {
        var changes = ChangeSet()
        changes.remove("member", 2)
        try store.apply(changes, as: .test)
        changes = ChangeSet()
        changes.insert("member", ["name": .text("孙仿真")])
        try store.apply(changes, as: .test)
        #expect(try store.loadSnapshot().table("member").ids == [1, 3])
    }

    @Test("a crash in the middle of a transaction leaves no trace")
    func rolledBack() throws {
        struct Crash: Error {}
        let before = try Self.dump(store)
        #expect(throws: Crash.self) {
            try store.write { db in
                var changes = ChangeSet()
                changes.update("member", 1, ["code": .text("1")])
                changes.remove("participation", 1)
                let writer = try ChangeWriter(db)
                try writer.apply(changes.entries)
                _ = try writer.finish(.test)
                throw Crash()
            }
        }
        #expect(try Self.dump(store) == before)
        #expect(try store.verify() == [])
    }
}
