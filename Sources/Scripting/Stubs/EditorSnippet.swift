public import Ledger

/// A word of the notation as an editor fills it in: `check` and Tab give the sentence, the label and the settings that it must have.
public struct EditorSnippet: Hashable, Sendable {
    public let word: String
    /// Lines with the places to fill in, as editors mark them: `${1:id}`.
    public let body: [String]
    public let doc: Message

    /// One for each word that takes a table, from its spec.
    public static let all: [EditorSnippet] = DeclarationReference.words.map { EditorSnippet($0) }

    private init(_ word: WordSpec) {
        self.word = word.word
        doc = Message(zh: word.zh, en: word.doc)
        var places = Places()
        let isNamed = NodeWords.named.contains(word.word)
        let head = isNamed ? "\(word.word) \"\(places.next("id"))\" {" : "\(word.word) {"
        var lines: [String] = []
        if NodeWords.declarations.contains(word.word) || word.word == "plugin" || word.word == "clause" { lines.append("\"\(places.next("A sentence."))\",") }
        if NodeWords.bodies.contains(word.word) { lines.append("\(places.next("\"what\", at_least(1)")),") }
        let settings = word.settings.filter { $0.isRequired || ($0.name == "zh" && isNamed) }
        lines += settings.map { "\($0.name) = \(places.value($0))," }
        if word.holds.contains("case") {
            lines += ["\(places.next("-- body"))", "case \"\(places.next("what it shows"))\" { expect { \(places.next("met")) } },"]
        }
        if lines.isEmpty { lines = [places.next("")] }
        body = [head] + lines.map { "  " + $0 } + [NodeWords.declarations.contains(word.word) || word.word == "plugin" ? "}" : "},"]
    }

    /// Counts the places to fill in.
    private struct Places {
        private var count = 0

        mutating func next(_ text: String) -> String {
            count += 1
            return "${\(count):\(text)}"
        }

        /// What stands behind a setting's name: its choices, or a value of its type.
        mutating func value(_ setting: SettingSpec) -> String {
            if !setting.choices.isEmpty {
                count += 1
                return "\"${\(count)|\(setting.choices.joined(separator: ","))|}\""
            }
            switch setting.type {
            case .text, .quantity, .day: return "\"\(next(setting.name))\""
            case .list: return "{ \"\(next(setting.name))\" }"
            case .limit: return next("at_least(1)")
            case .span: return next("months(1)")
            case .function: return "function(\(next("ledger, args"))) \(next("")) end"
            case .flag: return next("true")
            case .integer, .number: return next("1")
            case .conditions, .scale, .any: return "{ \(next("")) }"
            }
        }
    }
}
