import Foundation
import Ledger
import Testing

@testable import Store
@testable import Workspace

@Suite("Putting a copy back")
struct RestoreTests {
    private static func names(_ workspace: Workspace) throws -> [String] {
        try workspace.list("unit").rows.compactMap { row in row.dropFirst().first?.value.description }
    }

    @Test("brings the ledger back, keeps the one before and writes it down")
    func restores() throws {
        let office = try Office()
        defer { office.remove() }
        let workspace = office.workspace
        _ = try workspace.add("unit", ["name=一支部"])
        let copy = try workspace.backup(to: "\(workspace.folder)/copy.sqlite")
        _ = try workspace.add("unit", ["name=二支部"])
        let restoration = try workspace.restoration(of: copy)
        #expect((restoration.run, restoration.present) == (1, 2))
        #expect(try Self.names(workspace) == ["一支部", "二支部"])
        let kept = try restoration.perform()
        restoration.discard()
        #expect(try Self.names(workspace) == ["一支部"])
        #expect(try workspace.verify() == [])
        #expect(try LedgerStore.open(at: kept, for: .reading).loadSnapshot().table("unit").count == 2)
        guard case .table(let log)? = try workspace.log(limit: 1).blocks.first else { return }
        #expect(log.rows.first?[3].value == .text("restore copy.sqlite"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.folder).filter { $0.hasPrefix(".restore") } == [])
    }

    @Test("brings an older copy up to date, and leaves the file itself alone")
    func older() throws {
        let office = try Office()
        defer { office.remove() }
        let copy = "\(office.workspace.folder)/old.sqlite"
        try LedgerStore.create(at: copy, migrator: Migrator(migrations: [.first])).close()
        let before = FileManager.default.contents(atPath: copy)
        let restoration = try office.workspace.restoration(of: copy)
        _ = try restoration.perform()
        restoration.discard()
        #expect(try office.workspace.verify() == [])
        #expect(FileManager.default.contents(atPath: copy) == before)
    }

    @Test("takes the place of a ledger that cannot be read")
    func damaged() throws {
        let office = try Office()
        defer { office.remove() }
        let copy = try office.workspace.backup(to: "\(office.workspace.folder)/copy.sqlite")
        try office.workspace.write("这不是数据库", to: office.workspace.ledgerPath)
        let restoration = try office.workspace.restoration(of: copy)
        #expect(restoration.present == nil)
        let kept = try restoration.perform()
        restoration.discard()
        #expect(try office.workspace.verify() == [])
        #expect(FileManager.default.contents(atPath: kept) == Data("这不是数据库".utf8))
    }

    @Test("refuses what is no ledger, and leaves nothing behind")
    func refuses() throws {
        let office = try Office()
        defer { office.remove() }
        try office.workspace.write("照片", to: "\(office.workspace.folder)/photo.sqlite")
        #expect(office.code { _ = try office.workspace.restoration(of: "\(office.workspace.folder)/photo.sqlite") } == "not_a_ledger")
        #expect(office.code { _ = try office.workspace.restoration(of: "\(office.workspace.folder)/none.sqlite") } == "no_ledger")
        #expect(try FileManager.default.contentsOfDirectory(atPath: office.workspace.folder).filter { $0.hasPrefix(".restore") } == [])
    }
}
