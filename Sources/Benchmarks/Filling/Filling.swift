import Foundation
import Workspace

/// Writes the generator's tables into a new workspace. The ledger gives its ids in the order of writing, as the generator does: both have the same.
struct Filling {
    /// The folder of the csv files.
    let tables: String
    private let store: LedgerStore
    /// How many changes one transaction takes: memory stays small.
    private static let batch = 50_000

    static func fill(_ folder: String, from tables: String) throws {
        let years = try Years(in: tables)
        let settings = WorkspaceTemplate.settings(name: "bench", language: .english, asOf: years.asked.last)
        let workspace = try Workspace.create(at: folder, settings: settings)
        let store = try LedgerStore.open(at: workspace.ledgerPath, for: .writing)
        let filling = Filling(tables: tables, store: store)
        try filling.writePeople()
        try filling.writeSittings()
        try filling.writeClasses()
        try filling.writeProjects()
        try store.close()
    }

    func table(_ name: String) throws -> GeneratedTable { try GeneratedTable(name, in: tables) }

    /// Makes records of a table's rows.
    func write(_ name: String, _ add: (GeneratedRow, inout ChangeSet) throws -> Void) throws {
        var changes = ChangeSet()
        try table(name).eachRow { row in
            try add(row, &changes)
            if changes.entries.count >= Self.batch { try apply(&changes, name) }
        }
        try apply(&changes, name)
    }

    private func apply(_ changes: inout ChangeSet, _ name: String) throws {
        try store.apply(changes, as: CommandRecord(["fill", name], who: "bench", version: Release.version))
        changes = ChangeSet()
    }
}

/// The years that a generated ledger covers.
struct Years {
    let asked: Period

    init(in tables: String) throws {
        var bounds: [String: Int] = [:]
        try GeneratedTable("meta", in: tables).eachRow { bounds[$0.text("key")] = Int($0.text("value")) }
        guard let first = bounds["first_year"].flatMap({ Day(year: $0, month: 1, day: 1) }),
            let last = bounds["last_year"].flatMap({ Day(year: $0, month: 12, day: 31) }), let asked = Period(first: first, last: last)
        else {
            throw Diagnostic("no_years", .data, Message(zh: "\(tables)/meta.csv 没有写明年份", en: "\(tables)/meta.csv does not say its years"))
        }
        self.asked = asked
    }
}
