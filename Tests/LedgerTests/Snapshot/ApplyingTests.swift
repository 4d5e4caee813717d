import Ledger
import TestKit
import Testing

@Suite("A snapshot with changes applied")
struct ApplyingTests {
    private static let ledger = TestLedger().unit("一支部").member("李示例").member("王样本")
        .activity("lecture", "2021-03-05", title: "三月党课", present: ["李示例"]).activity("lecture", "2021-04-05", title: "四月党课", present: ["王样本"]).snapshot()

    private static func text(_ snapshot: Snapshot, _ model: String, _ field: String, id: Int64) -> String? {
        let table = snapshot.table(model)
        guard let row = table.row(id: id), let column = table.column(field), !column.isNone(row) else { return nil }
        return snapshot.pool[column.narrow(row)]
    }

    @Test("a new record stands behind the others, and can point to one that is as new")
    func insert() throws {
        let after = Self.ledger.applying([
            .insert(model: "activity", id: 3, values: ["type": .text("lecture"), "date": .day(day("2021-05-05")), "title": .text("五月党课")]),
            .insert(model: "participation", id: 3, values: ["activity": .reference(3), "member": .reference(2), "attendance": .text("present")]),
        ])
        #expect(after.table("activity").count == 3)
        #expect(after.record(Activity.self, row: 2).title == "五月党课")
        let participations = after.table("participation")
        let field = try #require(participations.spec.index(of: "activity"))
        #expect(Array(participations.referrers(field: field, targets: 3)[2]) == [2])
        #expect(Self.ledger.table("activity").count == 2)
    }

    @Test("an update changes the fields that it names, the last one wins, and the rest stays")
    func update() {
        let before = Self.ledger.record(Activity.self, row: 0)
        let after = Self.ledger.applying([
            .update(model: "activity", id: 1, values: ["title": .text("改名"), "hours": .decimal(hundredths("2"))]),
            .update(model: "activity", id: 1, values: ["title": .text("再改名")]),
        ]).record(Activity.self, row: 0)
        #expect(after.title == "再改名")
        #expect(after.hours == hundredths("2"))
        #expect(after.date == before.date && after.type == before.type && after.unit == before.unit)
    }

    @Test("an update of a record that is inserted in the same breath, and a field that is emptied")
    func updateOfNew() {
        let after = Self.ledger.applying([
            .insert(model: "member", id: 3, values: ["name": .text("赵合成"), "education": .text("本科")]),
            .update(model: "member", id: 3, values: ["education": .none, "position": .text("干事")]),
        ])
        #expect(Self.text(after, "member", "position", id: 3) == "干事")
        #expect(Self.text(after, "member", "education", id: 3) == nil)
    }

    @Test("behind a removed record rows move, references follow by id, and one to the removed reads as blank")
    func remove() throws {
        let after = Self.ledger.applying([.remove(model: "activity", id: 1)])
        #expect(Array(after.table("activity").ids) == [2])
        let view = LedgerView(snapshot: after, vocabulary: Vocabulary(), asOf: day("2021-12-31"))
        let path = try view.path("activity.title", in: "participation")
        #expect(view.value(path, row: 0) == .none)
        #expect(view.value(path, row: 1) == .text("四月党课"))
    }

    @Test("a record that comes and goes leaves nothing")
    func comesAndGoes() {
        let after = Self.ledger.applying([.insert(model: "member", id: 3, values: ["name": .text("赵合成")]), .remove(model: "member", id: 3)])
        #expect(Array(after.table("member").ids) == [1, 2])
    }

    @Test("texts keep their numbers, and new ones come behind them")
    func texts() throws {
        let before = try #require(Self.ledger.table("member").column("name"))
        let after = Self.ledger.applying([
            .insert(model: "member", id: 3, values: ["name": .text("赵合成")]), .insert(model: "member", id: 4, values: ["name": .text("李示例")]),
        ])
        let names = try #require(after.table("member").column("name"))
        #expect([0, 1].map { names.narrow($0) } == [0, 1].map { before.narrow($0) })
        #expect(names.narrow(3) == before.narrow(0))
        #expect(after.pool[names.narrow(2)] == "赵合成")
    }

    @Test("one change after the other is as all at once")
    func inSteps() {
        let changes: [Change] = [
            .insert(model: "member", id: 3, values: ["name": .text("赵合成")]), .update(model: "member", id: 1, values: ["education": .text("本科")]),
            .remove(model: "participation", id: 2), .remove(model: "activity", id: 2), .update(model: "member", id: 3, values: ["name": .text("赵合成二")]),
        ]
        let once = Self.ledger.applying(changes)
        let stepwise = changes.reduce(Self.ledger) { $0.applying([$1]) }
        for model in ["member", "activity", "participation"] { #expect(Array(once.table(model).ids) == Array(stepwise.table(model).ids), "\(model)") }
        for row: Int32 in 0..<3 { #expect(once.record(Member.self, row: row) == stepwise.record(Member.self, row: row)) }
    }
}
