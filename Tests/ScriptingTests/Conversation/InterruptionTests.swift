import Foundation
import Ledger
import Rules
import Scripting
import TestKit
import Testing

@Suite("Ctrl-C at the prompt")
struct InterruptionTests {
    /// What never ends by itself, within Lua and between records.
    private static let plugin = PluginFile(
        path: "plugins/pace.lua",
        text: """
            plugin { "Slow.", name = "pace", version = "1.0.0" }
            check "endless" { "It never ends.", on = "member", per = "year", level = "unit", run = function(member) while true do end end }
            check "slow" { "It takes its time.", on = "member", per = "month", level = "unit", run = function(member)
              for i = 1, 1000000 do end
              return met
            end }
            measure "long" { "It never ends.", on = "member", run = function(member) while true do end end }
            """)

    private static func talk() throws -> Talk {
        var settings = ScriptSettings()
        (settings.limits.instructions, settings.limits.seconds) = (1_000_000_000_000, 3000)
        return try Talk(plugins: PluginSet(files: [Talk.vocabulary, plugin], settings: settings))
    }

    /// Interrupts while something runs.
    private static func interrupting<Result>(_ talk: Talk, _ body: () throws -> Result) rethrows -> Result {
        let conversation = talk.conversation
        Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.3)
            conversation.interrupt()
        }
        return try body()
    }

    @Test(
        "ends what runs, whoever runs it, and keeps the conversation",
        arguments: [
            "while true do pcall(function() while true do end end) end", "check(members:first())", "check(\"endless\", members:first())",
            "pcall(check, members:first()); while true do end", "explain(members:first())", "explain(members:first(), \"endless\")",
            "explain(members:first(), \"long\")", "members:first():long()", "verdicts:count()", "check(\"slow\", members:first(), \"1900..2021\")",
        ])
    func ended(text: String) throws {
        let talk = try Self.talk()
        try talk.say("x = 5; m = members[\"王样本\"]")
        let told = Self.interrupting(talk) { talk.mistake(text) }
        #expect(told.contains("停下"), "\(told)")
        #expect(try talk.say("x") == "5\n")
        #expect(try talk.say("m.name") == "王样本\n")
        #expect(try talk.say("check(\"enough\", m)").contains("每年五学时"))
    }

    @Test("ends also what the prompt asks of the plugins beside its entries")
    func asked() throws {
        let talk = try Self.talk()
        let conversation = talk.conversation
        let view = try conversation.view
        let request = RunRequest(asOf: view.asOf, period: .year(2021))
        let told = #expect(throws: Diagnostic.self) {
            try Self.interrupting(talk) { try conversation.interruptible { try conversation.plugins.check(view.snapshot, request) } }
        }
        #expect(told?.message.zh == "已停下")
        #expect(try talk.say("members:count()") == "3\n")
    }

    @Test("leaves nothing half reckoned behind")
    func whole() throws {
        let talk = try Self.talk()
        let asked = "verdicts:where { check = \"slow\", period = \"2021\" }:count()"
        _ = Self.interrupting(talk) {
            talk.mistake("for i = 1, 1000 do local n = verdicts:where { check = \"slow\", period = tostring(1000 + i) }:count() end")
        }
        #expect(try talk.say(asked) == "36\n")
        #expect(Self.interrupting(talk) { talk.mistake("verdicts:where { check = \"slow\", period = \"1900..2021\" }:count()") }.contains("停下"))
        #expect(try talk.say(asked) == "36\n")
    }

    @Test("what was said before it, or before a mistake, is not lost")
    func said() throws {
        let talk = try Self.talk()
        #expect(Self.interrupting(talk) { talk.mistake("print(\"已经说了\"); while true do end") }.hasPrefix("已经说了\nrepl#1"))
        #expect(talk.mistake("print(\"甲\"); error(\"乙\")").hasPrefix("甲\nrepl#2"))
    }

    @Test("where nothing runs it is forgotten, also when it comes as an answer ends")
    func late() throws {
        let talk = try Self.talk()
        let conversation = talk.conversation
        try talk.say("t = {}; for i = 1, 1000 do t[i] = { i } end")
        conversation.interrupt()
        #expect(try conversation.isComplete("for i = 1, 2 do print(i) end"))
        try conversation.open(asOf: day("2021-06-30"))
        #expect(try talk.say("for i = 1, 100000 do end; members:count()") == "3\n")
        #expect(throws: BrokenEntry.self) {
            try conversation.interruptible {
                conversation.interrupt()
                conversation.interrupt()
                _ = try conversation.answer("while true do end")
            }
        }
        #expect(try !conversation.isComplete("for i = 1, 2 do"))
        #expect(try talk.say("#t") == "1000\n")
    }
}
