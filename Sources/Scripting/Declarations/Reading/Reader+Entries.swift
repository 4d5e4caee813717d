import Ledger
import LuaRuntime
import Rules

/// What stands in a declaration without a name.
extension Reader {
    /// The first entry, which must be a text.
    func firstText(_ meaning: Message) throws -> String {
        guard let text = node.settings.entries.first?.string else {
            throw error("missing_entry", Message(zh: "\(spec.word) 的第一项要写\(meaning.zh)", en: "the first entry of \(spec.word) is \(meaning.en)"))
        }
        return text
    }

    /// All entries, which must be texts; one at least.
    func texts(_ meaning: Message, example: String) throws -> [String] {
        let texts = node.settings.entries.compactMap(\.string)
        guard !texts.isEmpty, texts.count == node.settings.entries.count else {
            throw error(
                "missing_entry", Message(zh: "\(spec.word) 里要写\(meaning.zh)", en: "\(spec.word) takes \(meaning.en)"),
                hint: Message(zh: "例如 \(example)", en: "as \(example)"))
        }
        return texts
    }

    /// The sentence of a declaration.
    func sentence() throws -> String {
        guard let sentence = node.settings.sentence, !sentence.isEmpty else {
            throw error(
                "missing_sentence", Message(zh: "\(node.title) 的第一项要写一句说明", en: "the first entry of \(node.title) is a sentence that says what it is"),
                hint: Message(zh: "例如 \(head) { \"每季度开一次会。\", … }", en: "as \(head) { \"A meeting is held each quarter.\", … }"))
        }
        return sentence
    }

    private var head: String { NodeWords.named.contains(node.word) ? "\(node.word) \"\(node.id ?? "…")\"" : node.word }
}
