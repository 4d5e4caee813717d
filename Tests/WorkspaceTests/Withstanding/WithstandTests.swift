import Foundation
import Ledger
import Scripting
import Testing

@testable import Workspace

@Suite("What is wrong with one plugin is told, and the others go on")
struct WithstandTests {
    // MARK: Which plugins there are

    struct Wrong: CustomTestStringConvertible {
        let testDescription: String
        let files: [String: String]
        let code: String
        var notes: [String] = []
    }

    static let wrong = [
        Wrong(testDescription: "two of one name", files: ["a.lua": Beset.plugin("same"), "b.lua": Beset.plugin("same")], code: "doubled_plugin"),
        Wrong(testDescription: "one named as one that ships", files: ["core_life.lua": Beset.plugin("core_life")], code: "doubled_plugin"),
        Wrong(
            testDescription: "a ring of three",
            files: [
                "a.lua": Beset.plugin("a", needs: "b >= 1.0"), "b.lua": Beset.plugin("b", needs: "c >= 1.0"), "c.lua": Beset.plugin("c", needs: "a >= 1.0"),
                "d.lua": Beset.plugin("d", needs: "a >= 1.0"),
            ], code: "cyclic_needs", notes: ["left out too, since they need a plugin that is: d"]),
        Wrong(testDescription: "one that needs itself", files: ["a.lua": Beset.plugin("a", needs: "a >= 1.0")], code: "cyclic_needs"),
        Wrong(testDescription: "a later Zhibu", files: ["a.lua": Beset.plugin("a", needs: "zhibu >= 99.0")], code: "needs"),
        Wrong(testDescription: "a later one of those that ship", files: ["a.lua": Beset.plugin("a", needs: "core_life >= 99.0")], code: "old_need"),
        Wrong(testDescription: "one that is not there", files: ["a.lua": Beset.plugin("a", needs: "nowhere >= 1.0")], code: "missing_need"),
        Wrong(testDescription: "an empty file", files: ["a.lua": ""], code: "no_plugin"),
        Wrong(testDescription: "a file of blanks and remarks", files: ["a.lua": "\n-- nothing yet\n"], code: "no_plugin"),
        Wrong(testDescription: "a library emptied while it loads", files: ["a.lua": Beset.plugin("a", "string.upper = nil")], code: "runtime"),
        Wrong(testDescription: "a library written to while it loads", files: ["a.lua": Beset.plugin("a", "table.insert = print")], code: "runtime"),
        Wrong(testDescription: "a loop while it loads", files: ["a.lua": "while true do end"], code: "limit"),
        Wrong(testDescription: "a loop while it loads that nothing catches", files: ["a.lua": "repeat pcall(error, 1) until false"], code: "limit"),
        Wrong(testDescription: "a call of itself while it loads", files: ["a.lua": "local function f() return 1 + f() end\nf()"], code: "runtime"),
        Wrong(testDescription: "a text that is too long while it loads", files: ["a.lua": "local s = (\"x\"):rep(1e10)"], code: "limit"),
        Wrong(testDescription: "all memory while it loads", files: ["a.lua": "local t = {} for i = 1, 1e9 do t[i] = \"text \" .. i end"], code: "limit"),
    ]

    private static let limits = "[limits]\ninstructions = 3000000\nmemory_mib = 24\n"

    @Test("files that cannot be used together, or at all", arguments: wrong)
    func plugins(wrong: Wrong) throws {
        let beset = try Beset(wrong.files, settings: Self.limits)
        defer { beset.remove() }
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map(\.code) == [wrong.code], "\(answer.problems.map(\.message.en))")
        let told = try #require(answer.problems.first)
        #expect(told.location?.file.hasPrefix("plugins/") == true)
        #expect(told.notes.map(\.en) == wrong.notes)
        #expect(answer.exitCode(failOn: .error) == 3)
    }

    @Test("of two plugins that use up the state while they load both are told, and functions of the others still run")
    func twoLoops() throws {
        let beset = try Beset(["a.lua": "while true do end", "z.lua": "while true do end"], settings: Self.limits)
        defer { beset.remove() }
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map { $0.location?.file } == ["plugins/a.lua", "plugins/z.lua"])
    }

    // MARK: What stands there as a file

    @Test("a file in another encoding is told with its line")
    func notUTF8() throws {
        let beset = try Beset([:])
        defer { beset.remove() }
        let text = Data(Beset.plugin("bad").utf8) + Data("-- ".utf8) + Data([0xD6, 0xA7, 0xB2, 0xBF])
        try text.write(to: URL(filePath: "\(beset.office.workspace.folder)/plugins/bad.lua"))
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map(\.message.en) == ["it cannot be read: line 2 is not UTF-8; save the file as UTF-8"])
    }

    @Test("a folder, a link to nothing and a pipe are told as what they are")
    func notFiles() throws {
        let beset = try Beset([:])
        defer { beset.remove() }
        let folder = "\(beset.office.workspace.folder)/plugins"
        try FileManager.default.createDirectory(atPath: "\(folder)/a.lua", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/b.lua", withDestinationPath: "\(folder)/nowhere")
        #expect(mkfifo("\(folder)/c.lua", 0o600) == 0)
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map(\.code) == ["unreadable", "unreadable", "unreadable"])
        #expect(answer.problems.map { $0.location?.file } == ["plugins/a.lua", "plugins/b.lua", "plugins/c.lua"])
        #expect(
            answer.problems.map(\.message.en) == [
                "it cannot be read: it is a folder", "it cannot be read: what it links to is not there", "it cannot be read: it is no plain file",
            ])
    }

    @Test("a file that may not be read", .enabled(if: getuid() != 0, "root may read all"))
    func forbidden() throws {
        let beset = try Beset(["a.lua": Beset.plugin("a")])
        defer { beset.remove() }
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(beset.office.workspace.folder)/plugins/a.lua")
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map(\.code) == ["unreadable"])
    }

    // MARK: A plugin that goes

    @Test("activities of a type whose plugin is gone can be listed and shown, and are told once with their number")
    func gone() throws {
        let type =
            "activity_type \"reading_circle\" { \"A circle.\", zh = \"读书会\", roles = { host = \"主持\" }, fields = { pages = integer { \"Pages.\", zh = \"页数\" } } }"
        let beset = try Beset(["circle.lua": Beset.plugin("circle", type)])
        defer { beset.remove() }
        for date in ["2021-03-05", "2021-04-05"] { _ = try beset.reopened().add("activity", ["type=读书会", "date=\(date)", "title=读书会"]) }
        #expect(try beset.ask().problems == [])
        try FileManager.default.removeItem(atPath: "\(beset.office.workspace.folder)/plugins/circle.lua")
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(
            answer.problems.map(\.message.en) == [
                "2 activities are of a type 'reading_circle' that no plugin declares: they can be read without their own fields and the names of their roles, and no check counts them"
            ])
        #expect(answer.exitCode(failOn: .error) == 0)
        let workspace = try beset.reopened()
        let table = try workspace.list("activity")
        #expect(table.rows.count == 2)
        #expect(String(describing: table.rows).contains("reading_circle"))
        #expect(String(describing: try workspace.show("activity", "1")).contains("reading_circle"))
        #expect(try workspace.health().problems.map(\.code).contains("unknown_type"))
    }

    // MARK: Checks of one id

    @Test("two plugins may each have a check of one id: both are judged, and whoever uses the id alone is told to say which")
    func equalIDs() throws {
        let twin = Beset.plugin("twin", Beset.check("sound_rule", "return not_met { actual = 1, target = 2 }"))
        let beset = try Beset(["twin.lua": twin], settings: "[checks.\"sound_rule\"]\nseverity = \"error\"\n")
        defer { beset.remove() }
        let answer = try beset.ask("twin")
        #expect(answer.verdicts(of: "sound_rule").sorted { $0.rawValue < $1.rawValue } == [.met, .met, .met, .notMet, .notMet, .notMet])
        #expect(answer.problems.map(\.code) == ["unqualified_check"])
        #expect(answer.problems.first?.hint?.en == "write \"sound.sound_rule\" or \"twin.sound_rule\"")
        #expect(answer.problems.first?.location?.column == 9)
        let workspace = try beset.reopened()
        let asked = try #require(throws: Diagnostic.self) { try workspace.check(RuleQuestion(only: ["sound_rule"])) }
        #expect(asked.message.en == "'sound_rule' is the id of several rules: sound.sound_rule, twin.sound_rule")
        let explained = try #require(throws: Diagnostic.self) { try workspace.explain("李示例", "sound_rule", RuleQuestion()) }
        #expect(explained.code == "ambiguous_check")
        #expect(try workspace.check(RuleQuestion(only: ["twin.sound_rule"])).verdicts(of: "sound_rule") == [.notMet, .notMet, .notMet])
    }

    // MARK: Settings that name nothing

    @Test(
        "a setting that names nothing is told at its line, and stops nothing",
        arguments: [
            ("[checks.\"sound.sound_rul\"]\nseverity = \"error\"", "unknown_check"), ("[scores.\"points.member_point\"]\ncap = 2", "unknown_score"),
            ("[params.\"branch_work/comittee\"]\ntimes = \"at_least 2\"", "unknown_clause"),
            ("[params.\"branch_work/committee\"]\ntims = \"at_least 2\"", "unknown_parameter"),
            ("[units.\"九支部\".params.\"branch_work/committee\"]\ntimes = \"at_least 2\"", "unknown_unit"),
            ("[settings]\n\"sound.often\" = 3", "unknown_setting"),
        ])
    func settings(lines: String, code: String) throws {
        let beset = try Beset([:], settings: lines + "\n")
        defer { beset.remove() }
        let answer = try beset.ask()
        #expect(answer.isSound)
        #expect(answer.problems.map(\.code) == [code])
        #expect(answer.problems.first?.location?.file == "zhibu.toml")
        #expect((answer.problems.first?.location?.line ?? 0) >= 3)
        #expect(answer.problems.first?.hint != nil)
        #expect(answer.exitCode(failOn: .error) == 0)
    }
}
