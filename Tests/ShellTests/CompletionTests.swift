import Foundation
import Testing
import Workspace

@testable import Shell

@Suite("Completing what is typed")
struct CompletionTests {
    private static func completions(_ text: String, from start: Int, _ words: [String]) -> Completions {
        Completions(start: text.index(text.startIndex, offsetBy: start), words: words.map { PromptWord($0, Message(zh: "", en: "")) })
    }

    @Test(
        "what is beyond doubt goes in, a choice is shown",
        arguments: [
            ("mem", 0, [], .nothing),
            ("mem", 0, ["members"], .insert("members")),
            ("members", 0, ["members"], .nothing),
            ("m", 0, ["members", "memberships"], .insert("members")),
            ("党", 0, ["党员", "党员姓名"], .insert("党员")),
            // Typed in one language and written in the other.
            ("a.入", 2, ["joined"], .insert("joined")),
            ("a.学时", 2, ["hours", "half"], .choice),
            ("members[\"李", 9, ["李示例"], .insert("李示例\"")),
            ("members[\"李示例", 9, ["李示例"], .insert("李示例\"")),
            ("members[\"", 9, ["李示例", "李样本"], .insert("李")),
            ("Mem", 0, ["members", "memberships"], .insert("members")),
        ] as [(String, Int, [String], Expected)])
    func steps(text: String, start: Int, words: [String], expected: Expected) {
        let step = Self.completions(text, from: start, words).step(in: text, cursor: text.endIndex)
        switch (expected, step) {
        case (.nothing, .nothing): break
        case (.insert(let wanted), .insert(let word)): #expect(word == wanted)
        case (.choice, .choose(let shown)): #expect(shown.map(\.text) == words)
        default: Issue.record("\(step)")
        }
    }

    @Test("a quote that stands behind the cursor already is not written twice")
    func quoteIsThere() {
        let text = "members[\"李\"]"
        let cursor = text.index(text.startIndex, offsetBy: 10)
        #expect(Self.completions(text, from: 9, ["李示例"]).step(in: text, cursor: cursor) == .insert("李示例"))
    }

    enum Expected: Sendable {
        case nothing
        case insert(String)
        case choice
    }

    @Test("choices stand side by side as far as they fit, wide characters counted twice")
    func list() {
        let words = [
            PromptWord("where", Message(zh: "筛选", en: "filter")), PromptWord("count", Message(zh: "计数", en: "count")),
            PromptWord("sum", Message(zh: "", en: "")),
        ]
        let list = CompletionList(words, language: .chinese)
        #expect(list.lines(columns: 40, atMost: 10) == ["where 筛选  count 计数  sum"])
        #expect(list.lines(columns: 24, atMost: 10) == ["where 筛选  sum", "count 计数"].map { $0 })
        #expect(list.lines(columns: 12, atMost: 10) == ["where 筛选", "count 计数", "sum"])
        #expect(CompletionList(words, language: .english).lines(columns: 12, atMost: 2) == ["where filte", "… and 2 more"])
    }

    @Test(
        "commands and what follows them",
        arguments: [
            (":", ShellCommand.known.map(\.name)), (":as", ["as_of"]), ("：wi", ["wide"]), (":format ", ["table", "json", "ndjson", "csv"]),
            (":format n", ["ndjson"]), (":quit ", []), (":nothing x", []),
        ])
    func commands(text: String, words: [String]) {
        #expect(ShellCommand.completions(of: text, upTo: text.endIndex)?.words.map(\.text) == words)
    }

    @Test("what is no command is left to the language", arguments: ["members", "::label::", "", " x:where"])
    func noCommand(text: String) {
        #expect(ShellCommand.completions(of: text, upTo: text.endIndex) == nil)
    }
}
