import Foundation
import TestKit
import Testing

/// What a person sees of a job, well asked or wrongly, and the exit code that must come of it.
struct JobScreen: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    let code: Int32
    let language: String

    var testDescription: String { "\(name) (\(language))" }

    static let all: [JobScreen] = ["zh", "en"].flatMap { language in
        func screen(_ name: String, _ arguments: [String], _ code: Int32 = 2) -> JobScreen {
            JobScreen(name: "job_\(name)", arguments: arguments, code: code, language: language)
        }
        return [
            screen("help", ["run", "book", "--help"], 0), screen("help_of_parts", ["run", "jobs/own.lua", "--help"], 0),
            screen("help_of_a_shipped_one", ["run", "plan_rollover", "--help"], 0), screen("same_twice", ["run", "twice"], 4),
            screen("dry_run", ["run", "book", "phone=13800000009", "--dry-run"], 0), screen("run", ["run", "book", "phone=13800000009", "times=2"], 0),
            screen("dry_run_json", ["run", "mixed", "--dry-run", "--format", "json"], 0), screen("show", ["run", "mixed", "--show"], 0),
            screen("parts", ["run", "each"], 4), screen("refused", ["run", "clear"], 4), screen("unknown", ["run", "bok"]),
            screen("unknown_argument", ["run", "book", "quater=2021Q3"]), screen("wrong_argument", ["run", "book", "phone=1", "quarter=soon"]),
            screen("small_argument", ["run", "book", "phone=1", "times=0"]), screen("missing_argument", ["run", "book"]),
            screen("doubled_argument", ["run", "book", "phone=1", "phone=2"]), screen("bad_argument", ["run", "book", "2021Q3"]),
            screen("nobody_so_called", ["run", "book", "phone=1", "whom=李示列"]), screen("two_so_called", ["run", "book", "phone=1", "whom=孙仿真"]),
            screen("no_jobs", ["run", "plugins/none.lua"]), screen("no_file", ["run", "jobs/none.lua"]),
            screen("nothing_to_resume", ["run", "book", "phone=1", "--resume"]),
            screen("bad_day", ["run", "book", "phone=1", "--as-of", "2021-02-30"]), screen("no_threads", ["run", "each", "--jobs", "0"]),
            screen("broken_file", ["run", "ill"], 3), screen("breaks", ["run", "breaks", "phone=13800000009"], 3), screen("no_such_log", ["log", "job"]),
        ]
    }

    static let files = [
        "jobs/own.lua": """
        plugin { "It.", name = "own", version = "1.0.0" }
        job "book" { "Books each member once.", zh = "入账", schedule = every("quarter", 5),
          args = {
            quarter = span { "Which quarter.", zh = "季度", default = "last" }, times = integer { "How often.", zh = "次数", default = 1, min = 1 },
            whom = link { "Whom alone.", zh = "只记谁", of = "member", default = "李示例" }, phone = text { "Whom to call.", zh = "电话", personal = true },
          },
          run = function(ledger, args)
            for i = 1, args.times do ledger.entries:add { member = args.whom, date = args.quarter.to, item = "党课" .. i } end
          end }
        job "mixed" { "Adds, changes and removes.", run = function(ledger)
            local unit = ledger.units:add { "二支部", kind = "branch" }
            ledger.memberships:add { member = members["李示例"], unit = unit, from = "2021-12-31", status = "full" }
            ledger.members:update(members["王样本"], { phone = "13900000000", education = "本科" })
            ledger.memberships:remove(memberships:first())
          end }
        job "each" { "Each branch.", zh = "逐支部", each = "unit", after = "book", run = function(ledger, args, unit)
            ledger.members:update(members:first(), { education = unit.name })
          end }
        job "clear" { "Removes the branch, to which others point.", run = function(ledger) ledger.units:remove(units["一支部"]) end }
        job "twice" { "Notes the same twice.", run = function(ledger)
            for _ = 1, 2 do ledger.reminders:add { "党课", "2021-12-31" } end
          end }
        job "breaks" { "Says what it may not.", args = { phone = text { "It.", personal = true } }, run = function(ledger, args) error(args.phone) end }

        """,
        "jobs/ill.lua": "plugin { \"It.\", name = \"ill\", version = \"1.0.0\" }\njob \"ill\" { \"Ill.\", rum = 1 }\n",
        "plugins/none.lua": "plugin { \"It.\", name = \"none\", version = \"1.0.0\" }\n",
    ]
}

@Suite("What a person sees of a job")
struct JobScreenTests {
    @Test("the whole screen, in both languages", arguments: JobScreen.all)
    func screen(screen: JobScreen) throws {
        let tool = try Tool.office(screen.language)
        for (name, text) in JobScreen.files { try tool.write(text, to: "w/\(name)") }
        _ = try tool.run("add", "unit", "name=三支部", "kind=党支部", in: "w")
        let answer = try tool.run(screen.arguments, in: "w")
        #expect(answer.code == screen.code, "\(answer.screen)")
        // Where the tool lies and how long it took differ from run to run.
        let shown = answer.screen.replacing(Tool.binary.path, with: "zhibu").replacing(/\d+\.\d\d s/, with: "0.01 s")
        try expectGolden(shown, named: "\(screen.name).\(screen.language)")
    }

    @Test("what may not be shown stands in no log, and not in what the log says of a failure")
    func personal() throws {
        let tool = try Tool.office("en")
        for (name, text) in JobScreen.files { try tool.write(text, to: "w/\(name)") }
        _ = try tool.run("run", "book", "phone=13800000009", in: "w")
        _ = try tool.run("run", "breaks", "phone=13800000009", in: "w")
        for words in [["log"], ["log", "jobs"], ["log", "jobs", "--format", "json"]] {
            let told = try tool.run(words, in: "w").screen
            #expect(!told.contains("13800000009"), "\(words)")
            if words.contains("jobs") { #expect(told.contains("phone=***")) }
        }
        // Another number is another request.
        #expect(try tool.run("run", "book", "phone=13800000008", "--resume", in: "w").code == 2)
        #expect(try tool.run("run", "book", "phone=13800000009", "--resume", in: "w").code == 0)
    }
}
