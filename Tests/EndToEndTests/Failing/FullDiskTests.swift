import Foundation
import Testing

@Suite("A disk that is full")
struct FullDiskTests {
    /// Whether this machine lets a test mount a small disk of its own.
    static let canMount: Bool = {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", FileManager.default.temporaryDirectory.path]
        process.standardError = FileHandle.nullDevice
        return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
    }()

    /// Runs the tool in a copy of the workspace on a disk with so little room left, and brings back what then lies there.
    private static func small(_ kibibytes: Int) -> [String] {
        let script = """
            set -e; here=$PWD; mkdir ../disk; mount -t tmpfs -o size=64m none ../disk; cp -a . ../disk/w; cd ../disk/w
            room=$(df -k --output=avail . | tail -1); [ $room -le \(kibibytes) ] || head -c $(((room - \(kibibytes)) * 1024)) /dev/zero > ../filler
            set +e; "$@"; code=$?
            rm ../filler; cp -a . "$here/../after"; exit $code
            """
        return ["/usr/bin/env", "unshare", "-rm", "sh", "-c", script, "sh"]
    }

    /// Files may not grow beyond so much: as a full disk, by another error of the system.
    private static func limited(_ kibibytes: Int) -> [String] {
        ["/bin/bash", "-c", "(ulimit -f \(kibibytes); exec \"$@\"); code=$?; cp -a . ../after; exit $code", "bash"]
    }

    /// A sheet of so many members who are not on the rolls.
    private static func roll(_ count: Int) -> String {
        "姓名,工号,入党日期,所在支部,人员类别,工作岗位\n" + (1...count).map { "合成\($0),B\($0),2011-07-01,一支部,正式党员,\(String(repeating: "岗", count: 60))\n" }.joined()
    }

    private static func office() throws -> Tool {
        let tool = try Tool.office("en")
        try tool.write(roll(900), to: "w/新进.csv")
        return tool
    }

    /// Everything that the ledger says of its records and runs.
    private static func state(_ tool: Tool, in place: String) throws -> String {
        try ["member", "membership"].map { try tool.run("list", $0, "--format", "json", in: place).output }.joined()
            + (try tool.run("log", "--format", "json", in: place).output)
    }

    struct Attempt: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let words: [String]
        let runner: [String]

        static let all: [Attempt] = [
            ("import", ["import", "新进.csv"], [0, 40, 200]), ("undo", ["undo", "3", "--yes"], [0]), ("backup", ["backup", "copy.sqlite"], [0, 40]),
            ("run", ["run", "quarter_end", "quarter=2021Q1"], [0, 40]),
        ].flatMap { name, words, rooms in
            rooms.map { Attempt(testDescription: "\(name), \($0) KiB left", words: words, runner: small($0)) }
        }

        static let limited: [Attempt] = [("import", ["import", "新进.csv"])].map { name, words in
            Attempt(testDescription: "\(name), no file above 400 KiB", words: words, runner: FullDiskTests.limited(400))
        }
    }

    @Test("is told with exit code 5, and nothing is half done", .enabled(if: canMount), arguments: Attempt.all)
    func full(attempt: Attempt) throws { try refuses(attempt) }

    @Test("so is a file that may not grow", arguments: Attempt.limited)
    func limit(attempt: Attempt) throws { try refuses(attempt) }

    @Test("of a copy of the ledger it is told how much it takes and what is left", .enabled(if: canMount))
    func room() throws {
        var tool = try Self.office()
        tool.runner = Self.small(40)
        let answer = try tool.run("backup", "copy.sqlite", in: "w")
        let told = try #require(
            answer.errors.firstMatch(of: /the copy \S*copy\.sqlite of the ledger takes (\d+) KiB, and (\d+) KiB are left there/), "\(answer.screen)")
        #expect(try Int(told.1)! * 1024 >= tool.bytes("w/ledger.sqlite").count && Int(told.2)! <= 40)
    }

    private func refuses(_ attempt: Attempt) throws {
        var tool = try Self.office()
        let before = try Self.state(tool, in: "w")
        tool.runner = attempt.runner
        let answer = try tool.run(attempt.words, in: "w")
        tool.runner = []
        #expect(answer.code == 5, "\(answer.screen)")
        #expect(answer.errors.contains("disk") && answer.errors.contains("try again"), "\(answer.screen)")
        #expect(try Self.state(tool, in: "after") == before)
        #expect(try tool.run("verify", in: "after").code == 0)
        // With room again the same command does it.
        #expect(try tool.run(attempt.words, in: "after").code == 0)
        #expect(try tool.run("verify", in: "after").code == 0)
    }
}
