import Foundation
import Testing
import Workspace

@testable import Shell

@Suite("The file of the history")
struct HistoryFileTests {
    private static func path() -> String { FileManager.default.temporaryDirectory.appending(path: "zhibu-\(UUID().uuidString)/zhibu/history").path }

    /// One that has no reason to complain.
    private static func history(_ path: String) -> HistoryFile { HistoryFile(path) { Issue.record("\($0.message.en)") } }

    @Test("one that can no longer be written is told once, and entries go on")
    func lost() throws {
        let path = Self.path()
        var told: [Diagnostic] = []
        let history = HistoryFile(path) { told.append($0) }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        history.append("a")
        history.append("b")
        #expect(told.map(\.code) == ["history_not_kept"])
        #expect(told.map(\.severity) == [.warning])
        #expect(history.entries == ["a", "b"])
    }

    @Test("what is no plain file is told in the reader's language, and entries go on")
    func noPlainFile() throws {
        let path = Self.path()
        try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try #require(mkfifo(path, 0o600) == 0)
        var told: [Diagnostic] = []
        let history = HistoryFile(path) { told.append($0) }
        history.append("members")
        #expect(told.map(\.message.zh) == ["历史记录不能保存：不是普通文件"])
        #expect(told.map(\.message.en) == ["the history cannot be kept: it is no plain file"])
        #expect(history.entries == ["members"])
    }

    @Test(
        "an entry comes back as it was, whatever is in it",
        arguments: ["members", "a = 1\nb = 2", "print(\"\\n\")", "\\", "\\\\n", "一\r\n二", "e\u{301}\\\u{301}"])
    func comesBack(entry: String) {
        #expect(!HistoryFile.encoded(entry).unicodeScalars.contains("\n"))
        #expect(HistoryFile.decoded(HistoryFile.encoded(entry)) == entry)
    }

    @Test("is made with its folder, for its owner alone, and read again")
    func made() throws {
        let path = Self.path()
        let history = Self.history(path)
        history.append("members")
        history.append("a\nb")
        #expect(Self.history(path).entries == ["members", "a\nb"])
        for (place, mode) in [(path, 0o600), ((path as NSString).deletingLastPathComponent, 0o700)] {
            #expect(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int == mode)
        }
    }

    @Test("keeps the last entries only")
    func isBounded() throws {
        let path = Self.path()
        _ = Self.history(path)
        let lines = (1...(HistoryFile.limit * 2 + 1)).map { "entry \($0)\n" }.joined()
        try lines.write(toFile: path, atomically: false, encoding: .utf8)
        #expect(Self.history(path).entries.count == HistoryFile.limit)
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(kept.hasSuffix("entry \(HistoryFile.limit * 2 + 1)\n"))
        #expect(kept.split(separator: "\n").count == HistoryFile.limit)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("one that was left open to others is closed to them")
    func isClosed() throws {
        let path = Self.path()
        _ = Self.history(path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = Self.history(path)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test(
        "lies in the user's data folder",
        arguments: [
            (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/zhibu/history"), (["XDG_DATA_HOME": "d", "HOME": "/h"], "/h/.local/share/zhibu/history"),
            (["HOME": "/h"], "/h/.local/share/zhibu/history"), (["HOME": ""], nil), ([:], nil),
        ] as [([String: String], String?)])
    func place(environment: [String: String], path: String?) {
        #expect(HistoryFile.userPath(environment) == path)
    }
}
