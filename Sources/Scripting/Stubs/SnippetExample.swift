import Ledger

/// The first use of a word in an example that is known to load, cut out of it: `deadline { from = …, to = …, within = … }`.
struct SnippetExample {
    /// Without the spaces that its lines have in common.
    let lines: [String]

    /// - Returns: nil where the example does not use the word.
    init?(of word: String, in example: String) {
        let characters = Array(example)
        guard let start = Self.start(of: word, in: characters), let end = Self.end(from: start, in: characters) else { return nil }
        let indent = characters[..<start].reversed().prefix { $0 != "\n" }.reversed().prefix { $0 == " " }.count
        let written: [Substring] = String(characters[start...end]).split(separator: "\n", omittingEmptySubsequences: false)
        lines = written.enumerated().map { index, line in
            String(index == 0 ? line : line.dropFirst(min(indent, line.prefix { $0 == " " }.count)))
        }
    }

    /// Where the word stands outside of texts with its table, or its name, behind it.
    private static func start(of word: String, in text: [Character]) -> Int? {
        let wanted = Array(word)
        var isQuoted = false
        for place in text.indices {
            if text[place] == "\"" { isQuoted.toggle() }
            guard !isQuoted, text[place...].starts(with: wanted), place == 0 || !text[place - 1].isWordPart else { continue }
            let rest = text[(place + wanted.count)...].prefix { $0 != "\n" }
            if rest.starts(with: [" ", "{"]) || rest.starts(with: [" ", "\""]) { return place }
        }
        return nil
    }

    /// Where its table ends.
    private static func end(from start: Int, in text: [Character]) -> Int? {
        var (depth, isQuoted) = (0, false)
        for place in text.indices[start...] {
            switch text[place] {
            case "\"": isQuoted.toggle()
            case "{" where !isQuoted: depth += 1
            case "}" where !isQuoted:
                depth -= 1
                if depth == 0 { return place }
            default: break
            }
        }
        return nil
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" || self == "." || self == ":" }
}
