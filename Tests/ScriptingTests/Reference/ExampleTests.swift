import Exchange
import Ledger
import Rules
import Scripting
import Testing

@Suite("Examples of the reference")
struct ExampleTests {
    static let words = Reference.words.filter { !$0.example.isEmpty }

    /// All examples beside the plugins that ship, as a workspace would hold them.
    private static let report = Result {
        let examples = words.map { word in
            PluginFile(path: "plugins/\(name(word)).lua", text: word.example.hasPrefix("plugin {") ? word.example : head(word) + word.example)
        }
        return try PluginSet(files: try ShippedPlugins.files() + examples, settings: ScriptSettings(sheets: Importer.read)).test()
    }

    private static func name(_ word: WordSpec) -> String { word.word == "plugin" ? "our_rules" : "example_\(word.word)" }
    private static func head(_ word: WordSpec) -> String { "plugin { \"An example.\", name = \"\(name(word))\", version = \"1.0.0\" }\n" }

    @Test("they load beside the plugins that ship")
    func load() throws {
        #expect(try Self.report.get().diagnostics.map { "\($0.location?.description ?? "") \($0.message.en)" } == [])
    }

    @Test("each meets its cases, and each of its declarations has one", arguments: words.map(\.word))
    func cases(of name: String) throws {
        let word = try #require(Self.words.first { $0.word == name })
        let report = try Self.report.get()
        let own = report.results.filter { $0.plugin.name == Self.name(word) }
        #expect(!own.isEmpty)
        #expect(own.compactMap(\.diagnostic).map { "\($0.location?.description ?? "") \($0.notes.map(\.en)) \($0.message.en)" } == [])
        #expect(report.untested.filter { $0.hasPrefix(Self.name(word)) } == [])
    }

    static let bodies = DeclarationReference.words.filter { !$0.outcomes.isEmpty }.map(\.word)

    @Test("of each primitive every verdict that it knows comes out in a case", arguments: bodies)
    func verdicts(of name: String) throws {
        let word = try #require(DeclarationReference.spec(name))
        #expect(word.outcomes.contains { $0.verdict == .met } && word.outcomes.contains { $0.verdict == .notMet })
        let expected = word.example.matches(of: /expect \{[^}]*?\b(met|not_met|undetermined|not_applicable)\b/).map { String($0.1) }
        #expect(Set(word.outcomes.map(\.verdict.rawValue)).subtracting(expected) == [])
        if word.outcomes.contains(where: \.isPending) { #expect(word.example.contains("pending = \"")) }
    }

    @Test("every sentence stands in both languages", arguments: DeclarationReference.words.map(\.word) + ["file"])
    func languages(of name: String) throws {
        let word = try #require(Reference.words.first { $0.word == name })
        for setting in word.entries + word.settings {
            #expect(setting.zhDoc.hasSuffix("。") && !setting.doc.isEmpty, "\(word.word).\(setting.name)")
        }
        #expect(word.zhDoc.hasSuffix("。") && word.doc.hasSuffix("."), "\(word.word)")
        for outcome in word.outcomes { #expect(!outcome.when.zh.isEmpty && !outcome.when.en.isEmpty) }
    }
}
