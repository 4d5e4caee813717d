import Ledger
import Scripting
import TestKit
import Testing

@Suite("What a job stages")
struct JobTests {
    private static let ledger = TestLedger().unit("一支部").member("李示例").member("王样本").member("赵合成")
        .activity("lecture", "2021-03-05", title: "三月党课", present: ["李示例"]).activity("lecture", "2021-04-05", title: "四月党课").snapshot()

    private static func run(_ lines: String, settings: ScriptSettings = ScriptSettings()) throws -> JobOutcome {
        let text = """
            plugin { "It.", name = "it", version = "1.0.0" }
            activity_type "lecture" { "A lecture.", zh = "党课", roles = { lecturer = "讲课人" } }
            job "book" { "Books.", run = function(ledger, args)
              \(lines)
            end }
            """
        let plugins = PluginSet(files: [PluginFile(path: "plugins/it.lua", text: text)], settings: settings)
        return try #require(try plugins.run(job: "book", ledger, JobTerms(asOf: day("2021-12-31"))))
    }

    private static func changes(_ outcome: JobOutcome) -> [Change] { outcome.changes.entries.map(\.change) }

    @Test("a job sees its own writes: what it added is counted, what it changed reads so, what it removed is gone")
    func ownWrites() throws {
        let outcome = try Self.run(
            """
            ledger.members:add { "孙仿真" }
            ledger.members:update(members["王样本"], { education = "本科" })
            ledger.activities:remove(activities:where { title = "四月党课" }:first())
            print(#members, members["孙仿真"].name, members["王样本"].education, #activities)
            """)
        #expect(outcome.printed == ["4\t孙仿真\t本科\t1"])
        #expect(Self.changes(outcome).count == 3)
    }

    @Test("a record that Lua holds stays the same record behind a removal, and is written as itself")
    func held() throws {
        let outcome = try Self.run(
            """
            local first, last = members["李示例"], members["赵合成"]
            ledger.members:remove(members["王样本"])
            local count = #members
            ledger.members:update(last, { education = "本科" })
            ledger.members:add { "孙仿真" }
            print(count, #members, first.name, last.name, tostring(last), members["赵合成"].education)
            ledger.members:update(first, { education = "大专" })
            """)
        #expect(outcome.printed == ["2\t3\t李示例\t赵合成\t赵合成\t本科"])
        let updated = Self.changes(outcome).compactMap { if case .update(_, let id, let values) = $0 { "\(id) \(values["education"] ?? .none)" } else { nil } }
        #expect(Set(updated) == ["3 本科", "1 大专"])
    }

    @Test(
        "a record that Lua holds shows what was written at once, behind a removal too",
        arguments: [
            ("", "本科 本科"), ("local count = #members", "本科 本科"), ("ledger.members:remove(members[\"王样本\"])", "本科 本科"),
            ("ledger.members:remove(members[\"王样本\"]) local count = #members", "本科 本科"),
            ("ledger.members:update(last, { education = \"大专\" })", "大专 大专"), ("ledger.members:update(last, { education = blank })", "nil nil"),
        ])
    func shown(between: String, expected: String) throws {
        let outcome = try Self.run(
            """
            local last = members["赵合成"]
            ledger.members:update(last, { education = "本科" })
            \(between)
            print(tostring(last.education) .. " " .. tostring(last["学历"]))
            """)
        #expect(outcome.printed == [expected])
    }

    @Test(
        "a record that was removed raises at its next use",
        arguments: ["print(one.title)", "print(one[\"活动名称\"])", "print(one:participations():count())", "print(tostring(one))", "print(one.report)"])
    func gone(use: String) throws {
        let diagnostic = try #require(throws: Diagnostic.self) {
            try Self.run("local one = activities:where { title = \"四月党课\" }:first()\n  ledger.activities:remove(one)\n  \(use)")
        }
        #expect(diagnostic.code == "removed")
        #expect(diagnostic.location?.line == 6)
    }

    @Test("each and rows leave out what is removed before its turn")
    func walkedAndRemoved() throws {
        let outcome = try Self.run(
            """
            local seen = {}
            members:each(function(m)
              if m.name == "李示例" then ledger.members:remove(members["王样本"]) end
              seen[#seen + 1] = m.name
            end)
            for name, unit in members:rows("name", "unit.name") do
              if name == "李示例" then ledger.members:remove(members["赵合成"]) end
              seen[#seen + 1] = name
            end
            print(table.concat(seen, " "))
            """)
        #expect(outcome.printed == ["李示例 赵合成 李示例"])
    }

    @Test("what is added can be pointed to, changed and removed; what comes and goes is not written")
    func added() throws {
        let outcome = try Self.run(
            """
            local unit = ledger.units:add { "二支部", kind = "branch" }
            local one = ledger.members:add { "孙仿真" }
            ledger.memberships:add { member = one, unit = unit, from = "2021-01-01", status = "full" }
            ledger.members:update(one, { education = "本科" })
            local none = ledger.members:add { "周虚构" }
            print(#members)
            ledger.members:remove(none)
            print(#members)
            """)
        #expect(outcome.printed == ["5", "4"])
        #expect(Self.changes(outcome).map(\.model) == ["unit", "member", "membership"])
        guard case .insert(_, let unit, _) = Self.changes(outcome)[0], case .insert(_, let member, let values) = Self.changes(outcome)[1],
            case .insert(_, _, let history) = Self.changes(outcome)[2]
        else {
            Issue.record("three new records")
            return
        }
        #expect(values["education"] == .text("本科"))
        #expect(history["unit"] == .reference(unit) && history["member"] == .reference(member))
        #expect(unit < 0 && member < 0)
    }

    @Test("a query walked while its records change ends, and asked again gives the new ones")
    func walked() throws {
        let outcome = try Self.run(
            """
            local seen = 0
            for member in members do
              seen = seen + 1
              ledger.entries:add { member = member, date = "2021", item = "党课" }
            end
            print(seen, #entries)
            """)
        #expect(outcome.printed == ["3\t3"])
    }

    @Test("two hundred records added and read between fit into the memory of a state")
    func twoHundred() throws {
        var settings = ScriptSettings()
        settings.jobLimits.memory = 16 << 20
        let outcome = try Self.run(
            """
            local sum = 0
            for number = 1, 200 do
              ledger.members:add { "示例" .. number, education = "本科" }
              sum = sum + #members
              local last = members["示例" .. number]
              if last.education ~= "本科" then error "other" end
            end
            print(sum)
            """, settings: settings)
        #expect(outcome.printed == ["\((4...203).reduce(0, +))"])
        #expect(Self.changes(outcome).count == 200)
    }

    @Test("what was staged is not made into a ledger where nothing asks for it: thousands of rows take no time to speak of")
    func thousands() throws {
        var settings = ScriptSettings()
        settings.jobLimits.seconds = 20
        let outcome = try Self.run(
            """
            for number = 1, 3000 do ledger.entries:add { member = "李示例", date = as_of(), item = "党课" .. number } end
            for entry in progress(entries) do ledger.reminders:add { entry.item, "2021-12-31" } end
            entries:each(function(entry) ledger.reminders:add { entry.item, "2021-12-30" } end)
            for member in members do for number = 1, 300 do ledger.members:update(member, { education = "本科" .. number }) end end
            print(#entries, members["李示例"].education)
            """, settings: settings)
        #expect(outcome.printed == ["3000\t本科300"])
        #expect(Self.changes(outcome).count == 9003)
    }

    @Test(
        "a job that breaks stages nothing and says where",
        arguments: [
            ("ledger.members:add { \"孙仿真\" }\n  error \"no\"", "runtime"), ("while true do end", "limit"),
            ("local function deeper() return 1 + deeper() end deeper()", ""), ("local t = {} for i = 1, 1e8 do t[i] = \"text \" .. i end", "limit"),
            ("local s = (\"x\"):rep(1e9)", "limit"),
        ])
    func broken(lines: String, code: String) throws {
        var settings = ScriptSettings()
        settings.jobLimits.instructions = 1_000_000
        settings.jobLimits.memory = 8 << 20
        let diagnostic = try #require(throws: Diagnostic.self) { try Self.run(lines, settings: settings) }
        if !code.isEmpty { #expect(diagnostic.code == code) }
        #expect(diagnostic.location?.file == "plugins/it.lua")
        #expect((diagnostic.location?.line ?? 0) >= 4)
        #expect(diagnostic.kind == .fault)
    }

    @Test("a job has the bounds of jobs, not those of rules, and what uses them up is told by their key")
    func bounds() throws {
        let lines = "local texts = {} for i = 1, 100 do texts[i] = (\"x\"):rep(1 << 20) end print(#texts)"
        var settings = ScriptSettings()
        settings.limits.memory = 8 << 20
        #expect(try Self.run(lines, settings: settings).printed == ["100"])
        settings.jobLimits.memory = 16 << 20
        let diagnostic = try #require(throws: Diagnostic.self) { try Self.run(lines, settings: settings) }
        #expect(diagnostic.message.zh.contains("用完了 16 MiB 内存") && diagnostic.hint?.zh.contains("limits.jobs.memory_mib") == true, "\(diagnostic)")
    }
}
