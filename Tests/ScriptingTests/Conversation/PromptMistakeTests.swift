import Ledger
import TestKit
import Testing

@Suite("Mistakes at the prompt are told well")
struct PromptMistakeTests {
    /// What a person enters, one of them wrong in each.
    static let mistakes = [
        "members:wher { }", "memberz:count()", "members:where { stauts = \"full\" }", "members[\"李示列\"]", "1 +* 2", "members:where { status = }", "x = = 3",
        "members:count(", "members，units", "members:where{status=“full”}", "m = nil; m.name", "members:first().name.x.y", "members:sum \"name\"",
        "participations:bar \"hourz\"", "participations:bar(\"member\", \"title\")", "members:add { \"孙仿真\" }", "members:remove(members:first())",
        "explain(3)", "explain(members)", "explain(members:first(), \"enuogh\")", "explain(members:first(), \"enough\", \"2021Q5\")", "source \"enuogh\"",
        "cases \"covrage\"", "help \"membr\"", "check()", "check(\"enuogh\", members:first())", "queries.nothing", "query \"nothing\"", "source(print)",
        "members = 3", "print(\"先\"); error(\"自己的\")", "local a = b.c", "members:count", "first = members:where { name = \"孙仿真\" }:first()\nfirst.name",
    ]

    @Test("the whole message, in both languages", arguments: Language.allCases)
    func wording(_ language: Language) throws {
        let talk = try Talk()
        let text = Self.mistakes.map { "> \($0)\n\(talk.mistake($0, in: language))\n" }.joined()
        #expect(!text.contains("no mistake"))
        try expectGolden(text, named: "mistakes-prompt-\(language.rawValue)")
    }
}
