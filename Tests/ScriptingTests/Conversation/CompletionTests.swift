import Ledger
import Scripting
import TestKit
import Testing

@Suite("Completion at the prompt")
struct CompletionTests {
    struct Case: CustomTestStringConvertible {
        /// The text up to the cursor.
        let text: String
        /// Where the word begins that is completed, as a text.
        let word: String
        /// Words that are among the answers.
        let has: [String]
        var lacks: [String] = []
        var testDescription: String { text }

        init(_ text: String, _ word: String, has: [String], lacks: [String] = []) {
            (self.text, self.word, self.has, self.lacks) = (text, word, has, lacks)
        }
    }

    static let cases = [
        Case("mem", "mem", has: ["members", "memberships"], lacks: ["units"]),
        Case("党员", "党员", has: ["members"]),
        Case("", "", has: ["members", "help", "m", "queries"]),
        Case("members:", "", has: ["where", "count", "bar", "sort"], lacks: ["hours_heard"]),
        Case("members:wh", "wh", has: ["where"], lacks: ["count"]),
        Case("members:where { status = \"full\" }:co", "co", has: ["count"]),
        Case("members:where { st", "st", has: ["status"], lacks: ["string"]),
        Case("members:where { 姓", "姓", has: ["name"]),
        Case("members:where { status = \"", "", has: ["full", "probationary"]),
        Case("members:where { status = \"正", "正", has: ["full"]),
        Case("members:where { name = \"a\", st", "st", has: ["status"]),
        Case("participations:where { type = \"", "", has: ["forum"]),
        Case("participations:where { type = \"论", "论", has: ["forum"]),
        Case("participations:where { role = { \"report\", \"", "", has: ["comment"]),
        Case("participations:where { date = \"20", "20", has: ["2021", "2021Q1"]),
        Case("members[\"李", "李", has: ["李示例"], lacks: ["王样本"]),
        Case("members[\"李示例\"]:", "", has: ["participations", "hours_heard"], lacks: ["where"]),
        Case("members[\"李示例\"]:participations { ro", "ro", has: ["role", "roles"]),
        Case("members[\"李示例\"]:hours_heard \"", "", has: ["2021", "last"]),
        Case("members[\"李示例\"].un", "un", has: ["unit"]),
        Case("members[\"李示例\"].unit:mem", "mem", has: ["members"]),
        Case("members[\"李示例\"][\"", "", has: ["姓名", "name"]),
        Case("m:hours", "hours", has: ["hours_heard"]),
        Case("m.na", "na", has: ["name"]),
        Case("members:first():part", "part", has: ["participations"]),
        Case("members:sort \"", "", has: ["name"]),
        Case("check(\"", "", has: ["enough"], lacks: ["hours_heard"]), Case("explain(\"", "", has: ["enough", "hours_heard"], lacks: []),
        Case("participations:bar(\"member\", \"", "", has: ["hours"], lacks: ["member"]),
        Case("members:pluck \"unit\":co", "co", has: ["count"]),
        Case("help \"cov", "cov", has: ["coverage"]),
        Case("source \"en", "en", has: ["enough"]),
        Case("check(\"en", "en", has: ["enough"]),
        Case("queries.ab", "ab", has: ["absent"]),
        Case("query \"ab", "ab", has: ["absent"]),
        Case("activities:add { \"", "", has: ["forum"]),
        Case("x = 1 -- mem", "", has: []),
        Case("x = 12", "", has: []),
        Case("as_of().", "", has: ["year", "weekday"]),
        Case("print(mem", "mem", has: ["members"]),
    ]

    private static let completer = Result {
        let talk = try Talk(queries: ["absent": "-- 谁\nmembers"])
        try talk.say("m = members[\"李示例\"]")
        return try talk.conversation.completer()
    }

    @Test("what could stand at the cursor", arguments: cases)
    func completed(_ test: Case) throws {
        let (start, words) = try Self.completer.get().completions(of: test.text, upTo: test.text.endIndex)
        #expect(String(test.text[start...]) == test.word)
        let texts = words.map(\.text)
        #expect(Set(test.has).subtracting(texts).sorted() == [], "\(texts.prefix(20))")
        #expect(Set(test.lacks).intersection(texts).sorted() == [])
        if test.has.isEmpty { #expect(texts.isEmpty) }
        #expect(Set(words).count == words.count)
    }

    @Test("in the midst of a line only what stands before the cursor counts")
    func midst() throws {
        let text = "members:co + 1"
        let cursor = text.index(text.startIndex, offsetBy: 10)
        let (start, words) = try Self.completer.get().completions(of: text, upTo: cursor)
        #expect(text[start..<cursor] == "co")
        #expect(words.map(\.text) == ["count"])
    }

    @Test("values of personal fields are never listed")
    func personal() throws {
        let builder = SnapshotBuilder()
        var member = Member()
        (member.name, member.phone) = ("李示例", "13800000000")
        builder.append(member)
        let completer = try Talk(builder.build()).conversation.completer()
        let text = "members:where { phone = \""
        #expect(completer.completions(of: text, upTo: text.endIndex).words.isEmpty)
    }
}
