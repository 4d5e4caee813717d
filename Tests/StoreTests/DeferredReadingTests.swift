import GRDB
import Ledger
import Testing

@testable import Store

@Suite("A snapshot that reads what is asked for")
struct DeferredReadingTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func makeStore() throws -> LedgerStore {
        let store = try LedgerStore.create(at: folder.ledger)
        try store.apply(RoundTripTests.everyModel(fill: true).changes, as: .test)
        return store
    }

    @Test("it holds what one holds that was read as a whole, in whatever order it is asked")
    func same() throws {
        let store = try makeStore()
        let whole = try store.loadSnapshot()
        try store.withSnapshot { #expect($0.digest == whole.digest) }
        try store.withSnapshot { snapshot in
            for model in Catalogue.models.reversed() {
                let (table, held) = (snapshot.table(model.name), whole.table(model.name))
                #expect(table.ids == held.ids)
                for place in model.fields.indices.reversed() where held.column(at: place) != nil {
                    #expect(snapshot.value(table, place, 0) == whole.value(held, place, 0), "\(model.name).\(model.fields[place].name)")
                }
            }
        }
    }

    @Test("a text that no record was seen to hold yet means the records that come")
    func textsThatCome() throws {
        try makeStore().withSnapshot { snapshot in
            let number = snapshot.pool.number(of: "study_forum")
            #expect(snapshot.table("activity").column("type")!.narrow(0) == number)
            #expect(snapshot.pool.number(of: "nobody holds this").map { snapshot.pool[$0] } == "nobody holds this")
        }
    }

    @Test("names are ranked when two are compared, those that came later too")
    func ranks() throws {
        let store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        for name in ["李示例", "王样本"] { changes.insert("member", ["name": .text(name)]) }
        changes.insert("unit", ["name": .text("赵合成")])
        try store.apply(changes, as: .test)
        let order: @Sendable ([String]) -> [Int32] = { names in names.map { $0 == "赵合成" ? 0 : $0 == "王样本" ? 1 : 2 } }
        try store.withSnapshot(ranks: order) { snapshot in
            let names = snapshot.table("member").column("name")!
            #expect(snapshot.pool.precedes(names.narrow(1), names.narrow(0)))
            #expect(snapshot.pool.precedes(snapshot.table("unit").column("name")!.narrow(0), names.narrow(1)))
        }
    }

    @Test("changes lie over it as over a whole one")
    func applying() throws {
        let store = try makeStore()
        let change = Change.update(model: "member", id: 1, values: ["name": .text("王样本")])
        let whole = try store.loadSnapshot().applying([change]).digest
        try store.withSnapshot { #expect($0.applying([change]).digest == whole) }
    }

    @Test("a value that cannot be read is told, whatever the question made of it; one that nobody asks for is not")
    func unreadable() throws {
        let store = try makeStore()
        try store.write { db in
            try db.execute(sql: #"PRAGMA ignore_check_constraints = ON; UPDATE "activities" SET "date" = 'yesterday'"#)
        }
        #expect(diagnostics { try store.withSnapshot { _ = $0.table("activity").column("date") } }.map(\.code) == ["unreadable_value"])
        try store.withSnapshot { #expect($0.table("activity").count == 1 && $0.table("member").columns.count > 0) }
    }
}
