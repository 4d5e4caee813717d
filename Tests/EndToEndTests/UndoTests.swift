import Foundation
import TestKit
import Testing

@Suite("zhibu undo")
struct UndoTests {
    private static let job = """
        plugin { "It.", name = "own", version = "1.0.0" }
        job "book" { "Books each member once.", zh = "入账",
          run = function(ledger)
            for member in members do ledger.entries:add { member = member, date = "2021-12-20", item = "党课" } end
          end }

        """

    /// What the records are, whatever runs there were.
    private static func records(_ tool: Tool) throws -> String {
        try ["unit", "group", "member", "membership", "entry"].map { try tool.run("list", $0, "--format", "json", "--personal", in: "w").output }.joined()
    }

    /// The day of a run differs from test to test.
    private static func dayless(_ screen: String) -> String { screen.replacing(/\d{4}-\d{2}-\d{2} (?=\w)/, with: "DAY ") }

    @Test("takes back an edit, an import and a job by the number that their last line names, and does them again")
    func takesBack() throws {
        let tool = try Tool.office("en")
        try tool.write(Self.job, to: "w/plugins/own.lua")
        try tool.write("姓名,工号,联系电话\n李示例,A1,13900000009\n赵合成,A9,13900000010\n", to: "补录.csv")
        let commands = [
            ["set", "member", "李示例", "phone=13900000008", "position=教师"], ["import", "../补录.csv"], ["run", "book"], ["add", "unit", "name=二支部"],
            ["remove", "group", "二组", "--yes"],
        ]
        // The second group goes only once nobody is in it.
        _ = try tool.run("set", "membership", "孙仿真 · 2004-07-01", "group=", in: "w")
        for command in commands {
            let before = try Self.records(tool)
            let done = try tool.run(command, in: "w")
            #expect(done.code == 0, "\(done.screen)")
            let after = try Self.records(tool)
            #expect(after != before)
            let number = String(try #require(done.errors.firstMatch(of: /undo: zhibu undo (\d+)/)).1)
            let undone = try tool.run("undo", number, "--yes", in: "w")
            #expect(undone.code == 0, "\(undone.screen)")
            #expect(try Self.records(tool) == before)
            // Without a number it is the last run that changed something: the undo.
            let redone = try tool.run("undo", "--yes", in: "w")
            #expect(redone.code == 0, "\(redone.screen)")
            #expect(try Self.records(tool) == after)
        }
        #expect(try tool.run("verify", in: "w").code == 0)
        #expect(try tool.run("show", "member", "赵合成", in: "w").output.contains("补录.csv · row 3"))
    }

    @Test("is refused with what rests on the run, and the ledger stays as it is", arguments: ["zh", "en"])
    func blocked(language: String) throws {
        let tool = try Tool.office(language)
        _ = try tool.run("set", "member", "李示例", "position=教师", in: "w")
        _ = try tool.run("add", "post", "member=王样本", "unit=一支部", "post=secretary", in: "w")
        _ = try tool.run("add", "honour", "title=先进支部", in: "w")
        _ = try tool.run("remove", "honour", "先进支部", "--yes", in: "w")
        let before = try tool.bytes("w/ledger.sqlite")
        // Run 3 is the import of the members, run 1 that of the branch.
        let answers = try ["3", "1", "6"].map { try tool.run("undo", $0, "--yes", in: "w") }
        #expect(answers.map(\.code) == [4, 4, 4])
        try expectGolden(Self.dayless(answers.map(\.screen).joined()), named: "undo_blocked.\(language)")
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }

    @Test("what cannot be taken back is told with the next step", arguments: ["zh", "en"])
    func refused(language: String) throws {
        let tool = try Tool.office(language)
        _ = try tool.run("list", "member", "--personal", in: "w")
        _ = try tool.run("undo", "3", "--yes", in: "w")
        let before = try tool.bytes("w/ledger.sqlite")
        let wrong = [["99"], ["4", "--yes"], ["3"], ["third"], ["2"]]
        let answers = try wrong.map { try tool.run(["undo"] + $0, in: "w") } + [try tool.run("log", "99", in: "w")]
        #expect(answers.allSatisfy { $0.code == 2 })
        _ = try tool.run("init", "empty")
        let empty = try tool.run("undo", "--yes", in: "empty")
        #expect(empty.code == 2)
        try expectGolden(answers.map(\.screen).joined() + empty.screen, named: "undo_refused.\(language)")
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }

    @Test("a dry run shows each change and leaves the ledger as it is, to the byte")
    func dryRun() throws {
        let tool = try Tool.office("en")
        _ = try tool.run("set", "member", "李示例", "phone=13900000009", "position=教师", in: "w")
        let before = try tool.bytes("w/ledger.sqlite")
        let answer = try tool.run("undo", "--dry-run", "--format", "json", in: "w")
        #expect(answer.code == 0)
        try expectGolden(answer.screen, named: "undo_dry_run.en")
        #expect(try tool.bytes("w/ledger.sqlite") == before)
    }

    @Test("the log says what was taken back and by which run, and what a run changed", arguments: ["zh", "en"])
    func log(language: String) throws {
        let tool = try Tool.office(language)
        _ = try tool.run("set", "member", "李示例", "phone=13900000009", "position=教师", in: "w")
        for _ in 1...2 { _ = try tool.run("undo", "--yes", in: "w") }
        let log = try tool.run("log", "--format", "csv", in: "w")
        #expect(
            log.output.split(whereSeparator: \.isNewline).map { $0.split(separator: ",", omittingEmptySubsequences: false).last } == [
                "undone_by", "", "6", "", "", "", "",
            ])
        let answers = try ["4", "5", "2"].map { try tool.run("log", $0, in: "w") }
        try expectGolden(answers.map(\.screen).joined(), named: "log_of_runs.\(language)")
        #expect(try tool.run("log", "4", "--personal", in: "w").output.contains("13900000009"))
        #expect(try tool.run("log", "-l", "1", "--format", "csv", in: "w").output.contains("log 4 --personal"))
    }

    @Test("the files of a job that is taken back stay, and are named as long as they are there")
    func files() throws {
        let tool = try Tool.office("en")
        try tool.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            job "note" { "Notes and writes.", run = function(ledger)
              ledger.reminders:add { "党课", "2021-12-31" }
              ledger.files:add { "reports/a.txt", "一" }
              ledger.files:add { "reports/b.txt", "二" }
            end }

            """, to: "w/jobs/own.lua")
        let run = String(try #require(try tool.run("run", "note", in: "w").errors.firstMatch(of: /undo: zhibu undo (\d+)/)).1)
        try FileManager.default.removeItem(at: tool.folder.appending(path: "w/reports/b.txt"))
        for more in ["--dry-run", "--yes"] {
            let answer = try tool.run("undo", run, more, in: "w")
            #expect(answer.errors.contains("the files that it made stay; delete what is no longer true: reports/a.txt\n"), "\(answer.screen)")
        }
        #expect(tool.exists("w/reports/a.txt"))
        // Done again it makes no file.
        #expect(!(try tool.run("undo", "--yes", in: "w").errors.contains("reports/")))
    }
}
