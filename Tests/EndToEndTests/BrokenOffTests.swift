import Foundation
import Testing

@Suite("A job that is killed, and two at once")
struct BrokenOffTests {
    /// The second branch works for a long time; the others do not.
    private static let slow = BatchTests.parts.replacing(
        "if unit.code == \"bad\" then error \"this branch is bad\" end", with: "if unit.code == \"slow\" then for i = 1, 1e9 do local x = i * i end end")

    private static func office() throws -> Tool {
        let tool = try BatchTests.office()
        try tool.write(slow, to: "w/jobs/parts.lua")
        _ = try tool.run("set", "unit", "二支部", "code=slow", in: "w")
        try tool.write(
            String(decoding: try tool.bytes("w/zhibu.toml"), as: UTF8.self) + "\n[limits]\ninstructions = 100000000000\nseconds = 600\n", to: "w/zhibu.toml")
        return tool
    }

    /// Waits until the log says so.
    private static func wait(_ tool: Tool, for outcomes: [String?]) throws -> Bool {
        for _ in 0..<100 {
            if try BatchTests.log(tool).map({ $0["outcome"] as? String }) == outcomes { return true }
            Thread.sleep(forTimeInterval: 0.1)
        }
        return false
    }

    @Test("killed in the middle, and again in the middle of --resume: what was written is there once, the rest is done at last")
    func killed() throws {
        let tool = try Self.office()
        let first = try tool.start(["run", "book"], in: "w")
        #expect(try Self.wait(tool, for: ["done", "running", "running"]))
        try first.kill()
        #expect(try BatchTests.log(tool).map { $0["outcome"] as? String } == ["done", "broken_off", "broken_off"])
        #expect(try BatchTests.bases(tool).count == 4)

        let second = try tool.start(["run", "book", "--resume"], in: "w")
        #expect(try Self.wait(tool, for: ["done", "broken_off", "broken_off", "running", "running"]))
        try second.kill()
        #expect(try BatchTests.bases(tool).count == 4)

        _ = try tool.run("set", "unit", "二支部", "code=", in: "w")
        let last = try tool.run("run", "book", "--resume", in: "w")
        #expect(last.code == 0, "\(last.screen)")
        #expect(try BatchTests.bases(tool) == ["一支部0", "一支部1", "一支部2", "一支部3", "二支部4"])
        #expect(try tool.run("verify", in: "w").code == 0)
        #expect(try tool.run("run", "book", "--resume", in: "w").errors.contains("nothing is left"))
    }

    @Test("a second run is refused with a sentence that says who runs what since when; --wait waits; questions go on")
    func two() throws {
        let tool = try Self.office()
        let first = try tool.start(["run", "book"], in: "w")
        #expect(try Self.wait(tool, for: ["done", "running", "running"]))
        let refused = try tool.run("run", "book", in: "w")
        #expect(refused.code == 5)
        #expect(refused.errors.contains("tester has been running parts.book since 20"), "\(refused.errors)")
        #expect(try tool.run("eval", "#members", in: "w").code == 0)
        let waiting = try tool.start(["run", "book", "--wait"], in: "w")
        Thread.sleep(forTimeInterval: 1)
        try first.kill()
        // The one that waited has begun by now, over the same slow branch.
        #expect(try Self.wait(tool, for: ["done", "running", "running", "done", "broken_off", "broken_off"]))
        try waiting.kill()
    }

    @Test("a ledger that is changed while a job works is not written over: that part fails and says by which run")
    func meanwhile() throws {
        let tool = try Self.office()
        try tool.write(
            Self.slow.replacing("1, 1e9", with: "1, 5e8"), to: "w/jobs/parts.lua")
        let first = try tool.start(["run", "book"], in: "w")
        #expect(try Self.wait(tool, for: ["done", "running", "running"]))
        _ = try tool.run("set", "unit", "三支部", "code=x", in: "w")
        let answer = try first.answer()
        #expect(answer.code == 5)
        #expect(answer.errors.contains("was changed by run"), "\(answer.errors)")
        #expect(try BatchTests.log(tool).map { $0["outcome"] as? String } == ["done", "failed", "failed"])
        #expect(try BatchTests.bases(tool).count == 4)
    }

    @Test("one that breaks after a thousand staged writes leaves nothing of them")
    func thousand() throws {
        let tool = try Tool.office("en")
        try tool.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            job "many" { "Many.", run = function(ledger)
              for i = 1, 1000 do ledger.reminders:add { "n" .. i, "2021-12-31" } end
              print(#reminders)
              error "at last"
            end }

            """, to: "w/jobs/own.lua")
        let answer = try tool.run("run", "many", in: "w")
        #expect(answer.code == 3)
        #expect(answer.errors.contains("at last"))
        #expect(try tool.run("eval", "#reminders", in: "w").output.contains("0"))
        #expect(try tool.run("verify", in: "w").code == 0)
    }
}

@Suite("A job on a disk that is full", .enabled(if: SmallDisk.canBeHad, "needs a small disk of its own"))
struct JobOnFullDiskTests {
    @Test("a job that the disk does not take: told as such, nothing half done, and --resume does it when there is room")
    func job() throws {
        let tool = try Tool.office("en")
        try tool.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            job "many" { "Many.", run = function(ledger)
              for i = 1, 4000 do ledger.reminders:add { "a reminder of some length, so that it takes room on the disk, number " .. i, "2021-12-31" } end
            end }

            """, to: "w/jobs/own.lua")
        let zhibu = Tool.binary.path
        let answer = try tool.shell(
            """
            unshare -m bash -c '
            mkdir small && mount -t tmpfs -o size=16m none small && cp -r w small/ && cd small/w || exit 99
            dd if=/dev/zero of=filler bs=1k count=$(($(df -k --output=avail . | tail -1) - 300)) 2> /dev/null
            "\(zhibu)" run many; echo "code $?"
            "\(zhibu)" eval "#reminders"
            rm filler; "\(zhibu)" verify; echo "code $?"
            "\(zhibu)" run many --resume; echo "code $?"
            "\(zhibu)" eval "#reminders"
            "\(zhibu)" verify; echo "code $?"'
            """)
        let lines = answer.output.split(separator: "\n").filter { $0.hasPrefix("code") || Int($0) != nil }
        #expect(lines == ["code 5", "0", "code 0", "code 0", "4000", "code 0"], "\(answer.screen)")
        #expect(answer.errors.contains("space") || answer.errors.contains("full"), "\(answer.errors)")
    }
}

private enum SmallDisk {
    /// For one of its own one must be allowed to mount.
    static let canBeHad = (try? Tool().shell("unshare -m mount -t tmpfs -o size=1m none /mnt").code) == 0
}
