import Foundation
import Testing

@testable import Shell

@Suite("The file of the history")
struct HistoryFileTests {
    private static func path() -> String { FileManager.default.temporaryDirectory.appending(path: "zhibu-\(UUID().uuidString)/zhibu/history").path }

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
        let history = HistoryFile(path)
        history.append("members")
        history.append("a\nb")
        #expect(history.problem == nil)
        #expect(HistoryFile(path).entries == ["members", "a\nb"])
        for (place, mode) in [(path, 0o600), ((path as NSString).deletingLastPathComponent, 0o700)] {
            #expect(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int == mode)
        }
    }

    @Test("keeps the last entries only")
    func isBounded() throws {
        let path = Self.path()
        _ = HistoryFile(path)
        let lines = (1...(HistoryFile.limit * 2 + 1)).map { "entry \($0)\n" }.joined()
        try lines.write(toFile: path, atomically: false, encoding: .utf8)
        #expect(HistoryFile(path).entries.count == HistoryFile.limit)
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        #expect(kept.hasSuffix("entry \(HistoryFile.limit * 2 + 1)\n"))
        #expect(kept.split(separator: "\n").count == HistoryFile.limit)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }

    @Test("one that was left open to others is closed to them")
    func isClosed() throws {
        let path = Self.path()
        _ = HistoryFile(path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        _ = HistoryFile(path)
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
