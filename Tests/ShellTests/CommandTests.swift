import Testing
import Workspace

@testable import Shell

@Suite("Commands of the prompt")
struct CommandTests {
    @Test(
        "an entry that begins with a colon is a command",
        arguments: [(":help", "help", ""), (" :open  a b.lua ", "open", "a b.lua"), ("：as_of 2021-03-05", "as_of", "2021-03-05"), (":", "", "")])
    func commands(text: String, name: String, argument: String) throws {
        let entry = try #require(CommandEntry(text))
        #expect(entry.name == name)
        #expect(entry.argument == argument)
    }

    @Test("a question is none", arguments: ["members:count()", "::again::", "", "x = \":\""])
    func questions(text: String) { #expect(CommandEntry(text) == nil) }

    @Test("each has a name of its own, in lower case, and says what it does in both languages")
    func table() {
        #expect(Set(ShellCommand.known.map(\.name)).count == ShellCommand.known.count)
        for command in ShellCommand.known {
            #expect(command.name.allSatisfy { $0.isLowercase || $0 == "_" })
            #expect(!command.summary.zh.isEmpty && !command.summary.en.isEmpty)
        }
    }

    @Test(
        "what is wrong with one is said with what to write",
        arguments: [
            (":halp", "unknown_command", "did you mean ':help'?"), (":xyzzy", "unknown_command", ":help lists the commands"),
            (":open", "bad_argument", "write :open FILE"), (":quit now", "bad_argument", "write :quit"),
            (":format jsno", "bad_argument", "did you mean 'json'?"),
            (":format", "bad_argument", "write :format table|json|ndjson|csv"),
        ])
    func wrong(text: String, code: String, hint: String) throws {
        let problem = #expect(throws: Diagnostic.self) { try ShellCommand.find(#require(CommandEntry(text))) }
        #expect(problem?.code == code)
        #expect(problem?.hint?.en == hint)
    }
}
