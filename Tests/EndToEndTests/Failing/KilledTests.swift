import Foundation
import Testing

@Suite("A command that is killed while it writes")
struct KilledTests {
    /// A sheet that takes a while.
    private static let roll =
        "姓名,工号,入党日期,所在支部,人员类别\n" + (1...1500).map { "合成\($0),B\($0),2011-07-01,一支部,正式党员\n" }.joined()

    private static func members(_ tool: Tool) throws -> Int {
        let answer = try tool.run("eval", "#members", in: "w")
        return Int(answer.output.filter(\.isNumber)) ?? -1
    }

    @Test("an import leaves the ledger before or after, never between, and can be done again", arguments: [0, 1, 2, 3, 4, 5])
    func imports(step: Int) throws {
        let tool = try Tool.office("en")
        try tool.write(Self.roll, to: "w/新进.csv")
        let running = try tool.start(["import", "新进.csv"], in: "w")
        Self.wait(running, tool, growth: step)
        try running.kill()
        let left = try Self.members(tool)
        #expect([4, 1504].contains(left))
        #expect(try tool.run("verify", in: "w").code == 0)
        #expect(try tool.run("import", "新进.csv", in: "w").code == 0)
        #expect(try Self.members(tool) == 1504)
        #expect(try tool.run("verify", in: "w").code == 0)
    }

    @Test("an undo is done or not, and a redo too")
    func undo() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.roll, to: "w/新进.csv")
        #expect(try tool.run("import", "新进.csv", in: "w").code == 0)
        for step in 0..<4 {
            let before = try Self.members(tool)
            let running = try tool.start(["undo", "--yes"], in: "w")
            Self.wait(running, tool, growth: step)
            try running.kill()
            let after = try Self.members(tool)
            #expect(after == before || after == 1508 - before)
            #expect(try tool.run("verify", in: "w").code == 0)
        }
    }

    /// Waits until SQLite's log beside the ledger has grown by some steps, or all is over.
    private static func wait(_ running: Tool.Running, _ tool: Tool, growth: Int) {
        let path = tool.folder.appending(path: "w/ledger.sqlite-wal").path
        var sizes: Set<Int> = []
        while running.isRunning, sizes.count <= growth {
            if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int { sizes.insert(size) }
            usleep(500)
        }
    }
}
