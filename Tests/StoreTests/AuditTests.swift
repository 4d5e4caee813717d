import Foundation
import Ledger
import Testing

@testable import Store

@Suite("The audit trail")
struct AuditTests {
    let folder: Folder
    let store: LedgerStore

    init() throws {
        folder = try Folder()
        store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        changes.insert("member", ["name": .text("李示例"), "birth": .day(Day("1990-03")!)], from: Provenance(file: "名册.csv", row: 2))
        try store.apply(
            changes,
            as: CommandRecord(["import", "名册.csv"], who: "王样本", version: "0.1.0", at: Date(timeIntervalSince1970: 1_614_931_200.75)))
        changes = ChangeSet()
        changes.update("member", 1, ["name": .text("李示例"), "code": .text("7"), "birth": .none])
        try store.apply(changes, as: .test)
        changes = ChangeSet()
        changes.remove("member", 1)
        try store.apply(changes, as: .test)
    }

    @Test("the log has the newest run first, with who, when and how many")
    func log() throws {
        let runs = try store.log()
        #expect(runs.map(\.id) == [3, 2, 1])
        #expect(runs.map { [$0.inserted, $0.updated, $0.removed] } == [[0, 0, 1], [0, 1, 0], [1, 0, 0]])
        #expect(
            runs[2].command
                == CommandRecord(["import", "名册.csv"], who: "王样本", version: "0.1.0", at: Date(timeIntervalSince1970: 1_614_931_200)))
        #expect(try store.log(limit: 1).map(\.id) == [3])
        #expect(try store.changeCounter == 3)
    }

    @Test("what `apply` returns is what the log says")
    func returned() throws {
        var changes = ChangeSet()
        changes.insert("member", ["name": .text("赵合成")])
        #expect(try store.apply(changes, as: .test) == store.log(limit: 1).first)
    }

    @Test("each run is chained to the one before")
    func chain() throws {
        let runs = try store.log().reversed().map { $0 }
        #expect(runs.map(\.previous) == [""] + runs.dropLast().map(\.hash))
        #expect(Set(runs.map(\.hash)).count == 3)
        #expect(runs.allSatisfy { $0.hash.count == 64 })
    }

    @Test("a change keeps the fields that differ, before and after")
    func changes() throws {
        let birth = Value.day(Day("1990-03")!)
        let all = try (1...3).flatMap { try store.changes(of: $0) }
        #expect(all.map(\.kind) == [.insert, .update, .remove])
        #expect(all.map(\.before) == [[:], ["code": .none, "birth": birth], ["name": .text("李示例"), "code": .text("7")]])
        #expect(all.map(\.after) == [["name": .text("李示例"), "birth": birth], ["code": .text("7"), "birth": .none], [:]])
        #expect(all.map(\.provenance) == [Provenance(file: "名册.csv", row: 2), nil, nil])
        #expect(try store.changes(of: 99) == [])
    }

    @Test("a record's provenance is the row of the last import that set it")
    func provenance() throws {
        var changes = ChangeSet()
        let first = Provenance(file: "名册.xlsx", sheet: "党员", row: 3)
        let second = Provenance(file: "补录.xlsx", sheet: "党员", row: 9)
        changes.insert("member", ["name": .text("赵合成")], from: first)
        changes.insert("member", ["name": .text("钱虚构")])
        try store.apply(changes, as: .test)
        let zhao = RecordID(model: "member", id: 2)
        let records = [zhao, RecordID(model: "member", id: 3), RecordID(model: "member", id: 99)]
        #expect(try store.provenance(of: records) == [zhao: first])
        changes = ChangeSet()
        changes.update("member", 2, ["code": .text("2")], from: second)
        try store.apply(changes, as: .test)
        changes = ChangeSet()
        changes.update("member", 2, ["code": .text("3")])
        try store.apply(changes, as: .test)
        #expect(try store.provenance(of: records) == [zhao: second])
    }

    @Test("a command that changed nothing can be remembered")
    func remembered() throws {
        let run = try store.record(CommandRecord(["list", "member", "--personal"], who: "李示例", version: "0.1.0"))
        #expect(run.count == 0)
        #expect(try store.log(limit: 1) == [run])
        #expect(try store.verify() == [])
    }

    @Test("texts of every sort survive the trail", arguments: ["引号\"和\\", "行\n列\t回\r", "\u{1}\u{1f}", "😀𠮷é", "null", "１２"])
    func texts(text: String) throws {
        var changes = ChangeSet()
        changes.insert("activity", ["type": .text(text), "date": .day(Day("2021")!), "also": .list([.text(text)])])
        let run = try #require(try store.apply(changes, as: .test))
        #expect(try store.changes(of: run.id).first?.after["type"] == .text(text))
        #expect(try store.changes(of: run.id).first?.after["also"] == .list([.text(text)]))
        #expect(try store.loadSnapshot().record(Activity.self, row: 0).also == [text])
    }
}
