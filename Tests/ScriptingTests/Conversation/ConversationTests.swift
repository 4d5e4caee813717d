import Foundation
import Ledger
import Rendering
import Scripting
import TestKit
import Testing

@Suite("A conversation")
struct ConversationTests {
    @Test("what one entry sets, the next one knows: names, functions, locals, records")
    func names() throws {
        let talk = try Talk()
        #expect(try talk.say("x = 2").isEmpty)
        #expect(try talk.say("local y, z = 3, 4").isEmpty)
        #expect(try talk.say("local function double(n) return n * 2 end").isEmpty)
        #expect(try talk.say("local nothing; nothing = 6").isEmpty)
        #expect(try talk.say("double(x + y + z)") == "18\n")
        #expect(try talk.say("nothing") == "6\n")
        try talk.say("m = members[\"李示例\"]")
        #expect(try talk.say("m.name") == "李示例\n")
    }

    @Test("a local that is a word of Zhibu lasts for its entry, and that is said")
    func words() throws {
        let talk = try Talk()
        #expect(try talk.say("local count = 3; print(count)") == "3\n'count' 是 Zhibu 的词，只在这一次里有效\n")
        #expect(try talk.say("print(type(count))") == "function\n")
    }

    @Test("of statements the value of a call that stands last is the answer; a semicolon behind it keeps it back")
    func last() throws {
        let talk = try Talk()
        #expect(try talk.say("m = members[\"李示例\"]; m:hours_heard \"2021\"").hasPrefix("4.5 小时\n"))
        #expect(try talk.say("x = 1\nmembers:count()") == "3\n")
        #expect(try talk.say("x = 2; x + 1") == "3\n")
        #expect(try talk.say("local y = 3\ny") == "3\n")
        #expect(try talk.say("x = 1; members:count();").isEmpty)
        #expect(try talk.say("members:count(), 2") == "值\n──\n 3\n 2\n")
    }

    @Test("_ is the last value, _1 the one before")
    func history() throws {
        let talk = try Talk()
        try talk.say("7")
        try talk.say("8")
        try talk.say("nil")
        #expect(try talk.say("_ - _1") == "1\n")
        #expect(try talk.say("_2") == "7\n")
        try talk.say("members:where { name = \"李示例\" }")
        #expect(try talk.say("_:count()") == "1\n")
    }

    @Test(
        "whether a text is whole",
        arguments: [
            ("members", true), ("members:where {", false), ("for m in members do", false), ("for m in members do print(m) end", true), ("1 +", false),
            ("x = ", false), ("[[a", false), ("\"a", true), ("f(", false), ("function f()", false), ("-- nothing", true), ("", true), ("x == = y", true),
            ("return 1", true), ("if x then", false), (")", true), ("x，y", true), ("m = nil; m.name", true), ("m = nil; m.", false), ("x = 1\nx", true),
            ("members:count", true), ("members:", false),
        ])
    func whole(text: String, isWhole: Bool) throws {
        #expect(try Talk().conversation.isComplete(text) == isWhole)
    }

    @Test("when the ledger is read again, records and queries go on by their ids; one that is gone says so")
    func again() throws {
        let talk = try Talk()
        try talk.say("m = members[\"王样本\"]; gone = members[\"李示例\"]; box = { who = members[\"赵合成\"], parts = members[\"王样本\"]:participations() }")
        try talk.say("only = members:where { name = \"王样本\" }")
        let next = Talk.ledger.applying([
            .remove(model: "participation", id: 1), .remove(model: "participation", id: 4), .remove(model: "member", id: 1),
            .update(model: "member", id: 2, values: ["education": .text("本科")]),
        ])
        try talk.conversation.open(next)
        #expect(try talk.say("m.name .. \" \" .. m.education .. \" \" .. box.who.name") == "王样本 本科 赵合成\n")
        #expect(try talk.say("#box.parts, #only") == "值\n──\n 2\n 1\n")
        #expect(talk.mistake("gone.name").contains("现在没有它了"))
        #expect(try talk.say("m.name") == "王样本\n")
    }

    @Test("asked as of another day, the same names answer for that day")
    func days() throws {
        let talk = try Talk()
        try talk.say("m = members[\"李示例\"]")
        try talk.conversation.open(asOf: day("2020-12-31"))
        #expect(try talk.say("as_of()") == "2020-12-31 星期四\n")
        #expect(try talk.say("m.name") == "李示例\n")
    }

    @Test("what uses its limits up is stopped, and the names stay; with too much memory they go")
    func limits() throws {
        var settings = ScriptSettings()
        settings.limits.instructions = 1_000_000
        settings.limits.memory = 4 << 20
        let talk = try Talk(plugins: PluginSet(files: [Talk.vocabulary], settings: settings))
        try talk.say("x = 5")
        #expect(talk.mistake("while true do end").contains("用完了 1000000 条指令"))
        #expect(try talk.say("x") == "5\n")
        #expect(talk.mistake("t = {}; for i = 1, 100000000 do t[i] = \"a\" .. i end").contains("用完了"))
        #expect(try talk.say("members:count()") == "3\n")
    }

    @Test("with other plugins the names that hold data go along, the others are named")
    func reloaded() throws {
        let talk = try Talk()
        try talk.say("x = { 1, day \"2021-03-05\", m = members[\"王样本\"] }; f = function() end; q = members:where {}")
        let plugins = PluginSet(files: [PluginFile(path: "plugins/words.lua", text: Talk.vocabulary.text.replacing("at_least(5)", with: "at_least(1)"))])
        let (next, lost) = try talk.conversation.continued(with: plugins, ConversationStart(Talk.ledger, asOf: day("2021-12-31")))
        #expect(lost == ["f", "q"])
        #expect(try next.answer("print(x[1], x[2], x.m.name)").printed == ["1\t2021-03-05\t王样本"])
    }
}

@Suite("Saved queries")
struct SavedQueryTests {
    private static let queries = [
        "absent": "-- 谁没有作过报告\nmembers:where(function(m) return #m:participations { role = \"report\" } == 0 end)", "ring": "queries.ring",
        "hours": "local m = ...\nreturn function(name) return members[name]:hours_heard \"2021\" end", "broken": "members:wher {}",
    ]

    @Test("they are asked by name, as often as they are read, also from each other and from a plugin")
    func asked() throws {
        let talk = try Talk(queries: Self.queries)
        #expect(try talk.say("queries.absent:count()") == "2\n")
        #expect(try talk.say("query(\"hours\")(\"李示例\")").hasPrefix("4.5 小时"))
        #expect(try talk.say("queries").contains("谁没有作过报告"))
        let plugin = """
            plugin { "It.", name = "it", version = "1.0.0" }
            measure "idle" { "Members who never reported.", on = "unit", run = function(unit) return queries.absent:count() end }
            """
        let both = try Talk(plugins: PluginSet(files: [Talk.vocabulary, PluginFile(path: "plugins/it.lua", text: plugin)]), queries: Self.queries)
        #expect(try both.say("units:first():idle \"2021\"").hasPrefix("2\n"))
    }

    @Test("an unknown one has its near miss, a ring is told, a mistake in one stands at its own line")
    func wrong() throws {
        let talk = try Talk(queries: Self.queries)
        #expect(talk.mistake("queries.absnt").contains("是否想写 'absent'"))
        #expect(talk.mistake("queries.ring").contains("ring → ring"))
        #expect(talk.mistake("queries.broken").contains("queries/broken.lua:1:9"))
    }
}
