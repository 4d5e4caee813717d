import Foundation
import Testing

@Suite("zhibu run JOB")
struct RunJobTests {
    private static let job = """
        plugin { "It.", name = "own", version = "1.0.0" }
        job "book" { "Books each member once.", zh = "入账", args = { note = text { "What is noted.", zh = "备注" } },
          run = function(ledger, args)
            for member in members do
              ledger.entries:add { member = member, date = "2021-12-20", item = "党课", basis = args.note }
            end
            print("booked", #entries)
          end }
        job "clear" { "Removes the branch, to which others point.", run = function(ledger)
            ledger.entries:add { member = members:first(), date = "2021-12-20", item = "党课" }
            ledger.units:remove(units["一支部"])
          end }
        job "breaks" { "Breaks at last.", run = function(ledger)
            ledger.entries:add { member = members:first(), date = "2021-12-20", item = "党课" }
            ledger.entries:add { member = members:first(), date = "2021-12-20", itme = "党课" }
          end }

        """

    private static func office() throws -> Tool {
        let tool = try Tool.office("en")
        try tool.write(job, to: "w/plugins/own.lua")
        return tool
    }

    private static func entries(_ tool: Tool) throws -> Int {
        try tool.run("list", "entry", "--format", "csv", in: "w").output.ranges(of: "党课").count
    }

    @Test("a dry run shows each change and leaves the ledger as it is, to the byte")
    func dryRun() throws {
        let tool = try Self.office()
        let before = try tool.bytes("w/ledger.sqlite")
        let answer = try tool.run("run", "book", "note=测试", "--dry-run", in: "w")
        #expect(answer.code == 0)
        for name in ["李示例", "王样本", "孙仿真"] { #expect(answer.output.contains(name)) }
        #expect(answer.output.contains("测试"))
        #expect(answer.errors.contains("booked\t4"))
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }

    @Test("a run writes all in one step, and the audit trail has no values but periods")
    func writes() throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "own.book", "note=13800000009", in: "w")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(try Self.entries(tool) == 4)
        let log = try tool.run("log", "--format", "json", in: "w").output
        #expect(log.contains("own.book"))
        #expect(log.contains("note=***"))
        #expect(!log.contains("13800000009"))
        #expect(try tool.run("verify", in: "w").code == 0)
    }

    @Test("of what a job was given the audit trail says periods and days alone")
    func trail() throws {
        let tool = try Tool.office("en")
        for (path, text) in JobScreen.files { try tool.write(text, to: "w/\(path)") }
        #expect(try tool.run("run", "own.book", "quarter=2021Q3", "times=2", "phone=13800000009", in: "w").code == 0)
        #expect(try tool.run("log", in: "w").output.contains("run own.book phone=*** quarter=2021Q3 times=***"))
    }

    @Test("what the ledger refuses, and what breaks on the way, leaves nothing", arguments: [("clear", 4), ("breaks", 3)] as [(String, Int32)])
    func nothing(job: String, code: Int32) throws {
        let tool = try Self.office()
        let before = try tool.run("log", in: "w").output
        let answer = try tool.run("run", job, in: "w")
        #expect(answer.code == code, "\(answer.screen)")
        #expect(!answer.errors.isEmpty)
        #expect(try Self.entries(tool) == 0)
        #expect(try tool.run("log", in: "w").output == before)
        #expect(try tool.run("log", "jobs", in: "w").output.contains("failed"))
        if job == "breaks" { #expect(answer.errors.contains("plugins/own.lua:15:")) }
    }

    @Test(
        "what is asked wrongly is told, and nothing runs",
        arguments: [
            (["bok", "note=x"], "did you mean 'book'?"), (["book"], "note"), (["book", "note=x", "year=2021"], "no argument 'year'"),
            (["book", "x"], "must be name=value"),
        ])
    func wrong(words: [String], told: String) throws {
        let tool = try Self.office()
        let answer = try tool.run(["run"] + words, in: "w")
        #expect(answer.code == 2, "\(answer.screen)")
        #expect(answer.errors.contains(told), "\(answer.errors)")
        #expect(try Self.entries(tool) == 0)
    }
}

@Suite("zhibu plugin test of a file that does not load")
struct BrokenFileTests {
    @Test("tells what is wrong with it, by the file's name and by the plugin's own", arguments: ["own_rules", "ours"], ["version = \"1.0\"", "version = 1,,"])
    func told(name: String, version: String) throws {
        let tool = try Tool.office("en")
        try tool.write("plugin { \"It.\", name = \"ours\", \(version) }\n", to: "w/plugins/own_rules.lua")
        let answer = try tool.run("plugin", "test", name, in: "w")
        #expect(answer.code == 3)
        #expect(answer.screen.contains("plugins/own_rules.lua:1"), "\(answer.screen)")
        #expect(!answer.screen.contains("there is no plugin"))
    }

    @Test("a file whose plugin has another name is tested by either")
    func either() throws {
        let tool = try Tool.office("en")
        let check =
            "check \"many\" { \"M.\", on = \"unit\", per = \"year\", level = \"unit\", count { \"members\", at_least(1) }, case \"one\" { member { \"李示例\" }, expect { \"2021\", met } } }"
        try tool.write("plugin { \"It.\", name = \"ours\", version = \"1.0.0\" }\n\(check)\n", to: "w/plugins/own_rules.lua")
        for name in ["own_rules", "ours"] {
            let answer = try tool.run("plugin", "test", name, "--no-nudge", in: "w")
            #expect(answer.code == 0)
            #expect(answer.screen.contains("1 passed"), "\(answer.screen)")
        }
    }
}
