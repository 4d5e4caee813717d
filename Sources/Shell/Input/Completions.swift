import Workspace

/// What could stand at the cursor.
struct Completions {
    enum Step: Equatable {
        case nothing
        /// Stands in place of what lies between `start` and the cursor.
        case insert(String)
        case choose([PromptWord])
    }

    /// Where the text begins that the words complete.
    let start: String.Index
    let words: [PromptWord]

    /// As far as there is no choice, a word goes in; where there is one, it is shown.
    func step(in text: String, cursor: String.Index) -> Step {
        guard let first = words.first else { return .nothing }
        let written = String(text[start..<cursor])
        if words.count == 1 {
            let whole = first.text + closingQuote(in: text, cursor: cursor)
            return whole == written ? .nothing : .insert(whole)
        }
        let common = words.dropFirst().reduce(first.text) { String(zip($0, $1.text).prefix { $0 == $1 }.map(\.0)) }
        // A word is never made shorter: where another spelling was typed, the choices say how it is written.
        return common.count > written.count || (common.count == written.count && common != written) ? .insert(common) : .choose(words)
    }

    /// A text that has begun with a quote ends with one, unless it stands there already.
    private func closingQuote(in text: String, cursor: String.Index) -> String {
        guard start > text.startIndex else { return "" }
        let before = text[text.index(before: start)]
        guard before == "\"" || before == "'" else { return "" }
        return cursor < text.endIndex && text[cursor] == before ? "" : String(before)
    }
}
