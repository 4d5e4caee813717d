import Foundation
import Testing

@Suite("Batches: parts, files of jobs, resume")
struct BatchTests {
    /// A part for each branch: it books each member of the unit, and breaks for one whose entries hold "break".
    static let parts = """
        plugin { "Parts.", name = "parts", version = "1.0.0" }
        job "book" { "Books each branch.", zh = "逐支部入账", each = "unit", where = { kind = "branch" },
          run = function(ledger, args, unit)
            if unit.code == "bad" then error "this branch is bad" end
            for member in members:where { unit = unit } do
              ledger.entries:add { member = member, date = "2021-12-20", item = "党课", basis = unit.name .. #entries }
            end
            print("at", unit.name)
          end,
          case "a part a branch" {
            unit { "一支部", kind = "branch" }, unit { "二支部", kind = "branch" }, member { "李示例", unit = "一支部" },
            expect { added = { entries = 1 } }, expect { "一支部", added = { entries = 1 } }, expect { "二支部", added = {} },
          } }

        """

    static func office(_ language: String = "en") throws -> Tool {
        let tool = try Tool.office(language)
        try tool.write(parts, to: "w/jobs/parts.lua")
        for name in ["二支部", "三支部"] { _ = try tool.run("add", "unit", "name=\(name)", "kind=党支部", in: "w") }
        _ = try tool.run("add", "member", "name=周虚构", in: "w")
        _ = try tool.run("add", "membership", "member=周虚构", "unit=二支部", "from=2010-01-01", "status=full", in: "w")
        return tool
    }

    static func bases(_ tool: Tool) throws -> [String] {
        try tool.run("eval", "entries:pluck 'basis'", "--format", "csv", in: "w").output.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    }

    static func log(_ tool: Tool) throws -> [[String: Any]] {
        let text = try tool.run("log", "jobs", "--format", "json", in: "w").output
        return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
    }

    @Test("a part for each unit, written in their order, each a run of its own, all over the ledger as it was")
    func each() throws {
        let tool = try Self.office()
        let answer = try tool.run("run", "book", in: "w")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(answer.errors.ranges(of: "at\t").count == 3)
        // Its own entries it sees, those of the other parts it does not.
        #expect(try Self.bases(tool) == ["一支部0", "一支部1", "一支部2", "一支部3", "二支部0"])
        let log = try Self.log(tool)
        #expect(log.map { $0["unit"] as? String } == ["一支部", "二支部", "三支部"])
        #expect(log.map { $0["outcome"] as? String } == ["done", "done", "done"])
        #expect(log.map { $0["records"] as? Int } == [4, 1, 0])
        #expect(log[2]["run"] is NSNull)
        #expect(try tool.run("verify", in: "w").code == 0)
    }

    @Test("parts at a time or one after the other: the same bytes", arguments: ["table", "json", "ndjson", "csv"])
    func parallel(format: String) throws {
        let tool = try Self.office()
        let answers = try ["1", "2", "8"].map { try tool.run("run", "book", "--dry-run", "--jobs", $0, "--format", format, in: "w") }
        #expect(answers[0].code == 0 && !answers[0].output.isEmpty, "\(answers[0].screen)")
        // How long it took is another each time.
        let told = answers.map { $0.errors.replacing(/\d+\.\d\d s/, with: "s") }
        for place in answers.indices { #expect(answers[place].output == answers[0].output && told[place] == told[0]) }
    }

    @Test("a part that breaks undoes no other; --resume does it alone once it is mended, and then nothing is left")
    func resume() throws {
        let tool = try Self.office()
        _ = try tool.run("set", "unit", "二支部", "code=bad", in: "w")
        let broken = try tool.run("run", "book", in: "w")
        #expect(broken.code == 3)
        #expect(broken.errors.contains("jobs/parts.lua:4"))
        #expect(broken.errors.contains("--resume"))
        #expect(try Self.log(tool).map { $0["outcome"] as? String } == ["done", "failed", "done"])
        #expect(try Self.bases(tool).count == 4)
        _ = try tool.run("set", "unit", "二支部", "code=", in: "w")
        let mended = try tool.run("run", "book", "--resume", in: "w")
        #expect(mended.code == 0, "\(mended.screen)")
        #expect(try Self.bases(tool).count == 5)
        #expect(try Self.log(tool).map { $0["batch"] as? Int } == [1, 1, 1, 1])
        let nothing = try tool.run("run", "book", "--resume", in: "w")
        #expect(nothing.code == 0 && nothing.errors.contains("nothing is left"))
        #expect(try Self.bases(tool).count == 5)
    }

    @Test("there is nothing to go on with where nothing was run")
    func nothing() throws {
        let answer = try Self.office().run("run", "book", "--resume", in: "w")
        #expect(answer.code == 2)
        #expect(answer.errors.contains("was not run with these arguments yet"))
    }

    @Test("two parts that change the same record: the later one fails and says whose it was")
    func conflict() throws {
        let tool = try Self.office()
        try tool.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            job "touch" { "Each branch touches the same member.", each = "unit", where = { kind = "branch" }, run = function(ledger, args, unit)
              ledger.members:update(members:first(), { education = unit.name })
            end }

            """, to: "w/jobs/own.lua")
        let answer = try tool.run("run", "touch", "--jobs", "3", in: "w")
        #expect(answer.code == 4)
        #expect(answer.errors.contains("was changed by the part of '一支部' already"), "\(answer.errors)")
        #expect(try tool.run("list", "member", "--format", "csv", in: "w").output.contains("一支部"))
        #expect(try Self.log(tool).map { $0["outcome"] as? String } == ["done", "failed", "failed"])
    }

    // MARK: Files

    private static let chain = """
        plugin { "A chain.", name = "chain", version = "1.0.0" }
        job "last" { "Comes last.", after = { "first", "middle" }, run = function(ledger)
          ledger.reminders:add { "last " .. #reminders, "2021-12-31" }
        end }
        job "middle" { "Comes behind.", after = "first", args = { fails = flag { "Whether it fails.", default = false } }, run = function(ledger, args)
          if args.fails then error "no" end
          ledger.reminders:add { "middle " .. #reminders, "2021-12-31" }
        end }
        job "first" { "Comes first.", run = function(ledger) ledger.reminders:add { "first " .. #reminders, "2021-12-31" } end }
        job "aside" { "Hangs on nothing.", run = function(ledger) ledger.reminders:add { "aside", "2021-12-31" } end }

        """

    private static func reminders(_ tool: Tool) throws -> [String] {
        try tool.run("eval", "reminders:pluck 'title'", "--format", "csv", in: "w").output.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    }

    @Test("all jobs of a file run by their `after`, each over what those before it wrote", arguments: ["jobs/chain.lua", "chain"])
    func file(name: String) throws {
        let tool = try Tool.office("en")
        try tool.write(Self.chain, to: "w/jobs/chain.lua")
        let answer = try tool.run("run", name, in: "w")
        #expect(answer.code == 0, "\(answer.screen)")
        #expect(try Self.reminders(tool) == ["first 0", "middle 1", "last 2", "aside"])
    }

    @Test("a job behind one that failed is not run, the others go on, and --resume does the rest")
    func behind() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.chain, to: "w/jobs/chain.lua")
        let answer = try tool.run("run", "jobs/chain.lua", "fails=yes", in: "w")
        #expect(answer.code == 3)
        #expect(answer.errors.contains("last was not run: middle"), "\(answer.errors)")
        #expect(try Self.reminders(tool) == ["first 0", "aside"])
        try tool.write(Self.chain.replacing("if args.fails then error \"no\" end", with: ""), to: "w/jobs/chain.lua")
        let rest = try tool.run("run", "jobs/chain.lua", "fails=yes", "--resume", in: "w")
        #expect(rest.code == 0, "\(rest.screen)")
        #expect(try Self.reminders(tool) == ["first 0", "aside", "middle 2", "last 3"])
    }

    @Test("a broken file of jobs stops no question and no other job, and is told where it is meant")
    func broken() throws {
        let tool = try Self.office()
        try tool.write("plugin { \"It.\", name = \"ill\", version = \"1.0.0\" }\njob \"ill\" { \"Ill.\", rum = 1 }\n", to: "w/jobs/ill.lua")
        for words in [["check"], ["score"], ["eval", "#members"], ["report", "yearly"]] {
            #expect(!(try tool.run(words, in: "w").errors.contains("ill.lua")))
        }
        #expect(try tool.run("run", "book", "--dry-run", in: "w").code == 0)
        for words in [["run", "ill"], ["run", "jobs/ill.lua"], ["plugin", "list"], ["doctor"]] {
            let answer = try tool.run(words, in: "w")
            #expect(answer.code == 3, "\(words)")
            #expect(answer.errors.contains("jobs/ill.lua:2"), "\(answer.errors)")
        }
    }

    @Test("a file without declarations is a job where it speaks of the ledger: one step, a dry run, a line in the log")
    func script() throws {
        let tool = try Tool.office("en")
        try tool.write(
            """
            for member in members do
              ledger.entries:add { member = member, date = "2021-12-20", item = args.item }
            end
            return #entries

            """, to: "w/jobs/plain.lua")
        let dry = try tool.run("run", "jobs/plain.lua", "item=党课", "--dry-run", in: "w")
        #expect(dry.code == 0 && dry.output.contains("李示例"), "\(dry.screen)")
        #expect(try Self.bases(tool).isEmpty)
        let answer = try tool.run("run", "plain", "item=党课", in: "w")
        #expect(answer.code == 0 && answer.output.contains("4") && answer.errors.contains("4 added"), "\(answer.screen)")
        #expect(try Self.log(tool).map { $0["job"] as? String } == ["jobs/plain.lua"])
        try tool.write(
            "ledger.entries:add { member = members:first(), date = \"2021\", item = \"x\" }\nledger.entries:remove(members:first())\n", to: "w/jobs/plain.lua")
        #expect(try tool.run("run", "jobs/plain.lua", in: "w").code == 3)
        #expect(try tool.run("eval", "#entries", in: "w").output.contains("4"))
    }

    @Test("a file that only asks needs no ledger that can be written to, and leaves no trace")
    func question() throws {
        let tool = try Tool.office("en")
        try tool.write("return members:where { name = args.name }:count()\n", to: "w/queries/count.lua")
        let before = try tool.bytes("w/ledger.sqlite")
        let answer = try tool.run("run", "queries/count.lua", "name=孙仿真", in: "w")
        #expect(answer.code == 0 && answer.output.contains("2"))
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }
}
