public import Ledger

/// A word of the notation as an editor fills it in: `check` and Tab give its use in an example, each text of it a place to fill in. What an example of
/// the reference says is known to load, and so does the snippet as it comes.
public struct EditorSnippet: Hashable, Sendable {
    public let word: String
    /// Lines with the places to fill in, as editors mark them: `${1:id}`.
    public let body: [String]
    public let doc: Message

    /// One for each word that takes a table.
    public static let all: [EditorSnippet] = DeclarationReference.words.map { EditorSnippet($0) }

    private init(_ word: WordSpec) {
        self.word = word.word
        doc = Message(zh: word.zh, en: word.doc)
        let example = Self.example(of: word)
        var places = Places()
        body = example.map { places.marked($0) }
        source = example
    }

    /// As it stands in the example, without marks.
    let source: [String]

    /// From its own example, or that of a word that holds it.
    private static func example(of word: WordSpec) -> [String] {
        let examples =
            [word.example] + WordPage.holders(word.word).map { DeclarationReference.spec($0)?.example ?? "" } + DeclarationReference.words.map(\.example)
        let found = examples.lazy.compactMap { SnippetExample(of: word.word, in: $0) }.first?.lines ?? ["\(word.word) { }"]
        let stands = NodeWords.declarations.contains(word.word) || word.word == "plugin"
        return stands ? found : found.dropLast() + [found.last! + ","]
    }

    /// Counts the places to fill in.
    private struct Places {
        private var count = 0

        /// Each text of a line is a place; what editors read as a mark of their own is escaped.
        mutating func marked(_ line: String) -> String {
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            return parts.enumerated().map { index, part in
                let text = part.replacing("\\", with: "\\\\").replacing("$", with: "\\$").replacing("}", with: index % 2 == 1 ? "\\}" : "}")
                guard index % 2 == 1 else { return text }
                count += 1
                return "${\(count):\(text)}"
            }.joined(separator: "\"")
        }
    }
}
