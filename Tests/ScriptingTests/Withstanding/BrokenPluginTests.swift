import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("One broken plugin does not stop the others")
struct BrokenPluginTests {
    private static func plugin(_ name: String, _ body: String) -> PluginFile {
        PluginFile(path: "plugins/\(name).lua", text: "plugin { \"It.\", name = \"\(name)\", version = \"1.0.0\" }\n\(body)")
    }

    private static func check(_ id: String, _ lines: String) -> String {
        """
        check "\(id)" { "It.", on = "member", per = "year", level = "unit",
          run = function(member, year)
            \(lines)
          end }
        """
    }

    private static func members(_ count: Int) -> Snapshot {
        let ledger = TestLedger().unit("一支部")
        for number in 1...count { ledger.member("示例\(number)") }
        return ledger.snapshot()
    }

    private static let request = RunRequest(asOf: day("2021-12-31"), period: period("2021"))

    private static func run(_ files: [PluginFile], members count: Int, settings: ScriptSettings = ScriptSettings()) throws -> CheckOutcome {
        try PluginSet(files: files, settings: settings).check(members(count), request)
    }

    private static func verdicts(_ outcome: CheckOutcome, of check: String) -> [Verdict: Int] {
        outcome.findings.filter { $0.check.id == check }.reduce(into: [:]) { $0[$1.judgement.verdict, default: 0] += 1 }
    }

    @Test("a file that does not parse leaves the other two to judge")
    func oneOfThree() throws {
        let files = [
            Self.plugin("first", Self.check("one", "return met")), Self.plugin("second", "check {{"), Self.plugin("third", Self.check("three", "return met")),
        ]
        #expect(try PluginSet(files: files).catalogue().plugins.map(\.isUsable) == [true, false, true])
        let outcome = try Self.run(files, members: 3)
        #expect(Self.verdicts(outcome, of: "one") == [.met: 3])
        #expect(Self.verdicts(outcome, of: "three") == [.met: 3])
        #expect(outcome.checks == 2)
    }

    @Test("a fault at one record of a thousand costs one verdict and is told once")
    func oneOfAThousand() throws {
        let lines = "if member.name == \"示例500\" then return met { actual = member.joined + 1 } end\n    return met"
        let outcome = try Self.run([Self.plugin("first", Self.check("one", lines))], members: 1000)
        #expect(Self.verdicts(outcome, of: "one") == [.met: 999, .notEvaluated: 1])
        let fault = try #require(outcome.faults.first)
        #expect(outcome.faults.count == 1 && fault.count == 1)
        #expect(fault.diagnostic.subject.record == RecordID(model: "member", id: 500))
    }

    @Test("the same fault at each record is told once with its number")
    func counted() throws {
        let outcome = try Self.run([Self.plugin("first", Self.check("one", "return met { actual = member.joined + 1 }"))], members: 40)
        #expect(outcome.faults.map(\.count) == [40])
        #expect(Self.verdicts(outcome, of: "one") == [.notEvaluated: 40])
    }

    @Test(
        "an endless loop is switched off after three, and what else is asked is judged", arguments: ["while true do end", "repeat pcall(error, 1) until false"])
    func endless(loop: String) throws {
        var settings = ScriptSettings()
        settings.limits.instructions = 100_000
        let outcome = try Self.run(
            [
                Self.plugin("first", Self.check("before", "return met")),
                Self.plugin("second", Self.check("endless", loop) + Self.check("beside", "return met")),
                Self.plugin("third", Self.check("after", "return met")),
            ], members: 8, settings: settings)
        for check in ["before", "beside", "after"] { #expect(Self.verdicts(outcome, of: check) == [.met: 8], "\(check)") }
        #expect(Self.verdicts(outcome, of: "endless") == [.notEvaluated: 8])
        #expect(outcome.faults.map(\.diagnostic.code) == ["limit"])
        #expect(outcome.faults.map(\.count) == [8])
        #expect(outcome.faults[0].diagnostic.notes.map(\.en).contains { $0.hasSuffix("not run again this time") })
    }

    @Test("a memory bomb at one record leaves the next ones a fresh state")
    func memory() throws {
        var settings = ScriptSettings()
        settings.limits.memory = 8 << 20
        let lines = """
            if member.name == "示例2" then local all = {} for i = 1, 1e8 do all[i] = "text " .. i end end
                return met
            """
        let outcome = try Self.run([Self.plugin("first", Self.check("one", lines))], members: 4, settings: settings)
        #expect(Self.verdicts(outcome, of: "one") == [.met: 3, .notEvaluated: 1])
        #expect(outcome.faults.map(\.diagnostic.code) == ["limit"])
    }

    @Test("a loop in a measure that a check reads ends both, and the next check is judged")
    func nested() throws {
        var settings = ScriptSettings()
        settings.limits.instructions = 100_000
        let outcome = try Self.run(
            [
                Self.plugin(
                    "first",
                    "measure \"loops\" { \"It.\", on = \"member\", run = function() while true do end end }\n"
                        + Self.check("reads", "pcall(function() return member:loops \"2021\" end)\n    return met { actual = member:loops \"2021\" }")
                        + Self.check("other", "return met"))
            ], members: 3, settings: settings)
        #expect(Self.verdicts(outcome, of: "reads") == [.notEvaluated: 3])
        #expect(Self.verdicts(outcome, of: "other") == [.met: 3])
    }

    @Test(
        "what is shared cannot be changed",
        arguments: [
            "string.upper = function() return \"x\" end", "math.pi = 3", "rawset(string, \"upper\", nil)", "setmetatable(_G, {})",
            "getmetatable(\"\").__index = nil",
            "member.name = \"x\"", "met.verdict = 1", "rule.times = 1", "year.from = 1", "members.where = nil",
        ])
    func shared(line: String) throws {
        let outcome = try Self.run(
            [
                Self.plugin("first", Self.check("one", "\(line)\n    return met")),
                Self.plugin(
                    "second",
                    Self.check("two", "if (\"a\"):upper() == \"A\" and string.upper(\"a\") == \"A\" and math.pi > 3 then return met end\n    return not_met")),
            ], members: 2)
        #expect(Self.verdicts(outcome, of: "one") == [.notEvaluated: 2])
        #expect(Self.verdicts(outcome, of: "two") == [.met: 2])
    }

    @Test("globals of one plugin are not there in another")
    func globals() throws {
        let outcome = try Self.run(
            [
                Self.plugin("first", "shared = { 1 }\n" + Self.check("one", "return met { actual = shared[1] }")),
                Self.plugin("second", Self.check("two", "return met { actual = shared[1] }")),
            ],
            members: 1)
        #expect(Self.verdicts(outcome, of: "one") == [.met: 1])
        #expect(Self.verdicts(outcome, of: "two") == [.notEvaluated: 1])
        #expect(outcome.faults.map(\.diagnostic.code) == ["unknown_name"])
    }

    @Test("a record or a query handed back is no verdict, and used later it is refused", arguments: ["return member", "return members", "return { met }"])
    func handedBack(line: String) throws {
        let outcome = try Self.run([Self.plugin("first", Self.check("one", line))], members: 2)
        #expect(Self.verdicts(outcome, of: "one") == [.notEvaluated: 2])
        #expect(outcome.faults.map(\.diagnostic.code) == ["misuse"])
    }

    @Test("a record that outlives its call is refused wherever it was kept", arguments: ["local kept", "local all = {}"])
    func kept(holder: String) throws {
        let isTable = holder.contains("all")
        let (keep, use) = isTable ? ("all[1] = member", "all[1]") : ("kept = member", "kept")
        let outcome = try Self.run(
            [
                Self.plugin(
                    "first",
                    "\(holder)\n" + Self.check("one", "local old = \(use)\n    \(keep)\n    if old then return met { note = old.name } end\n    return met"))
            ], members: 3)
        #expect(Self.verdicts(outcome, of: "one") == [.met: 1, .notEvaluated: 2])
        #expect(outcome.faults.map(\.diagnostic.code) == ["stale_record"])
        #expect(outcome.faults.map(\.count) == [2])
    }
}
