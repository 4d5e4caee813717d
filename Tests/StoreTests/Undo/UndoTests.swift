import GRDB
import Ledger
import Testing

@testable import Store

/// A ledger to which runs are added one by one.
struct Trail {
    let folder: Folder
    let store: LedgerStore

    init() throws {
        folder = try Folder()
        store = try LedgerStore.create(at: folder.ledger)
    }

    /// Applies what the body puts into a change set; gives the run's number.
    @discardableResult
    func run(_ edit: (inout ChangeSet) -> Void) throws -> Int64 {
        var changes = ChangeSet()
        edit(&changes)
        return try #require(try store.apply(changes, as: .test)).id
    }

    /// The number of the run that took it back; nil where later runs rest on it.
    @discardableResult
    func undo(_ run: Int64) throws -> Int64? {
        if case .done(let undo) = try store.undo(run, as: .test) { undo.id } else { nil }
    }

    /// What rests on a run, as `5 changed member 1`.
    func blocks(_ run: Int64) throws -> [String] {
        guard case .blocked(let blocks) = try store.undo(run, as: .test) else { return [] }
        return blocks.flatMap { block in block.records.map { "\(block.run.id) \(block.reason) \($0.model) \($0.id)" } }
    }

    var digest: String { get throws { try store.loadSnapshot().digest } }

    func member(_ id: Int64) throws -> Member? {
        let snapshot = try store.loadSnapshot()
        return snapshot.table("member").row(id: id).map { snapshot.record(Member.self, row: $0) }
    }
}

@Suite("Taking a run back")
struct UndoTests {
    let trail: Trail

    init() throws {
        trail = try Trail()
        // Run 1: a branch with a group and two members, one of them in it.
        try trail.run { changes in
            let unit = changes.insert("unit", ["name": .text("一支部"), "kind": .text("branch")])
            changes.insert("group", ["unit": .reference(unit), "name": .text("一组")])
            let member = changes.insert("member", ["name": .text("李示例"), "code": .text("1")], from: Provenance(file: "名册.csv", row: 2))
            changes.insert("membership", ["member": .reference(member), "unit": .reference(unit), "status": .text("full")])
            changes.insert("member", ["name": .text("王样本"), "code": .text("2")], from: Provenance(file: "名册.csv", row: 3))
        }
    }

    /// Runs of each sort, on top of run 1.
    private static let sorts: [(String, @Sendable (inout ChangeSet) -> Void)] = [
        ("an insert", { $0.insert("member", ["name": .text("赵合成")]) }),
        ("an update", { $0.update("member", 1, ["code": .none, "phone": .text("13800000001"), "birth": .day(Day("1990-03")!)]) }),
        ("a removal", { $0.remove("member", 2) }),
        (
            "records that point to each other",
            { changes in
                let above = changes.insert("unit", ["name": .text("总支部")])
                changes.update("unit", 1, ["parent": .reference(above)])
                changes.update("unit", above, ["parent": .reference(1)])
            }
        ),
        (
            "a removal with all that points",
            { changes in
                for (model, id) in [("unit", 1), ("group", 1), ("membership", 1), ("member", 1)] as [(String, Int64)] { changes.remove(model, id) }
            }
        ),
        (
            "a list of references",
            { changes in
                changes.insert("activity", ["type": .text("lecture"), "date": .day(Day("2021-03-05")!), "groups": .list([.reference(1)])])
            }
        ),
        (
            "names that change places",
            { changes in
                changes.update("member", 1, ["name": .text("空")])
                changes.update("member", 2, ["name": .text("李示例")])
                changes.update("member", 1, ["name": .text("王样本")])
            }
        ),
    ]

    @Test("leaves the ledger as it was, and taking the undo back does the run again", arguments: sorts.indices)
    func takenBack(index: Int) throws {
        let before = try trail.digest
        let run = try trail.run(Self.sorts[index].1)
        let after = try trail.digest
        let undo = try #require(try trail.undo(run), "\(Self.sorts[index].0)")
        #expect(try trail.digest == before)
        let redo = try #require(try trail.undo(undo))
        #expect(try trail.digest == after)
        #expect(try trail.undo(redo) != nil)
        #expect(try trail.digest == before)
        #expect(try trail.store.verify() == [])
    }

    @Test("is a run of its own, with its words and counts")
    func asRun() throws {
        let run = try trail.run { changes in
            changes.insert("member", ["name": .text("赵合成")])
            changes.update("member", 1, ["code": .text("7")])
            changes.remove("member", 2)
        }
        guard case .done(let undo) = try trail.store.undo(run, as: .test) else { return #expect(Bool(false)) }
        #expect(undo.command.words == ["undo", "2"])
        #expect([undo.inserted, undo.updated, undo.removed] == [1, 1, 1])
        #expect(try trail.store.lastChangingRun() == undo)
        let history = try trail.store.undoHistory()
        #expect(history.undoer(of: 2) == 3)
        #expect(history.undoer(of: 3) == nil)
        _ = try trail.undo(3)
        // The undo itself was taken back: run 2 holds again.
        #expect(try trail.store.undoHistory().undoer(of: 2) == nil)
        #expect(try trail.store.undoHistory().undoer(of: 3) == 4)
    }

    @Test("a record comes back under its id with the row that it came from")
    func provenance() throws {
        let record = RecordID(model: "member", id: 2)
        let roll = Provenance(file: "名册.csv", row: 3)
        let removal = try trail.run { $0.remove("member", 2) }
        try trail.undo(removal)
        #expect(try trail.member(2)?.name == "王样本")
        #expect(try trail.store.provenance(of: [record]) == [record: roll])
        let second = try trail.run { $0.update("member", 2, ["code": .text("9")], from: Provenance(file: "补录.csv", row: 7)) }
        #expect(try trail.store.provenance(of: [record])[record]?.file == "补录.csv")
        let undo = try #require(try trail.undo(second))
        #expect(try trail.store.provenance(of: [record]) == [record: roll])
        try trail.undo(undo)
        #expect(try trail.store.provenance(of: [record])[record]?.file == "补录.csv")
    }

    @Test("other fields of the same record may have changed since")
    func fields() throws {
        let first = try trail.run { $0.update("member", 1, ["phone": .text("13800000001")]) }
        let second = try trail.run { $0.update("member", 1, ["code": .text("7")]) }
        #expect(try trail.undo(first) != nil)
        #expect(try trail.member(1)?.phone == "")
        #expect(try trail.member(1)?.code == "7")
        #expect(try trail.undo(second) != nil)
        #expect(try trail.member(1)?.code == "1")
        #expect(try trail.store.verify() == [])
    }

    @Test("what later runs did that were taken back themselves is in nobody's way")
    func cancelled() throws {
        let first = try trail.run { $0.update("member", 1, ["code": .text("7")]) }
        let second = try trail.run { $0.update("member", 1, ["code": .text("8")]) }
        #expect(try trail.blocks(first) == ["3 changed member 1"])
        let undo = try #require(try trail.undo(second))
        #expect(try trail.undo(first) == 5)
        // To do the second again would build on what is gone.
        #expect(try trail.blocks(undo) == ["5 changed member 1"])
    }

    /// What later runs do, and how it rests on run 2.
    private static let later: [(String, first: @Sendable (inout ChangeSet) -> Void, later: @Sendable (inout ChangeSet) -> Void, [String])] = [
        ("the same field", { $0.update("member", 1, ["code": .text("7")]) }, { $0.update("member", 1, ["code": .text("8")]) }, ["3 changed member 1"]),
        (
            "any field of a record that would go", { $0.insert("member", ["name": .text("赵合成")]) }, { $0.update("member", 3, ["code": .text("8")]) },
            ["3 changed member 3"]
        ),
        ("a record that is gone", { $0.update("member", 2, ["code": .text("7")]) }, { $0.remove("member", 2) }, ["3 removed member 2"]),
        (
            "a reference to what would go", { $0.insert("unit", ["name": .text("二支部")]) },
            { $0.insert("group", ["unit": .reference(2), "name": .text("二组")]) }, ["3 pointed group 2"]
        ),
        (
            "a reference within a list", { $0.insert("group", ["unit": .reference(1), "name": .text("二组")]) },
            { $0.insert("activity", ["type": .text("lecture"), "date": .day(Day("2021")!), "groups": .list([.reference(1), .reference(2)])]) },
            ["3 pointed activity 1"]
        ),
        (
            "the key of what comes back", { $0.remove("member", 2) }, { $0.insert("member", ["name": .text("王样本"), "code": .text("2")]) },
            ["3 tookKey member 3"]
        ),
        (
            "the key that a record had", { $0.update("member", 2, ["name": .text("赵合成")]) },
            { $0.insert("member", ["name": .text("王样本"), "code": .text("2")]) }, ["3 tookKey member 3"]
        ),
    ]

    @Test("is refused where later runs rest on it, and says which, how and on what", arguments: later.indices)
    func blocked(index: Int) throws {
        let run = try trail.run(Self.later[index].first)
        try trail.run(Self.later[index].later)
        let before = try trail.digest
        #expect(try trail.blocks(run) == Self.later[index].3, "\(Self.later[index].0)")
        #expect(try trail.digest == before)
        #expect(try trail.store.changeCounter == 3)
        // In the order that it says, it can be done.
        #expect(try trail.undo(3) != nil)
        #expect(try trail.undo(run) != nil)
        #expect(try trail.store.verify() == [])
    }

    @Test("a record does not come back to point to one that is gone")
    func removedTarget() throws {
        let first = try trail.run { changes in
            changes.remove("group", 1)
            changes.remove("membership", 1)
        }
        try trail.run { $0.remove("unit", 1) }
        #expect(try trail.blocks(first) == ["3 removedTarget unit 1"])
    }

    @Test("several later runs are told the newest first, each with its records")
    func several() throws {
        try trail.run { $0.update("member", 1, ["code": .text("7")]) }
        try trail.run { changes in
            for id in 1...2 as ClosedRange<Int64> { changes.update("member", id, ["code": .text("9\(id)")]) }
        }
        #expect(try trail.blocks(1) == ["3 changed member 1", "3 changed member 2", "2 changed member 1"])
    }

    @Test(
        "what cannot be taken back is told",
        arguments: [(9, "no_such_run"), (0, "no_such_run"), (2, "run_without_changes"), (3, "already_undone")] as [(Int64, String)])
    func refused(run: Int64, code: String) throws {
        try trail.store.record(.test)
        try trail.run { $0.remove("member", 2) }
        try trail.undo(3)
        #expect(diagnostics { _ = try trail.store.undo(run, as: .test) }.map(\.code) == [code])
        #expect(try trail.store.changeCounter == 4)
    }

    @Test("a run that itself removed what it made leaves nothing to take back")
    func nothingLeft() throws {
        let run = try trail.run { changes in
            let id = changes.insert("unit", ["name": .text("二支部")])
            changes.update("member", 1, ["code": .text("7")])
            changes.update("member", 1, ["code": .text("1")])
            changes.remove("unit", id)
        }
        #expect(diagnostics { try trail.undo(run) }.map(\.code) == ["run_without_changes"])
    }

    @Test("a name on the way between two is in nobody's way")
    func betweenNames() throws {
        let run = try trail.run { changes in
            changes.update("member", 1, ["name": .text("空")])
            changes.update("member", 1, ["name": .text("孙仿真"), "code": .text("7")])
        }
        try trail.run { $0.insert("member", ["name": .text("空"), "code": .text("1")]) }
        #expect(try trail.undo(run) != nil)
        #expect(try trail.member(1)?.name == "李示例")
        #expect(try trail.store.verify() == [])
    }

    @Test("a record that another program changed is left to `verify`")
    func unrecorded() throws {
        let run = try trail.run { $0.update("member", 1, ["code": .text("7")]) }
        try trail.store.write { try $0.execute(sql: #"UPDATE "members" SET "code" = '8' WHERE "id" = 1"#) }
        #expect(diagnostics { try trail.undo(run) }.map(\.code) == ["unrecorded_change"])
    }

    /// What run 2 does, and what run 3 does that rests on it: found by its own changes, by what points there, by what is no longer there.
    private static let resting: [(String, first: @Sendable (inout ChangeSet) -> Void, later: @Sendable (inout ChangeSet) -> Void)] = [
        ("the same record", { $0.update("member", 1, ["code": .text("7")]) }, { $0.update("member", 1, ["code": .text("8")]) }),
        (
            "a reference to what would go", { $0.insert("unit", ["name": .text("二支部")]) },
            { $0.insert("group", ["unit": .reference(2), "name": .text("二组")]) }
        ),
        (
            "what would come back points to it",
            { changes in
                changes.remove("group", 1)
                changes.remove("membership", 1)
            }, { $0.remove("unit", 1) }
        ),
    ]

    @Test("a row of the trail that cannot be read stops it", arguments: resting.indices)
    func unreadable(index: Int) throws {
        let run = try trail.run(Self.resting[index].first)
        try trail.run(Self.resting[index].later)
        try trail.store.write {
            try $0.execute(sql: #"DROP TRIGGER "changes_update""#)
            try $0.execute(sql: #"UPDATE "changes" SET "after" = '5', "before" = '5' WHERE "run" = 3"#)
        }
        let told = diagnostics { try trail.undo(run) }
        #expect(told.map(\.code) == ["audit_broken"], "\(Self.resting[index].0)")
        #expect(told.first?.message.en == "Run 3 of the audit trail cannot be read.")
    }

    @Test("a ledger that is opened for reading is not changed")
    func reading() throws {
        try trail.store.close()
        let store = try LedgerStore.open(at: trail.folder.ledger, for: .reading)
        #expect(diagnostics { _ = try store.undo(1, as: .test) }.map(\.code) == ["ledger_read_only"])
    }
}
