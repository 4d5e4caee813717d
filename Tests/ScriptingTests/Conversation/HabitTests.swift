import Ledger
import Scripting
import TestKit
import Testing

@Suite("Habits of other programs are told well, and none is answered with nonsense")
struct HabitTests {
    /// What people write who know spreadsheets, databases or other languages.
    static let mistakes = [
        // Conditions that would be answered without what they ask.
        "members:where { status = nil }", "members:where { status == \"full\" }", "#members:where { joined > \"2001\" }",
        "local q = members:where { status ~= \"full\" }; return q", "members:where { joined = at_least(years(3)) }", "members:where { name = at_least(3) }",
        "members:where { status = none_of { \"ful\" } }", "members:where { status = before \"2021\" }", "members:where { \"full\" }",
        "members:where { joined = 2001 }", "members:where { unit = 1 }", "members:where { id = 1.5 }", "members:where { payments = 0 }",
        "members:where { birth = \"1970\" }", "members:where { born = \"1970\" }",
        // Names that nothing bears.
        "members:where { unit = \"一支\" }", "members:where { unit = \"\" }", "participations:where { member = \"#1\" }",
        "participations:where { member = \"李示列\" }",
        "members:where { name = \"李%\" }", "members:where { name = \"李*\" }",
        // Spreadsheets, databases, other languages.
        "members:where { status <> \"full\" }", "members:where { status = \"full\" AND sex = \"女\" }", "SELECT * FROM members",
        "select count(*) from members where status = 'full'", "members:where { 姓名 = \"李示例\" }", "for m in members: print(m.name)", "members:count",
        "len(members)", "today()", "members:count { status = \"full\" }", "members:group(\"status\", \"sex\")", "members:distinct \"unit\"", "members:take(-1)",
        "members:sum \"joined\"", "members[\"李示例\"]:hours_heard(2021)", "day(2021)",
        // Declarations are no questions.
        "count { \"forum\" }", "plugin { \"x\" }",
    ]

    @Test("the whole message, in both languages", arguments: Language.allCases)
    func wording(_ language: Language) throws {
        let talk = try Talk()
        let text = Self.mistakes.map { "> \($0)\n\(talk.mistake($0, in: language))\n" }.joined()
        try expectGolden(text, named: "mistakes-habits-\(language.rawValue)")
    }

    @Test(
        "years, months and names as people write them are understood",
        arguments: [
            ("activities:where { date = between(\"2020\", \"2021\") }:count()", "3\n"), ("activities:where { date = at_least \"2021-06\" }:count()", "2\n"),
            ("activities:where { date = at_least \"2021年6月\" }:count()", "2\n"), ("activities:where { date = more_than \"2021-06\" }:count()", "1\n"),
            ("activities:where { date = at_most \"2021-06\" }:count()", "2\n"), ("activities:where { date = less_than \"2021-06\" }:count()", "1\n"),
            ("activities:where { date = at_most \"2020\" }:count()", "0\n"), ("activities:where { date = exactly \"2021\" }:count()", "3\n"),
            ("members:where { status = none_of { \"预备党员\" } }:count()", "3\n"), ("members:where { unit = \"一支部\" }:count()", "3\n"),
            ("members.count", "函数；加上括号才会调用，如 members:count()\n"),
        ])
    func understood(question: String, answer: String) throws {
        #expect(try Talk().say(question) == answer)
    }

    @Test("a measure that names what this ledger lacks is still asked")
    func measures() throws {
        let guests = PluginFile(
            path: "plugins/guests.lua",
            text: """
                plugin { "Guests.", name = "guests", version = "1.0.0" }
                measure "of_nobody" { "Nobody.", zh = "无人", on = "member", run = function(m) return #members:where { unit = "九支部" } end }
                """)
        #expect(try Talk(plugins: PluginSet(files: [guests])).say("members[\"李示例\"]:of_nobody()").hasPrefix("0"))
    }
}
