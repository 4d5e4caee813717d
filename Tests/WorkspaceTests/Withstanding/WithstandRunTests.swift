import Ledger
import Rules
import Scripting
import Testing

@testable import Workspace

@Suite("What one plugin does while it runs is told, and the others go on")
struct WithstandRunTests {
    private static let limits = "[limits]\ninstructions = 3000000\nmemory_mib = 24\n"

    /// What uses everything up, and how it is told.
    static let runaways = [
        ("while true do end", "limit"), ("local function f() return 1 + f() end f()", "runtime"), ("local s = (\"x\"):rep(1e10)", "limit"),
        ("local t = {} for i = 1, 1e9 do t[i] = \"text \" .. i end", "limit"),
        ("local s = \"x\" while true do s = s .. s end", "limit"), ("local found = (\"a\"):rep(1000):find((\".-\"):rep(40) .. \"b\")", "limit"),
    ]

    @Test("in a check", arguments: runaways)
    func check(lines: String, code: String) throws {
        let beset = try Beset(["bad.lua": Beset.plugin("bad", Beset.check("endless", lines) + Beset.check("beside", "return met"))], settings: Self.limits)
        defer { beset.remove() }
        let answer = try beset.ask("bad")
        #expect(answer.isSound)
        #expect(answer.verdicts(of: "beside") == [.met, .met, .met])
        #expect(answer.verdicts(of: "endless") == [.notEvaluated, .notEvaluated, .notEvaluated])
        #expect(answer.outcome.faults.map(\.diagnostic.code) == [code])
        #expect(answer.outcome.faults.map(\.count) == [3])
        #expect(answer.outcome.faults.first?.diagnostic.location?.file == "plugins/bad.lua")
    }

    @Test("in a measure that a check reads", arguments: runaways)
    func measure(lines: String, code: String) throws {
        let body = """
            measure "endless" { "It.", on = "member", run = function(member, period)
                \(lines)
              end }

            """
        let beset = try Beset(
            [
                "bad.lua": Beset.plugin(
                    "bad", body + Beset.check("reads", "return met { actual = member:endless \"2021\" }") + Beset.check("beside", "return met"))
            ], settings: Self.limits)
        defer { beset.remove() }
        let answer = try beset.ask("bad")
        #expect(answer.isSound)
        #expect(answer.verdicts(of: "beside") == [.met, .met, .met])
        #expect(answer.verdicts(of: "reads") == [.notEvaluated, .notEvaluated, .notEvaluated])
        #expect(answer.outcome.faults.map(\.diagnostic.code) == [code])
    }

    @Test("in the points of a score", arguments: runaways)
    func score(lines: String, code: String) throws {
        let body = """
            score "endless" { "It.", on = "member", per = "year", plus { function(member)
                \(lines)
              end, "members" } }
            score "beside" { "It.", on = "member", per = "year", base = 3, plus { 1, "participations" } }
            """
        let beset = try Beset(["bad.lua": Beset.plugin("bad", body)], settings: Self.limits)
        defer { beset.remove() }
        let answer = try beset.reopened().score(RuleQuestion(only: ["bad"]))
        #expect(answer.outcome.results.filter { $0.score.id == "beside" }.map(\.points) == [3, 3, 3].map { Hundredths(exactly: $0)! })
        #expect(answer.outcome.results.filter { $0.score.id == "endless" }.allSatisfy { $0.verdict == .notEvaluated })
        #expect(answer.outcome.faults.map(\.diagnostic.code) == [code])
    }

    @Test("in a job: nothing is written, the audit trail stays as it was, and the next question is answered", arguments: runaways)
    func job(lines: String, code: String) throws {
        let body = "job \"endless\" { \"It.\", run = function(ledger)\n  ledger.members:add { \"孙仿真\" }\n  \(lines)\nend }"
        let beset = try Beset(["bad.lua": Beset.plugin("bad", body)], settings: Self.limits)
        defer { beset.remove() }
        let before = "\(try beset.reopened().log(limit: nil))"
        let told = try #require(try beset.reopened().batch("endless").run(BatchOptions()).parts.first?.problems.first)
        #expect(told.code == code)
        #expect(told.location?.file == "plugins/bad.lua")
        #expect(try beset.reopened().list("member").rows.count == 3)
        #expect("\(try beset.reopened().log(limit: nil))" == before)
        #expect(try beset.ask().isSound)
    }

    // MARK: What is shared

    @Test(
        "a shared library that is written to, or emptied",
        arguments: [
            "string.upper = nil", "table.insert = nil", "rawset(string, \"upper\", print)", "setmetatable(\"\", {})", "setmetatable(string, {})",
            "getmetatable(\"\").__index = {}", "math.floor = math.ceil", "_G.string = {}",
        ])
    func shared(line: String) throws {
        let beset = try Beset(["bad.lua": Beset.plugin("bad", Beset.check("writes", "\(line)\n    return met"))])
        defer { beset.remove() }
        let answer = try beset.ask("bad")
        #expect(answer.isSound)
        #expect(answer.verdicts(of: "writes") == [.notEvaluated, .notEvaluated, .notEvaluated])
        #expect(answer.outcome.faults.map(\.count) == [3])
        #expect(answer.outcome.faults.first?.diagnostic.location?.line == 4)
    }

    // MARK: What is kept

    @Test("a record kept beyond its run is refused at the line that uses it")
    func keptRecord() throws {
        let lines = "local old = kept\n    kept = member\n    if old then return met { note = old.name } end\n    return met"
        let beset = try Beset(["bad.lua": Beset.plugin("bad", "local kept\n" + Beset.check("keeps", lines))])
        defer { beset.remove() }
        let answer = try beset.ask("bad")
        #expect(answer.isSound)
        #expect(answer.verdicts(of: "keeps") == [.met, .notEvaluated, .notEvaluated])
        #expect(Set(answer.outcome.faults.map(\.diagnostic.code)) == ["stale_record"])
        #expect(answer.outcome.faults.first?.diagnostic.location?.line == 7)
    }

    @Test("the ledger of a job kept beyond its run writes nothing, whoever uses it later", arguments: ["ledger", "ledger.members"])
    func keptLedger(kept: String) throws {
        let add = kept == "ledger" ? "kept.members:add { \"孙仿真\" }" : "kept:add { \"孙仿真\" }"
        let body = """
            local kept
            job "keeps" { "It.", run = function(ledger) kept = kept or \(kept) end,
              case "one" { member { "李示例" }, expect { added = { } } },
              case "two" { member { "李示例" }, expect { added = { } } } }
            job "uses" { "It.", run = function(ledger) if kept then
                \(add)
              end end,
              case "after the others" { member { "李示例" }, expect { added = { members = 1 } } } }
            """
        let beset = try Beset(["bad.lua": Beset.plugin("bad", body)])
        defer { beset.remove() }
        let report = try beset.reopened().plugins.test(TestRequest(names: ["bad"]))
        #expect(report.passed == 2)
        let told = try #require(report.results.last?.diagnostic)
        #expect(told.code == "job_over")
        #expect(told.location?.line == 7)
        #expect(try beset.reopened().list("member").rows.count == 3)
    }

    // MARK: One of a thousand

    @Test("a fault at one record of a thousand leaves 999 verdicts, and is told once with its place")
    func oneOfAThousand() throws {
        let lines = "if member.name == \"示例500\" then return met { actual = nil + 1 } end\n    return met"
        let beset = try Beset(["bad.lua": Beset.plugin("bad", Beset.check("trips", lines))])
        defer { beset.remove() }
        try Beset.enrol((1...997).map { "示例\($0)" }, beset.office.workspace)
        let answer = try beset.ask("bad")
        let verdicts = answer.verdicts(of: "trips")
        #expect(verdicts.count == 1000)
        #expect(verdicts.count { $0 == .met } == 999)
        #expect(answer.verdicts(of: "sound_rule").count { $0 == .met } == 1000)
        let fault = try #require(answer.outcome.faults.first)
        #expect(answer.outcome.faults.count == 1 && fault.count == 1)
        #expect(fault.diagnostic.location?.line == 4)
        #expect(fault.diagnostic.subject.record?.model == "member")
    }
}
