import Foundation
import GRDB
import Ledger
import Testing

@testable import Store

@Suite("Opening a ledger")
struct OpeningTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private func makeLedger() throws {
        let store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        for number in 1...200 { changes.insert("member", ["name": .text("合成\(number)"), "position": .text("岗位\(number)")]) }
        try store.apply(changes, as: .test)
        try store.close()
    }

    private func refusal(_ purpose: LedgerStore.Purpose = .reading, path: String? = nil) -> Diagnostic? {
        diagnostics { _ = try LedgerStore.open(at: path ?? folder.ledger, for: purpose) }.first
    }

    @Test("a file that is there is not made anew")
    func exists() throws {
        try Data("照片".utf8).write(to: URL(fileURLWithPath: folder.ledger))
        #expect(diagnostics { _ = try LedgerStore.create(at: folder.ledger) }.map(\.code) == ["file_exists"])
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.ledger)) == Data("照片".utf8))
    }

    @Test("a ledger is for its owner's eyes, and a closed one is a single file")
    func permissions() throws {
        try makeLedger()
        let mode = try FileManager.default.attributesOfItem(atPath: folder.ledger)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(folder.names == ["ledger.sqlite"])
    }

    @Test(
        "what is no ledger is refused with its path and a next step",
        arguments: [
            ("missing.sqlite", "no_ledger", Ledger.Diagnostic.Kind.storage), ("folder", "not_a_ledger", .data),
            ("empty.sqlite", "not_a_ledger", .data),
            ("photo.sqlite", "not_a_ledger", .data), ("other.sqlite", "not_a_ledger", .data),
        ])
    func noLedger(name: String, code: String, kind: Diagnostic.Kind) throws {
        try FileManager.default.createDirectory(atPath: folder["folder"], withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: folder["empty.sqlite"]))
        try Data(repeating: 0xff, count: 5000).write(to: URL(fileURLWithPath: folder["photo.sqlite"]))
        let other = try DatabaseQueue(path: folder["other.sqlite"])
        try other.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try other.close()
        for purpose in [LedgerStore.Purpose.reading, .writing] {
            let found = try #require(refusal(purpose, path: folder[name]))
            #expect(found.code == code)
            #expect(found.kind == kind)
            #expect(found.message.zh.contains(folder[name]) && found.message.en.contains(folder[name]))
            #expect(found.hint != nil)
        }
    }

    @Test("a ledger with a damaged page is told of as such, by loading and by verifying")
    func damagedPage() throws {
        try makeLedger()
        let url = URL(fileURLWithPath: folder.ledger)
        var bytes = try Data(contentsOf: url)
        let page = try #require(bytes.range(of: Data("合成150岗位150".utf8))).lowerBound / 4096 * 4096
        bytes.replaceSubrange(page..<page + 4096, with: Data(repeating: 0xa5, count: 4096))
        try bytes.write(to: url)
        let store = try LedgerStore.open(at: folder.ledger, for: .reading)
        let found = diagnostics { _ = try store.loadSnapshot() }
        #expect(found.map(\.code) == ["ledger_damaged"])
        #expect(found.exitCode == 4)
        #expect(try store.verify().map(\.code) == ["ledger_damaged"])
    }

    @Test("a ledger whose tables' names are gone is not opened")
    func damagedSchema() throws {
        try makeLedger()
        let url = URL(fileURLWithPath: folder.ledger)
        var bytes = try Data(contentsOf: url)
        bytes.replaceSubrange(4096..<bytes.count, with: Data(repeating: 0xa5, count: bytes.count - 4096))
        try bytes.write(to: url)
        #expect(refusal()?.code == "ledger_damaged")
        #expect(refusal(.writing)?.code == "ledger_damaged")
    }

    @Test("a newer ledger is refused with both versions", arguments: [LedgerStore.Purpose.reading, .writing])
    func newer(purpose: LedgerStore.Purpose) throws {
        let next = Migrator(migrations: Migration.all + [Migration(version: LedgerStore.version + 1, sql: "CREATE TABLE later (a)")])
        try LedgerStore.create(at: folder.ledger, migrator: next).close()
        let found = try #require(refusal(purpose))
        #expect(found.code == "ledger_newer")
        #expect(found.message.en.contains("\(LedgerStore.version + 1)") && found.message.en.contains("up to \(LedgerStore.version)"))
        #expect(found.kind == .storage)
    }

    /// A list of two versions, so that there is an older ledger to migrate.
    private static let two = Migrator(
        migrations: Migration.all + [
            Migration(
                version: LedgerStore.version + 1,
                sql: #"ALTER TABLE "members" ADD COLUMN "nickname" TEXT; UPDATE "members" SET "nickname" = "name";"#)
        ])

    @Test("reading an older ledger says so and leaves it alone")
    func olderForReading() throws {
        try makeLedger()
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.ledger))
        let found = diagnostics { _ = try LedgerStore.open(at: folder.ledger, for: .reading, migrator: Self.two) }
        #expect(found.map(\.code) == ["ledger_older"])
        #expect(found.exitCode == 5)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.ledger)) == before)
        #expect(folder.names == ["ledger.sqlite"])
    }

    @Test("writing brings an older ledger up to date, after a copy that can be opened")
    func olderForWriting() throws {
        try makeLedger()
        let store = try LedgerStore.open(at: folder.ledger, for: .writing, migrator: Self.two)
        #expect(try store.read { try String.fetchOne($0, sql: #"SELECT "nickname" FROM "members" WHERE "id" = 5"#) } == "合成5")
        try store.close()
        let backup = folder["backups/before-\(LedgerStore.version + 1).sqlite"]
        let copy = try LedgerStore.open(at: backup, for: .reading)
        #expect(try copy.loadSnapshot().table("member").count == 200)
        #expect(try copy.verify() == [])
        // A second time nothing is left to do.
        try LedgerStore.open(at: folder.ledger, for: .writing, migrator: Self.two).close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["backups"]).filter { $0.hasSuffix(".sqlite") }.count == 1)
    }

    @Test("a migration that fails leaves the older ledger as it was")
    func failingMigration() throws {
        try makeLedger()
        let broken = Migrator(
            migrations: Migration.all + [
                Migration(version: LedgerStore.version + 1, sql: #"DELETE FROM "members"; INSERT INTO "nowhere" VALUES (1);"#)
            ])
        #expect(
            diagnostics { _ = try LedgerStore.open(at: folder.ledger, for: .writing, migrator: broken) }.map(\.code) == ["ledger_failed"])
        let store = try LedgerStore.open(at: folder.ledger, for: .reading)
        #expect(try store.loadSnapshot().table("member").count == 200)
        #expect(try store.verify() == [])
    }

    @Test("a migration that leaves a reference without its record is undone")
    func danglingMigration() throws {
        let store = try LedgerStore.create(at: folder.ledger)
        var changes = ChangeSet()
        let unit = changes.insert("unit", ["name": .text("示例支部")])
        changes.insert("group", ["unit": .reference(unit), "name": .text("第一小组")])
        try store.apply(changes, as: .test)
        try store.close()
        let broken = Migrator(migrations: Migration.all + [Migration(version: LedgerStore.version + 1, sql: #"DELETE FROM "units";"#)])
        #expect(diagnostics { _ = try LedgerStore.open(at: folder.ledger, for: .writing, migrator: broken) }.count == 1)
        #expect(try LedgerStore.open(at: folder.ledger, for: .reading).loadSnapshot().table("unit").count == 1)
    }

    @Test("the list of migrations rises by one from 1")
    func versions() {
        #expect(Migration.all.map(\.version) == Array(1...LedgerStore.version))
    }

    @Test("another program's lock is waited for, then told of, and nothing is written")
    func locked() throws {
        try makeLedger()
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: folder.ledger, configuration: configuration)
        let store = try LedgerStore.open(at: folder.ledger, for: .writing, migrator: .current, timeout: 0.05)
        try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
        var changes = ChangeSet()
        changes.insert("member", ["name": .text("李示例")])
        #expect(diagnostics { try store.apply(changes, as: .test) }.map(\.code) == ["ledger_locked"])
        // Reading goes on meanwhile.
        #expect(try store.loadSnapshot().table("member").count == 200)
        try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
        #expect(try store.apply(changes, as: .test)?.id == 2)
    }

    @Test("a ledger opened for reading is not written to")
    func reading() throws {
        try makeLedger()
        let store = try LedgerStore.open(at: folder.ledger, for: .reading)
        var changes = ChangeSet()
        changes.insert("member", ["name": .text("李示例")])
        #expect(diagnostics { try store.apply(changes, as: .test) }.map(\.code) == ["ledger_read_only"])
        try store.close()
        #expect(folder.names == ["ledger.sqlite"])
    }

    @Test("an immutable ledger is read without a file beside it, whatever its name", arguments: ["ledger.sqlite", "台账 100%?#.sqlite"])
    func immutable(name: String) throws {
        try makeLedger()
        if name != "ledger.sqlite" { try FileManager.default.moveItem(atPath: folder.ledger, toPath: folder[name]) }
        let queue = try Connection.open(folder[name], .immutable)
        #expect(try queue.read { try Int.fetchOne($0, sql: #"SELECT count(*) FROM "members""#) } == 200)
        #expect(folder.names == [name])
    }

    @Test("a closed ledger says so")
    func closed() throws {
        let store = try LedgerStore.create(at: folder.ledger)
        try store.close()
        try store.close()
        #expect(diagnostics { _ = try store.log() }.map(\.code) == ["ledger_closed"])
    }

    /// The files as they lie on the disk at one moment: what a power cut leaves.
    private func cut(to name: String) throws {
        try FileManager.default.createDirectory(atPath: folder[name], withIntermediateDirectories: true)
        for file in folder.names where file.hasPrefix("ledger.sqlite") && !file.hasSuffix("-shm") {
            try FileManager.default.copyItem(atPath: folder[file], toPath: folder["\(name)/\(file)"])
        }
    }

    @Test("what a power cut leaves is the ledger before or after a run, never between")
    func powerCut() throws {
        try makeLedger()
        let store = try LedgerStore.open(at: folder.ledger, for: .writing)
        var changes = ChangeSet()
        for number in 201...400 { changes.insert("member", ["name": .text("合成\(number)")]) }
        try store.write { db in
            // With so small a cache the changes reach the disk long before they are committed.
            try db.execute(sql: "PRAGMA cache_size = 2")
            let writer = try ChangeWriter(db)
            try writer.apply(changes.entries)
            try cut(to: "during")
            _ = try writer.finish(.test)
        }
        try cut(to: "after")
        for (name, count) in [("during", 200), ("after", 400)] {
            let left = try LedgerStore.open(at: folder["\(name)/ledger.sqlite"], for: .writing)
            #expect(try left.loadSnapshot().table("member").count == count)
            #expect(try left.verify() == [])
        }
    }

    @Test("a backup is a whole ledger and never replaces a file")
    func backup() throws {
        try makeLedger()
        let store = try LedgerStore.open(at: folder.ledger, for: .reading)
        try store.backup(to: folder["copy.sqlite"])
        #expect(try LedgerStore.open(at: folder["copy.sqlite"], for: .writing).loadSnapshot().table("member").count == 200)
        #expect(diagnostics { try store.backup(to: folder["copy.sqlite"]) }.map(\.code) == ["file_exists"])
        #expect(diagnostics { try store.backup(to: folder["nowhere/copy.sqlite"]) }.map(\.code) == ["file_not_created"])
        #expect(!folder.names.contains { $0.contains("partial") })
    }

    @Test(
        "file systems of the network are known by the list of mounts",
        arguments: [
            ("/home/office", false), ("/mnt/share", true), ("/mnt/share/branch", true), ("/mnt/sharers", false), ("/mnt/my disk/x", true),
            ("/mnt/share/local/x", false),
        ])
    func network(folder: String, isNetwork: Bool) {
        let mounts = """
            22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            36 22 0:40 / /mnt/share rw,relatime shared:2 - nfs4 server:/export rw
            37 22 0:41 / /mnt/my\\040disk rw - cifs //server/disk rw
            38 36 8:2 / /mnt/share/local rw - ext4 /dev/sdb1 rw
            """
        #expect(FileSystem.isNetwork(FileSystem.type(of: folder, mounts: mounts)) == isNetwork)
    }
}
