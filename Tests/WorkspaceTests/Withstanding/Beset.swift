import Foundation
import Ledger
import Rules

@testable import Workspace

/// A branch of three with one sound plugin, and whatever else stands beside it.
struct Beset {
    let office: Office

    /// - Parameters:
    ///   - files: texts by the names of their files.
    ///   - settings: lines of `zhibu.toml`.
    init(_ files: [String: String], settings: String = "") throws {
        let made = try Office()
        let folder = made.workspace.folder
        _ = try made.workspace.add("unit", ["name=一支部", "kind=branch"])
        try Self.enrol(["李示例", "王样本", "赵合成"], made.workspace)
        try made.workspace.write(Self.plugin("sound", Self.check("sound_rule", "return met { note = (\"a\"):upper() }")), to: "\(folder)/plugins/sound.lua")
        for (name, text) in files { try made.workspace.write(text, to: "\(folder)/plugins/\(name)") }
        try made.workspace.write("name = \"示例单位\"\nas_of = \"2021-12-31\"\n\(settings)", to: "\(folder)/zhibu.toml")
        office = Office(workspace: try Workspace.open(at: folder))
    }

    /// Puts full members on the rolls, by a sheet as offices have it.
    static func enrol(_ names: [String], _ workspace: Workspace) throws {
        let sheet = "\(workspace.folder)/党员名册.csv"
        try workspace.write("姓名,入党日期,所在支部,人员类别\n" + names.map { "\($0),2001-07-01,一支部,正式党员\n" }.joined(), to: sheet)
        let refusals = try workspace.importFile(sheet).plan.refusals
        if let first = refusals.first { throw first }
    }

    static func plugin(_ name: String, needs: String = "", _ body: String = "") -> String {
        "plugin { \"It.\", name = \"\(name)\", version = \"1.0.0\"\(needs.isEmpty ? "" : ", needs = \"\(needs)\"") }\n\(body)"
    }

    static func check(_ id: String, _ lines: String) -> String {
        "check \"\(id)\" { \"It.\", on = \"member\", per = \"year\", level = \"unit\",\n  run = function(member, year)\n    \(lines)\n  end }\n"
    }

    func remove() { office.remove() }

    /// The same workspace as its files are now.
    func reopened() throws -> Workspace { try Workspace.open(at: office.workspace.folder) }

    /// What came of the checks of some plugins; the sound one is always asked.
    func ask(_ only: String...) throws -> CheckAnswer { try reopened().check(RuleQuestion(only: ["sound"] + only)) }
}

extension CheckAnswer {
    func verdicts(of check: String) -> [Verdict] { findings.filter { $0.check.id == check }.map(\.judgement.verdict) }

    /// Whether the sound plugin was asked of all three and found them as they are.
    var isSound: Bool { verdicts(of: "sound_rule") == [.met, .met, .met] && findings.compactMap(\.judgement.note?.en).contains("A") }
}
