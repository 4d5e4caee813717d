import Ledger
import Testing

@testable import Scripting

@Suite("Snippets of the editor")
struct SnippetTests {
    @Test("each, filled with what it comes with, is the use in an example that loads", arguments: EditorSnippet.all.map(\.word))
    func loads(word: String) throws {
        let snippet = try #require(EditorSnippet.all.first { $0.word == word })
        let filled = snippet.body.map { line in
            line.replacing(/\$\{\d+:((?:[^}\\]|\\.)*)\}/) { $0.1.replacing("\\}", with: "}").replacing("\\$", with: "$") }
        }
        #expect(filled == snippet.source)
        #expect(filled.first?.hasPrefix(word) == true)
        let example = DeclarationReference.words.map(\.example).first {
            SnippetExample(of: word, in: $0)?.lines.first == filled.first.map { $0.hasSuffix("},") ? String($0.dropLast()) : $0 }
        }
        #expect(example != nil, "no example uses \(word)")
    }
}
