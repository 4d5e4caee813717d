import Foundation
import Ledger
import Testing

@testable import Store

@Suite("Saving and loading")
struct RoundTripTests {
    /// A change set with one record of each model; `fill` gives optional fields a value too.
    static func everyModel(fill: Bool) -> (changes: ChangeSet, values: [String: [String: Value]]) {
        var changes = ChangeSet()
        var placeholders: [String: Int64] = [:]
        var all: [String: [String: Value]] = [:]
        for model in Catalogue.models {
            var values: [String: Value] = [:]
            for field in model.storedFields.dropFirst() where fill || field.isRequired {
                // A body that is above itself cannot be; the first of its kind has none above.
                guard let value = sample(field, placeholders) else { continue }
                values[field.name] = value
            }
            placeholders[model.name] = changes.insert(model.name, values)
            all[model.name] = values
        }
        return (changes, all)
    }

    static func sample(_ field: FieldSpec, _ placeholders: [String: Int64]) -> Value? {
        func value(_ kind: FieldKind) -> Value? {
            switch kind {
            case .text: .text("示例“\(field.zh)”\n\\ 'x' 🈴")
            case .word: .text("study_forum")
            case .choice(let choices): .text(choices.last!.name)
            case .integer: .integer(12)
            case .decimal: .decimal(Hundredths(raw: 1250))
            case .day: .day(Day(["2021-03-05", "2021-03", "2021"][field.name.count % 3])!)
            case .flag: .flag(false)
            case .reference(let model): placeholders[model].map { .reference($0) }
            case .list(let element): value(element).map { .list([$0]) }
            }
        }
        return value(field.kind)
    }

    @Test("every model comes back as it was saved", arguments: [true, false])
    func everyModelComesBack(fill: Bool) throws {
        let folder = try Folder()
        let (changes, values) = Self.everyModel(fill: fill)
        let store = try LedgerStore.create(at: folder.ledger)
        try store.apply(changes, as: .test)
        try store.close()

        let snapshot = try LedgerStore.open(at: folder.ledger, for: .reading).loadSnapshot()
        for model in Catalogue.models {
            let table = snapshot.table(model.name)
            try #require(table.ids == [1])
            for (index, field) in model.fields.enumerated() where field.isStored && field.name != "id" {
                let expected = Self.saved(values[model.name]![field.name] ?? .none)
                #expect(snapshot.value(table, index, 0) == expected, "\(model.name).\(field.name)")
            }
        }
        #expect(folder.names == ["ledger.sqlite"])
    }

    /// Every model has one record, so every placeholder becomes 1.
    private static func saved(_ value: Value) -> Value {
        switch value {
        case .reference: .reference(1)
        case .list(let items): .list(items.map(saved))
        default: value
        }
    }

    @Test("a body above itself and lists of groups keep their references in order")
    func referencesWithinAModel() throws {
        let folder = try Folder()
        let store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        let above = changes.insert("unit", ["name": .text("示例党委")])
        let below = changes.insert("unit", ["name": .text("示例支部"), "parent": .reference(above)])
        let first = changes.insert("group", ["unit": .reference(below), "name": .text("第一小组")])
        let second = changes.insert("group", ["unit": .reference(below), "name": .text("第二小组")])
        changes.insert(
            "activity",
            [
                "type": .text("group_meeting"), "date": .day(Day("2021-03-05")!), "groups": .list([.reference(second), .reference(first)]),
                "also": .list([]),
            ])
        try store.apply(changes, as: .test)
        let snapshot = try store.loadSnapshot()
        #expect(snapshot.record(PartyUnit.self, row: 1).parent == Ref(1))
        #expect(snapshot.record(Activity.self, row: 0).groups == [Ref(2), Ref(1)])
        #expect(snapshot.record(Activity.self, row: 0).also == [])
    }

    @Test("what a loaded model points to is loaded with it, and nothing else")
    func subsets() throws {
        let folder = try Folder()
        let store = try LedgerStore.create(at: folder.ledger)
        try store.apply(Self.everyModel(fill: true).changes, as: .test)
        let snapshot = try store.loadSnapshot(models: ["participation"])
        let loaded = Catalogue.models.map(\.name).filter { snapshot.table($0).count > 0 }
        #expect(Set(loaded) == ["participation", "activity", "member", "unit", "group"])
        #expect(try store.loadSnapshot(models: []).table("member").count == 0)
    }

    @Test("the ranks of names reach the snapshot")
    func ranks() throws {
        let folder = try Folder()
        let store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        changes.insert("member", ["name": .text("李示例")])
        changes.insert("member", ["name": .text("王样本")])
        try store.apply(changes, as: .test)
        let snapshot = try store.loadSnapshot(ranks: { names in names.map { $0 == "王样本" ? 0 : 1 } })
        let (li, wang) = (try #require(snapshot.pool.number(of: "李示例")), try #require(snapshot.pool.number(of: "王样本")))
        #expect(snapshot.pool.precedes(wang, li))
    }
}
