import Foundation
import TestKit
import Testing

@Suite("A workspace that is not as it should be")
struct WorkspaceStateTests {
    @Test("a ledger of a newer version is not touched", arguments: ["zh", "en"])
    func newer(language: String) throws {
        let tool = try Tool.office(language)
        var bytes = try tool.bytes("w/ledger.sqlite")
        // The user version stands in bytes 60 to 63 of the file (SQLite file format, section 1.3).
        bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
        try tool.write(bytes, to: "w/ledger.sqlite")
        let answer = try tool.run("list", "member", in: "w")
        #expect(answer.code == 5)
        try expectGolden(answer.screen, named: "newer_ledger.\(language)")
        #expect(try tool.run("add", "member", "name=赵合成", in: "w").code == 5)
        #expect(try tool.bytes("w/ledger.sqlite") == bytes)
    }

    @Test("a file that is no ledger is named as such", arguments: ["zh", "en"])
    func noLedger(language: String) throws {
        let tool = try Tool.office(language)
        try tool.write(String(repeating: "这不是数据库。\n", count: 100), to: "w/ledger.sqlite")
        let answer = try tool.run("check", in: "w")
        #expect(answer.code == 4 || answer.code == 5)
        try expectGolden(answer.screen, named: "no_ledger.\(language)")
    }

    @Test("a misspelt setting is told with its line", arguments: ["zh", "en"])
    func misspeltSetting(language: String) throws {
        let tool = try Tool.office(language)
        try tool.write("name = \"示例\"\nlangauge = \"zh\"\n", to: "w/zhibu.toml")
        let answer = try tool.run("list", "member", "--lang", language, in: "w")
        #expect(answer.code == 2)
        try expectGolden(answer.screen, named: "misspelt_setting.\(language)")
    }

    @Test("no workspace, and a folder that is not empty", arguments: ["zh", "en"])
    func noWorkspace(language: String) throws {
        var tool = try Tool()
        tool.language = language
        let nowhere = try tool.run("check")
        #expect(nowhere.code == 2)
        try tool.write("x", to: "full/file.txt")
        let full = try tool.run("init", "full")
        #expect(full.code == 2)
        try expectGolden(nowhere.screen + full.screen, named: "no_workspace.\(language)")
        #expect(!tool.exists("full/zhibu.toml"))
    }

    @Test("a ledger that another program holds is waited for, and then told", arguments: ["zh", "en"])
    func locked(language: String) throws {
        let tool = try Tool.office(language)
        let before = try tool.bytes("w/ledger.sqlite")
        let held = open(tool.folder.appending(path: "w/ledger.sqlite").path, O_RDWR)
        defer { close(held) }
        // The bytes by which SQLite locks a file (its file format, section "locking"): pending, reserved and the range of shared locks.
        var lock = flock()
        (lock.l_type, lock.l_whence, lock.l_start, lock.l_len) = (Int16(F_WRLCK), Int16(SEEK_SET), 0x4000_0000, 512)
        #expect(fcntl(held, F_SETLK, &lock) == 0)
        let answer = try tool.run("add", "member", "name=赵合成", in: "w")
        #expect(answer.code == 5)
        try expectGolden(answer.screen, named: "locked_ledger.\(language)")
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }
}
