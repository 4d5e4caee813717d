import Exchange
import Foundation
import Ledger
import Scripting
import Testing

@testable import Workspace

@Suite("The plugins of a workspace at hand")
struct PluginShelfTests {
    private static let rule = """
        plugin { "Ours.", name = "ours", version = "1.0.0", needs = "zhibu >= 0.1" }
        check "many" { "Many.", zh = "人多", on = "unit", per = "year", level = "unit", count { "members", at_least(1) },
          case "one" { member { "李示例" }, expect { "2021", met } }, case "none" { unit { "一支部" }, expect { "2021", not_met } } }

        """

    private static func office(_ rule: String = rule) throws -> Office {
        let office = try Office()
        try office.workspace.write(rule, to: "\(office.workspace.folder)/plugins/ours.lua")
        return Office(workspace: try Workspace.open(at: office.workspace.folder))
    }

    @Test("A plugin is called by its file too, wherever one stands")
    func files() throws {
        let office = try Self.office()
        defer { office.remove() }
        let shelf = PluginShelf(office.workspace)
        #expect(shelf.called("\(office.workspace.folder)/plugins/ours.lua") == "plugins/ours.lua")
        #expect(["ours", "plugins/ours.lua"].map(shelf.called) == ["ours", "plugins/ours.lua"])
    }

    // MARK: plugins.lock

    @Test("A new workspace knows its plugins, and of no case what came of it")
    func firstLock() throws {
        let office = try Office()
        defer { office.remove() }
        let lock = try #require(office.workspace.pluginLock)
        #expect(lock.entries["core_life"]?.version == "1.0.0")
        #expect(lock.entries["core_life"]?.needs == ["zhibu >= 0.1"])
        #expect(lock.entries.values.allSatisfy { $0.cases == nil && $0.testedBy == nil })
        #expect(PluginLock(lock.text) == lock)
    }

    @Test("A run of all cases is remembered until a plugin changes; a part of them is not")
    func remembered() throws {
        let office = try Self.office()
        defer { office.remove() }
        let shelf = PluginShelf(office.workspace)
        let part = TestRequest(names: ["ours"])
        try shelf.remember(try shelf.plugins.test(part), of: part)
        #expect(office.workspace.pluginLock?.entries["ours"] == nil)
        try shelf.remember(try shelf.plugins.test(), of: TestRequest())
        let entry = try #require(office.workspace.pluginLock?.entries["ours"])
        #expect(entry.cases == CaseCount(passed: 2))
        #expect(entry.testedBy == Release.version)
        #expect(entry.sha256 == SHA256.hex(of: Self.rule))
        let present = PluginLock(try shelf.plugins.describe())
        #expect(office.workspace.pluginLock?.remembered(for: present)?["ours"] == CaseCount(passed: 2))

        try office.workspace.write(Self.rule + "-- changed\n", to: "\(office.workspace.folder)/plugins/ours.lua")
        let changed = try Workspace.open(at: office.workspace.folder)
        #expect(changed.pluginLock?.remembered(for: PluginLock(try changed.plugins.describe())) == nil)
    }

    @Test("A file that is no lock is as good as none")
    func broken() {
        #expect(PluginLock("[ours\n") == nil)
        #expect(PluginLock("[ours]\nversion = 1\n") == nil)
    }

    @Test("Failing cases are counted where plugins are listed, and told by the doctor")
    func failing() throws {
        let office = try Self.office(Self.rule.replacing("expect { \"2021\", met }", with: "expect { \"2021\", met, actual = 2 }"))
        defer { office.remove() }
        #expect(try PluginShelf(office.workspace).caseCounts()["ours"]?.label.en == "1 ✓ / 1 ✗")
        let told = try #require(try office.workspace.health().problems.first { $0.code == "failing_cases" })
        #expect(told.message.en == "1 of the cases of plugin 'ours' do not pass")
        #expect(told.severity == .warning)
    }

    // MARK: Cards and pages

    @Test("A card shows what the unit sets", arguments: ["ours", "many", "人多", "ours.many"])
    func card(name: String) throws {
        let office = try Self.office()
        defer { office.remove() }
        try office.workspace.write("[checks.\"ours.many\"]\nseverity = \"error\"\n", to: "\(office.workspace.folder)/zhibu.toml")
        let shelf = PluginShelf(try Workspace.open(at: office.workspace.folder))
        let rows = try shelf.card(name).document.blocks.flatMap { block -> [[String]] in
            if case .table(let table) = block { table.rows.map { $0.map(\.value.description) } } else { [] }
        }
        #expect(rows.contains { $0.first == "passed" && $0[2] == "one" })
        #expect(rows.contains(["checks.\"ours.many\".severity", "error", "zhibu.toml:1"]))
        #expect(rows.contains { $0.first == "check" && $0[1] == "many" })
    }

    @Test("What nothing is called is told with its near miss")
    func unknownCard() throws {
        let office = try Self.office()
        defer { office.remove() }
        let told = try #require(throws: Diagnostic.self) { try PluginShelf(office.workspace).card("our") }
        #expect(told.hint?.en == "did you mean 'ours'?")
    }

    @Test("A page shows the rule in both languages, its cases as tables, and who set a parameter")
    func page() throws {
        let office = try Office()
        defer { office.remove() }
        try office.workspace.write("[params.\"branch_work/committee\"]\ntimes = \"at_least 2\"\n", to: "\(office.workspace.folder)/zhibu.toml")
        let pages = try PluginShelf(try Workspace.open(at: office.workspace.folder)).pages(["committee_monthly"])
        #expect(pages.map(\.name) == ["core_life.committee_monthly.md"])
        let text = try #require(pages.first?.text)
        for part in ["## 依据", "## By which clause", "times = 至少 2（本单位 zhibu.toml:2；条款为 至少 1）", "| 期望 |", "| expect |"] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("table"))
    }

    // MARK: New plugins

    @Test("A new plugin of each kind passes its cases, and no limit of it is unguarded", arguments: PluginTemplates.kinds.map(\.kind), Language.allCases)
    func new(kind: String, language: Language) throws {
        let template = try #require(PluginTemplates.all.first { $0.kind == kind })
        let text = Workspace.text(of: template, "our_thing", label: "我们的事", language)
        let plugins = PluginSet(
            files: [PluginFile(path: "plugins/our_thing.lua", text: text)], settings: ScriptSettings(sheets: Importer.read))
        let report = try plugins.test(TestRequest(nudges: true))
        #expect(report.diagnostics.map(\.message.en) == [])
        #expect(report.results.compactMap(\.diagnostic?.message.en) == [])
        #expect(report.passed > 0)
        #expect(report.limits?.unguarded.map(\.limit) == [])
    }

    @Test("What is there already is not touched")
    func taken() throws {
        let office = try Self.office()
        defer { office.remove() }
        func code(_ kind: String, _ id: String, to path: String? = nil) -> String? {
            office.code { _ = try office.workspace.newPlugin(kind, id, zh: nil, language: .english, to: path) }
        }
        #expect(code("check", "ours") == "taken_id")
        #expect(code("check", "many") == "taken_id")
        #expect(code("check", "Many") == "bad_id")
        #expect(code("chek", "more") == "unknown_kind")
        #expect(code("check", "more", to: "\(office.workspace.folder)/plugins/ours.lua") == "file_exists")
        #expect(code("check", "more") == nil)
        #expect(FileManager.default.fileExists(atPath: "\(office.workspace.folder)/plugins/more.lua"))
    }
}
