import Ledger
import Rendering
import Scripting
import TestKit
import Testing

@Suite("A trial")
struct TrialTests {
    private static func begun() throws -> Talk {
        let talk = try Talk()
        try talk.say("m = members[\"李示例\"]")
        try talk.conversation.beginTrial()
        return talk
    }

    @Test("records are edited in a scratch copy; check says what changes by it")
    func tried() throws {
        let talk = try Self.begun()
        try talk.say("activities:add { \"forum\", \"2021-12-17\", hours = 3, comment = m }")
        #expect(try talk.say("m:hours_heard \"2021\"").hasPrefix("7.5 小时"))
        let verdicts = try talk.say("check(m)")
        #expect(verdicts.contains("未达到 → 达到"))
        #expect(verdicts.contains("4.5 → 7.5 / ≥5") || verdicts.contains("4.5 → 7.5 / 5") || verdicts.contains("4.5 → 7.5"))
        #expect(try talk.conversation.changes().counts.inserted == 2)
        #expect(try Talk.ledger.table("activity").count == 3)
    }

    @Test("an entry is taken back as one step; records that Lua holds show the ledger as it is then")
    func undone() throws {
        let talk = try Self.begun()
        try talk.say("activities:add { \"forum\", \"2021-12-17\", hours = 3, comment = m }")
        try talk.say("members:update(m, { education = \"本科\" }); members:update(members[\"王样本\"], { education = \"大专\" })")
        #expect(try talk.say("m.education") == "本科\n")
        #expect(try talk.conversation.undo()?.counts.updated == 2)
        #expect(try talk.say("m.education") == "没有值（nil）\n")
        #expect(try talk.say("activities:count()") == "4\n")
        #expect(try talk.conversation.undo()?.counts.inserted == 2)
        #expect(try talk.say("activities:count()") == "3\n")
        #expect(try talk.conversation.undo() == nil)
    }

    @Test("what an entry has changed before it broke is taken back with it")
    func broken() throws {
        let talk = try Self.begun()
        #expect(talk.mistake("members:add { \"孙仿真\" }; members:add { nam = \"周虚构\" }").contains("nam"))
        #expect(try talk.say("members:count()") == "3\n")
        #expect(try talk.conversation.changes().isEmpty)
    }

    @Test("a record that is removed says so; the others go on")
    func removed() throws {
        let talk = try Self.begun()
        try talk.say("other = members[\"王样本\"]; p = other:participations()")
        try talk.say("participations:remove(m:participations():first())")
        try talk.say("for x in m:participations() do participations:remove(x) end; members:remove(m)")
        #expect(talk.mistake("m.name").contains("现在没有它了"))
        #expect(try talk.say("other.name, #p") == "值\n──────\n王样本\n2\n")
    }

    @Test("let go, nothing of it is left; outside of it nothing is edited")
    func discarded() throws {
        let talk = try Self.begun()
        try talk.say("members:add { \"孙仿真\" }")
        #expect(try talk.conversation.discard() == 1)
        #expect(try talk.say("members:count()") == "3\n")
        #expect(talk.mistake("members:add { \"孙仿真\" }").contains(":whatif"))
        #expect(talk.mistake("members:where {}:add { \"孙仿真\" }").contains(":whatif"))
    }

    @Test("as a job it makes the same edits")
    func job() throws {
        let talk = try Self.begun()
        try talk.say("a = activities:add { \"forum\", \"2021-12-17\", title = \"第\\\"四\\\"次\", hours = 3, comment = { m, \"王样本\" } }")
        try talk.say("members:update(m, { education = \"本科\" }); participations:remove(m:participations():first())")
        let text = try talk.conversation.jobText("again")
        let plugins = PluginSet(files: [Talk.vocabulary, PluginFile(path: "jobs/again.lua", text: text)])
        #expect(try plugins.catalogue().diagnostics.map(\.message.en) == [])
        let outcome = try #require(try plugins.run(job: "again", Talk.ledger, JobTerms(asOf: day("2021-12-31"))))
        #expect(outcome.changes.entries.map(\.change) == (try talk.conversation.changes()).entries.map(\.change))
    }
}
