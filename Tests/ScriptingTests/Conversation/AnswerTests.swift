import Ledger
import Rendering
import Scripting
import TestKit
import Testing

@Suite("Values at the prompt")
struct AnswerTests {
    struct Shown: CustomTestStringConvertible {
        let text: String
        let chinese: String
        var english: String?
        var testDescription: String { text }

        init(_ text: String, _ chinese: String, _ english: String? = nil) {
            (self.text, self.chinese, self.english) = (text, chinese, english)
        }
    }

    static let values = [
        Shown("members:count()", "3\n"),
        Shown("day \"2021-03-05\"", "2021-03-05 星期五\n", "2021-03-05 Fri\n"),
        Shown("day \"2021-03\"", "2021-03\n"),
        Shown("\"文字\"", "文字\n"),
        Shown("true", "是\n", "yes\n"),
        Shown("decimal_of \"2.50\"", "2.5\n"),
        Shown("at_least(3)", "至少 3\n"),
        Shown(
            "members[\"李示例\"]:hours_heard \"2021\"", "4.5 小时\n\n学时：李示例，2021年，来自 2 条记录\n", "4.5 小时\n\nhours_heard: 李示例, 2021, from 2 records\n"),
        Shown(
            "members[\"王样本\"]:hours_heard \"2021\"", "≥2.5 小时\n\n学时：王样本，2021年，来自 2 条记录；是下限：1 条记录缺学时\n"),
        Shown("members[\"李示例\"]:hours_heard(\"2021\") + 1", "5.5\n"),
        Shown("{}", "值\n──\n"),
        Shown("{ 1, 2 }", "值\n──\n 1\n 2\n"),
        Shown("{ { name = \"甲\", hours = 2 }, { name = \"乙\" } }", "hours  name\n─────  ────\n    2  甲\n       乙\n"),
        Shown("{ a = { 1, b = 2 } }", "项  值\n──  ────────────\na   { 1, b = 2 }\n"),
        Shown("participations:bar \"role\"", "作点评  ████████████████████████ 4\n作报告  ██████ 1\n", "comment  ████████████████████████ 4\nreport   ██████ 1\n"),
        Shown("participations:bar(\"member\", \"hours\")", "李示例  ████████████████████████ 4.5\n王样本  █████████████ 2.5\n赵合成  █████████████ 2.5\n"),
        Shown("participations:group \"member\"", "李示例  ████████████████████████ 2\n王样本  ████████████████████████ 2\n赵合成  ████████████ 1\n"),
        Shown("participations:group \"role\"", "作点评  ████████████████████████ 4\n作报告  ██████ 1\n", "comment  ████████████████████████ 4\nreport   ██████ 1\n"),
        Shown("participations:group(\"role\").comment", "4\n"),
        Shown("activities:pluck \"hours\"", " 值\n───\n2.5\n  2\n"),
        Shown("not_met", "未达到\n", "not met\n"),
        Shown("undetermined { missing = \"hours\" }", "结论      缺\n────────  ─────\n资料不足  hours\n"),
        Shown("members:where { name = \"孙仿真\" }:pluck \"name\"", "值\n──\n"),
        Shown("nil", "没有值（nil）\n", "no value (nil)\n"),
        Shown("function() end", "函数 repl#1:1\n", "function repl#1:1\n"),
        Shown(
            "{ a = { met, day \"2021-03-05\", true } }", "项  值\n──  ─────────────────────────────────\na   { 达到, 2021-03-05 星期五, true }\n",
            "key  value\n───  ─────────────────────────────\na    { met, 2021-03-05 Fri, true }\n"),
        Shown("{ members:where { name = { \"李示例\", \"王样本\" } } }", "值\n──────────────\n李示例、王样本\n", "value\n──────────────\n李示例, 王样本\n"),
        Shown("at_least", "函数；加上括号才会调用，如 members:count()\n", "a function; parentheses call it, as members:count()\n"),
    ]

    @Test("each kind of value as people read it", arguments: values)
    func shown(_ shown: Shown) throws {
        #expect(try Talk().say(shown.text) == shown.chinese)
        if let english = shown.english { #expect(try Talk().say(shown.text, in: .english) == english) }
    }

    @Test("a record is a card with what belongs to it; personal fields are masked")
    func card() throws {
        let card = try Talk().say("members[\"李示例\"]")
        #expect(card.hasPrefix("党员 李示例\n"))
        #expect(card.contains("参加活动（条）  2") || card.contains("（条）"))
        let builder = SnapshotBuilder()
        var member = Member()
        (member.name, member.phone) = ("李示例", "13800000000")
        builder.append(member)
        let ledger = builder.build()
        #expect(!(try Talk(ledger).say("members:first()").contains("13800000000")))
        #expect(try Talk(ledger, isPersonal: true).say("members:first()").contains("13800000000"))
    }

    @Test("two records of one name are two groups, each with its id, by which Lua finds it too")
    func namesakes() throws {
        let builder = SnapshotBuilder()
        for (id, name) in [(1, "李示例"), (2, "李示例"), (3, "王样本")] {
            var (member, reminder) = (Member(), Reminder())
            (member.id, member.name) = (Int64(id), name)
            (reminder.title, reminder.date, reminder.owner) = ("事项\(id)", day("2021-03-05"), Ref(Int64(id)))
            builder.append(member)
            builder.append(reminder)
        }
        let talk = try Talk(builder.build())
        for method in ["bar", "group"] {
            let blocks = String(repeating: "█", count: 24)
            #expect(try talk.say("reminders:\(method) \"owner\"") == "李示例 #1  \(blocks) 1\n李示例 #2  \(blocks) 1\n王样本     \(blocks) 1\n")
            #expect(try talk.say("reminders:\(method)(\"owner\")[\"李示例 #2\"]") == "1\n")
        }
    }

    @Test("verdicts that are counted by a field are told by its words")
    func verdicts() throws {
        let talk = try Talk()
        #expect(try talk.say("counts = verdicts:group \"verdict\"; counts").contains(/未达到 +█/))
        #expect(try talk.say("counts.not_met + 0").isEmpty == false)
        // Also when they are shown a second time, by another name.
        #expect(try talk.say("again = counts; again").contains(/未达到 +█/))
    }

    @Test("rows are counted, single values are not")
    func rows() throws {
        let talk = try Talk()
        #expect(try talk.conversation.answer("members").rows == 3)
        #expect(try talk.conversation.answer("{ 1, 2 }").rows == 2)
        #expect(try talk.conversation.answer("members:count()").rows == nil)
        #expect(try talk.conversation.answer("members:first()").rows == nil)
    }

    @Test("as data a value keeps its name, whatever a screen shows")
    func data() throws {
        let talk = try Talk()
        func json(_ text: String) throws -> String { JSONRenderer(language: .chinese).lines(try #require(try talk.conversation.answer(text).document)) }
        #expect(try json("members[\"李示例\"]:hours_heard \"2021\"") == "{\"value\":4.5}\n")
        #expect(try json("members[\"王样本\"]:hours_heard \"2021\"") == "{\"value\":2.5,\"value_at_least\":true}\n")
        #expect(try json("day \"2021-03-05\"") == "{\"value\":\"2021-03-05\"}\n")
    }

    @Test("help says what a word, a value and a function are; source and cases show texts; explain goes down to the records")
    func words() throws {
        let talk = try Talk()
        #expect(try talk.say("help()").contains("members:count()"))
        #expect(try talk.say("help \"member\"").contains("name"))
        #expect(try talk.say("help \"hours_heard\"").contains("plugins/words.lua:3"))
        #expect(try talk.say("help(members.where)").contains(":where(conditions)"))
        #expect(try talk.say("help(members)").contains(":bar(field, sum?)"))
        #expect(try talk.say("help(at_least)").contains("at_least("))
        #expect(try talk.say("help(members[\"李示例\"])").contains(":participations()"))
        #expect(try talk.say("help \"论坛\"").contains("作点评"))
        #expect(try talk.say("help(help)").contains("help(about?)"))
        #expect(try talk.say("source \"enough\"").contains("total { \"hours_heard\", at_least(5) }"))
        #expect(try talk.say("cases \"enough\"").contains("case \"none\""))
        #expect(try talk.say("cases \"coverage\"").contains("coverage {"))
        #expect(try talk.say("check(members[\"李示例\"])").contains("未达到"))
        #expect(try talk.say("check(\"enough\", members[\"李示例\"], \"2021\")").contains("每年五学时"))
        #expect(try talk.say("explain(members[\"李示例\"])").contains("未达到：李示例"))
        #expect(try talk.say("explain(members[\"李示例\"], \"enough\", \"1999\")").contains("未达到：李示例，1999年"))
        try talk.say("members[\"李示例\"]:hours_heard \"2021\"")
        #expect(try talk.say("explain(_)").contains("第一次论坛"))
        try talk.say("function twice(n)\n  return n * 2\nend")
        #expect(try talk.say("source(twice)").contains("return n * 2"))
    }
}
