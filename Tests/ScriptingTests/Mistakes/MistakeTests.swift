import Ledger
import Scripting
import TestKit
import Testing

@Suite("Mistakes are told well")
struct MistakeTests {
    static let groups: [(name: String, mistakes: [Mistake])] = [
        ("syntax", Mistake.syntax), ("shape", Mistake.shape), ("values", Mistake.values), ("names", Mistake.names), ("files", Mistake.files),
        ("cases", Mistake.cases), ("runs", Mistake.runs), ("reports", Mistake.reports), ("scores", Mistake.scores),
        ("overlays", Mistake.overlays), ("jobs", Mistake.jobs), ("job-files", Mistake.jobFiles), ("years", Mistake.years),
        ("sheets", Mistake.sheets),
    ]

    @Test("one mistake is told once, at its place, with a way out", arguments: groups.flatMap(\.mistakes))
    func place(mistake: Mistake) throws {
        let told = try mistake.told()
        #expect(told.map(\.message.en).count == 1, "\(told.map(\.message.en))")
        let diagnostic = try #require(told.first)
        #expect(diagnostic.location == mistake.place)
        if let line = mistake.place?.line {
            let text = mistake.files.first { $0.path == mistake.place?.file }?.text ?? ""
            #expect(diagnostic.sourceLine == String(text.split(separator: "\n", omittingEmptySubsequences: false)[line - 1]))
        }
        #expect((diagnostic.hint != nil) == mistake.hasWayOut, "\(diagnostic.hint?.en ?? "no hint")")
    }

    @Test("a file with the line ends and the mark of Windows is told of in the same words", arguments: ["syntax", "shape", "cases", "runs", "overlays"])
    func ofWindows(group: String) throws {
        for mistake in Self.groups.first(where: { $0.name == group })!.mistakes {
            #expect(try mistake.ofWindows.text(.english) == mistake.text(.english))
        }
    }

    @Test("the whole message, in both languages", arguments: groups.map(\.name), Language.allCases)
    func wording(group: String, language: Language) throws {
        let mistakes = Self.groups.first { $0.name == group }!.mistakes
        try expectGolden(mistakes.map { try $0.text(language) }.joined(), named: "mistakes-\(group)-\(language.rawValue)")
    }
}
