import Foundation
import Ledger
import Testing

@testable import Store
@testable import Workspace

@Suite("A ledger of an older version")
struct OlderLedgerTests {
    /// A command that writes, and what must come of it: nil where it succeeds.
    struct Writing: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var code: String?
        let run: @Sendable (Workspace) throws -> Void

        static let all = [
            Writing(testDescription: "add") { _ = try $0.add("unit", ["name=一支部"]) },
            // Nobody is there yet: that is told, not the version.
            Writing(testDescription: "set", code: "no_such_record") { _ = try $0.set("unit", "一支部", ["kind=branch"]) },
            Writing(testDescription: "remove", code: "no_such_record") { _ = try $0.remove("unit", "一支部") },
            Writing(testDescription: "import") { workspace in
                let sheet = "\(workspace.folder)/组织.csv"
                try workspace.write("组织名称,组织类型\n一支部,党支部\n", to: sheet)
                _ = try workspace.importFile(sheet)
            },
            Writing(testDescription: "backup") { _ = try $0.backup(to: "\($0.folder)/copy.sqlite") },
            Writing(testDescription: "undo", code: "nothing_to_undo") { _ = try $0.undo() },
            Writing(testDescription: "a look at personal fields") { try $0.recordPersonalAccess(["list", "--personal"]) },
        ]
    }

    @Test("is brought up to date by each command that writes, after a copy", arguments: Writing.all)
    func writing(command: Writing) throws {
        let office = try Office()
        defer { office.remove() }
        try office.makeOlder()
        #expect(office.code { try command.run(office.workspace) } == command.code)
        let copies = try FileManager.default.contentsOfDirectory(atPath: "\(office.workspace.folder)/backups")
        #expect(copies == ["before-\(LedgerStore.version).sqlite"])
        #expect(try office.workspace.verify() == [])
    }

    @Test("is not touched by what only reads, dry runs among it, which says so")
    func reading() throws {
        let office = try Office()
        defer { office.remove() }
        try office.makeOlder()
        let before = FileManager.default.contents(atPath: office.workspace.ledgerPath)
        let questions: [() throws -> Void] = [
            { _ = try office.workspace.list("unit") }, { _ = try office.workspace.show("unit", "1") }, { _ = try office.workspace.check(RuleQuestion()) },
            { _ = try office.workspace.evaluate("1") }, { _ = try office.workspace.log(limit: nil) }, { _ = try office.workspace.verify() },
            { _ = try office.workspace.add("unit", ["name=一支部"], isDryRun: true) }, { _ = try office.workspace.undo(isDryRun: true) },
            { _ = try office.workspace.changes(of: 1) },
        ]
        for question in questions { #expect(office.code(question) == "ledger_older") }
        #expect(FileManager.default.contents(atPath: office.workspace.ledgerPath) == before)
    }
}

/// A workspace in a folder of its own.
struct Office {
    let workspace: Workspace

    init(settings: String = "name = \"示例单位\"\nas_of = \"2021-12-31\"\n") throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString)").path
        workspace = try Workspace.create(at: folder, settings: settings)
    }

    init(workspace: Workspace) { self.workspace = workspace }

    func remove() { try? FileManager.default.removeItem(atPath: workspace.folder) }

    /// Puts an empty ledger of the first version in place of the present one.
    func makeOlder() throws {
        try FileManager.default.removeItem(atPath: workspace.ledgerPath)
        try LedgerStore.create(at: workspace.ledgerPath, migrator: Migrator(migrations: [.first])).close()
    }

    /// The code of what goes wrong; nil where nothing does.
    func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let problem as Diagnostic {
            return problem.code
        } catch {
            return (error as? Diagnostics)?.list.first?.code ?? "\(error)"
        }
    }
}
