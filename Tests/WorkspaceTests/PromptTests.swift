import Foundation
import Ledger
import Rendering
import Scripting
import Testing

@testable import Workspace

@Suite("The prompt of a workspace")
struct PromptTests {
    private static func office() throws -> Office {
        let office = try Office()
        let folder = office.workspace.folder
        try office.workspace.write("组织名称,组织类型\n一支部,党支部\n", to: "\(folder)/组织.csv")
        try office.workspace.write("姓名,所在支部,入党日期,人员类别,联系电话\n李示例,一支部,2001-07-01,正式党员,13800000001\n王样本,一支部,2002-07-01,正式党员,\n", to: "\(folder)/党员.csv")
        for name in ["组织.csv", "党员.csv"] { #expect(try office.workspace.importFile("\(folder)/\(name)").plan.refusals.map(\.message.zh) == []) }
        return office
    }

    private static func read(_ answer: PromptAnswer) -> String {
        answer.document.map { TerminalRenderer(language: .chinese).text($0) } ?? answer.printed.joined(separator: "\n")
    }

    @Test("what somebody else writes is read before the next entry, and that is said; records go on")
    func changed() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        _ = try prompt.answer("m = members[\"王样本\"]")
        _ = try office.workspace.add("member", ["name=赵合成"])
        let answer = try prompt.answer("members:count(), m.name")
        #expect(answer.notes.map(\.zh) == ["台账有改动，已重新读入"])
        #expect(Self.read(answer).contains("3") && Self.read(answer).contains("王样本"))
        #expect(try prompt.answer("members:count()").notes.isEmpty)
    }

    @Test("a query is saved as a file, asked by its name at once, and never written over")
    func saved() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        _ = try prompt.answer("members:where { name = \"李示例\" }")
        #expect(try prompt.save("one") == "queries/one.lua")
        #expect(try String(contentsOfFile: "\(office.workspace.folder)/queries/one.lua", encoding: .utf8) == "-- one\nmembers:where { name = \"李示例\" }\n")
        #expect(try Self.read(prompt.answer("queries.one:count()")) == "1\n")
        #expect(try prompt.load("one").rows == 1)
        #expect(throws: Diagnostic.self) { try prompt.save("one") }
        #expect(throws: Diagnostic.self) { try prompt.save("../one", "members") }
        #expect(try Self.read(Workspace.open(at: office.workspace.folder).prompt().load("one")).contains("李示例"))
        #expect(try Workspace.open(at: office.workspace.folder).evaluate("query \"one\"").rows == 1)
    }

    @Test("rows go to a file of the workspace by its ending; what lies elsewhere or is somebody else's is refused")
    func exported() throws {
        let office = try Self.office()
        defer { office.remove() }
        let folder = office.workspace.folder
        let prompt = try office.workspace.prompt()
        #expect(throws: Diagnostic.self) { try prompt.export("\(folder)/名单.csv", language: .chinese) }
        _ = try prompt.answer("members")
        for ending in ["csv", "json", "xlsx"] {
            #expect(try prompt.export("\(folder)/名单.\(ending)", language: .chinese).rows == 2)
            #expect(FileManager.default.fileExists(atPath: "\(folder)/名单.\(ending)"))
        }
        #expect(try prompt.export("\(folder)/名单.csv", language: .chinese).rows == 2)
        let text = try String(contentsOfFile: "\(folder)/名单.csv", encoding: .utf8)
        #expect(text.contains("姓名") && !text.contains("13800000001"))
        for path in ["\(folder)/党员.csv", "\(folder)/../名单.csv", "\(folder)/名单.txt", "\(folder)/没有/名单.csv"] {
            #expect(throws: Diagnostic.self, "\(path)") { try prompt.export(path, language: .chinese) }
        }
    }

    @Test("a trial edits a copy: undone, shown, kept as a job that runs, let go")
    func tried() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        #expect(throws: Diagnostic.self) { try prompt.undo() }
        try prompt.beginTrial()
        #expect(prompt.mode == .trying)
        #expect(throws: Diagnostic.self) { try prompt.beginTrial() }
        #expect(throws: Diagnostic.self) { try prompt.keepAsJob("nothing") }
        #expect(throws: Diagnostic.self) { try prompt.reload() }
        _ = try prompt.answer("members:add { \"赵合成\", phone = \"13800000003\" }")
        _ = try prompt.answer("members:update(members[\"李示例\"], { education = \"本科\" })")
        let difference = TerminalRenderer(language: .chinese).text(try prompt.difference())
        #expect(difference.contains("赵合成") && difference.contains("本科") && !difference.contains("13800000003"))
        #expect(try prompt.keepAsJob("again") == "jobs/again.lua")
        #expect(throws: Diagnostic.self) { try prompt.keepAsJob("again") }
        #expect(throws: Diagnostic.self) { try prompt.keepAsJob("Again") }
        let undone = TerminalRenderer(language: .chinese).text(try #require(try prompt.undo()))
        #expect(undone.contains("李示例") && undone.contains("本科"))
        #expect(try prompt.discard() == 1)
        #expect(prompt.mode == .reading)
        #expect(try Self.read(prompt.answer("members:count()")) == "2\n")
        #expect(try office.workspace.evaluate("members:count()").document.map { TerminalRenderer(language: .chinese).text($0) } == "2\n")
    }

    @Test("a table of changes calls each record by its name: one that was added in the same step, one that is gone")
    func named() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        try prompt.beginTrial()
        _ = try prompt.answer(
            "a = activities:add { \"members_meeting\", \"2021-03-05\", title = \"第一次\", present = members[\"李示例\"] }; activities:update(a, { hours = 2 })")
        _ = try prompt.answer("members:add { \"赵合成\" }; members:remove(members[\"赵合成\"])")
        _ = try prompt.answer("reminders:add { \"谈话\", \"2021-04-01\", owner = members[\"王样本\"] }; reminders:remove(reminders:first())")
        func text(_ document: Document?) throws -> String { TerminalRenderer(language: .chinese).text(try #require(document)) }
        #expect(try text(prompt.undo()).components(separatedBy: "谈话 · 2021-04-01").count == 3)
        _ = try text(prompt.undo())
        let undone = try text(prompt.undo())
        #expect(undone.contains("所属活动=2021-03-05 · 支部党员大会") || undone.contains("=第一次") || undone.contains("2021-03-05 · "), "\(undone)")
        try office.workspace.write("提醒事项,提醒日期,责任人\n谈心,2021-05-01,王样本\n", to: "\(office.workspace.folder)/提醒.csv")
        #expect(try prompt.discard() == 0)
        _ = try office.workspace.importFile("\(office.workspace.folder)/提醒.csv")
        _ = try prompt.answer("members:count()")
        try prompt.beginTrial()
        _ = try prompt.answer("reminders:remove(reminders:first())")
        #expect(try text(prompt.difference()).contains("谈心"))
    }

    @Test("plugins that were changed are read again; data stays")
    func reloaded() throws {
        let office = try Self.office()
        defer { office.remove() }
        let plugin = "\(office.workspace.folder)/plugins/own.lua"
        func write(_ number: Int) throws {
            let text = """
                plugin { "It.", name = "own", version = "1.0.0" }
                measure "fixed" { "It.", zh = "定数", on = "member", run = function(member) return \(number) end }
                """
            try office.workspace.write(text, to: plugin)
        }
        try write(1)
        let prompt = try Workspace.open(at: office.workspace.folder).prompt()
        _ = try prompt.answer("m = members[\"李示例\"]; f = function() end")
        #expect(try Self.read(prompt.answer("m:fixed()")).hasPrefix("1\n"))
        try write(2)
        #expect(try Self.read(prompt.answer("m:fixed()")).hasPrefix("1\n"))
        let reload = try prompt.reload()
        #expect(reload.lost == ["f"])
        #expect(reload.problems.isEmpty)
        #expect(try Self.read(prompt.answer("m:fixed()")).hasPrefix("2\n"))
    }

    @Test("a day for all that follows; the checks with how they stand; the text of one")
    func days() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        #expect(try prompt.asOf("2020-06-30") == Day("2020-06-30"))
        #expect(try Self.read(prompt.answer("as_of()")) == "2020-06-30 星期二\n")
        #expect(throws: Diagnostic.self) { try prompt.asOf("neulich") }
        #expect(try prompt.asOf(nil) == office.workspace.asOf)
        let check = try #require(try office.workspace.plugins.catalogue().plugins.flatMap(\.checks).first)
        #expect(TerminalRenderer(language: .chinese).text(try prompt.checks()).contains(check.id))
        #expect(TerminalRenderer(language: .chinese).text(try prompt.source(check.id)).contains("check \"\(check.id)\""))
        #expect(throws: Diagnostic.self) { try prompt.source("nothing_of_that_name") }
    }

    @Test("where a record came from is told down to the row of the sheet")
    func explained() throws {
        let office = try Self.office()
        defer { office.remove() }
        try office.workspace.write(
            """
            plugin { "It.", name = "own", version = "1.0.0" }
            measure "members_here" { "Members.", zh = "人数", on = "unit", count { "members" } }
            """, to: "\(office.workspace.folder)/plugins/own.lua")
        let prompt = try Workspace.open(at: office.workspace.folder).prompt()
        _ = try prompt.answer("units:first():members_here()")
        #expect(try Self.read(prompt.answer("explain(_)")).contains("党员.csv · 第 2 行"))
    }

    @Test("words that complete are those of the ledger and of the conversation")
    func completed() throws {
        let office = try Self.office()
        defer { office.remove() }
        let prompt = try office.workspace.prompt()
        _ = try prompt.answer("colleague = members[\"李示例\"]")
        func words(_ text: String) -> [String] { prompt.completions(of: text, upTo: text.endIndex).words.map(\.text) }
        #expect(words("members[\"王") == ["王样本"])
        #expect(words("colle") == ["colleague"])
        #expect(words("colleague:particip") == ["participations"])
    }
}
