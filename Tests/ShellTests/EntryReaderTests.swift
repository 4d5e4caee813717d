import Testing

@testable import Shell

@Suite("Joining lines to entries")
struct EntryReaderTests {
    /// Lines as if they were typed.
    private final class Lines: LineSource {
        var lines: [LineReading]
        var prompts: [String] = []
        var remembered: [String] = []

        init(_ lines: [LineReading]) { self.lines = lines }

        func read(_ prompt: String, after before: String) -> LineReading {
            prompts.append(prompt)
            return lines.isEmpty ? .end : lines.removeFirst()
        }

        func remember(_ entry: String) { remembered.append(entry) }
    }

    private static func entries(_ source: Lines) -> [String] {
        let reader = EntryReader(source) { $0.hasSuffix("end") || !$0.contains("do") }
        var entries: [String] = []
        while let entry = reader.next(prompt: "zhibu> ") { entries.append(entry) }
        return entries
    }

    @Test(
        "lines go on until they are whole",
        arguments: [
            ([.line("a"), .line(""), .line("  "), .line("b")], ["a", "b"]),
            ([.line("do"), .line(""), .line("end"), .line("b")], ["do\n\nend", "b"]),
            ([.line("do"), .interrupted, .line("b")], ["b"]),
            ([.line("do"), .line("x")], ["do\nx"]),
            ([.line(":open do"), .line("b")], [":open do", "b"]),
            ([.line("do"), .line(":x"), .line("end")], ["do\n:x\nend"]),
            ([.line("do\nx\nend"), .end, .line("b")], ["do\nx\nend", "b"].dropLast()),
            ([], []),
        ] as [([LineReading], [String])])
    func joined(lines: [LineReading], expected: [String]) {
        #expect(Self.entries(Lines(lines)) == expected)
    }

    @Test("each entry is kept once and whole, but for what begins with a blank; its further lines begin below the first")
    func kept() {
        let source = Lines([.line("do"), .line("end"), .line(" secret"), .line("b")])
        _ = Self.entries(source)
        #expect(source.remembered == ["do\nend", "b"])
        #expect(source.prompts.prefix(3) == ["zhibu> ", "   ... ", "zhibu> "])
    }
}
