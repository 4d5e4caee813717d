/// The text before a cursor in pieces: enough of Lua to tell what could follow, also where the text is no whole yet.
struct PromptTokens {
    enum Kind: Hashable {
        case name(String)
        case number
        /// `isOpen` where its end is not written yet.
        case text(String, isOpen: Bool)
        case sign(String)
    }

    struct Token {
        let kind: Kind
        /// Where it begins, in characters; of a text where its content does.
        let start: Int
    }

    private(set) var tokens: [Token] = []
    /// Whether the cursor stands in a comment, where nothing is completed.
    private(set) var isInComment = false
    private let characters: [Character]
    private var place = 0

    init(_ text: Substring) {
        characters = Array(text)
        while place < characters.count { read() }
    }

    private mutating func read() {
        let character = characters[place]
        let start = place
        if character.isWhitespace {
            place += 1
        } else if character.isLetter || character == "_" {
            let word = take { $0.isLetter || $0.isNumber || $0 == "_" }
            tokens.append(Token(kind: .name(word), start: start))
        } else if character.isNumber {
            _ = take { $0.isHexDigit || $0 == "." || $0 == "x" }
            tokens.append(Token(kind: .number, start: start))
        } else if character == "\"" || character == "'" {
            readText(until: character)
        } else if character == "-", next == "-" {
            place += 2
            _ = take { !$0.isNewline }
            isInComment = place == characters.count
        } else if character == "[", next == "[" {
            readLongText()
        } else if character == ".", next == "." {
            _ = take { $0 == "." }
            tokens.append(Token(kind: .sign(".."), start: start))
        } else {
            place += 1
            tokens.append(Token(kind: .sign(String(character)), start: start))
        }
    }

    private var next: Character? { place + 1 < characters.count ? characters[place + 1] : nil }

    private mutating func take(while holds: (Character) -> Bool) -> String {
        let start = place
        while place < characters.count, holds(characters[place]) { place += 1 }
        return String(characters[start..<place])
    }

    private mutating func readText(until quote: Character) {
        place += 1
        let start = place
        while place < characters.count, characters[place] != quote {
            if characters[place] == "\\" { place += 1 }
            place += 1
        }
        let end = min(place, characters.count)
        let isOpen = place >= characters.count
        tokens.append(Token(kind: .text(String(characters[start..<end]), isOpen: isOpen), start: start))
        place = end + 1
    }

    private mutating func readLongText() {
        place += 2
        let start = place
        while place < characters.count, !(characters[place] == "]" && next == "]") { place += 1 }
        let isOpen = place >= characters.count
        tokens.append(Token(kind: .text(String(characters[start..<place]), isOpen: isOpen), start: start))
        place = min(place + 2, characters.count)
    }

    // MARK: Looking back

    func sign(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .sign(let sign) = tokens[index].kind else { return nil }
        return sign
    }

    func name(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .name(let name) = tokens[index].kind else { return nil }
        return name
    }

    func text(_ index: Int) -> String? {
        guard tokens.indices.contains(index), case .text(let text, _) = tokens[index].kind else { return nil }
        return text
    }

    /// The bracket that the one at a place closes; nil where there is none.
    func opening(of index: Int) -> Int? {
        var depth = 0
        for place in stride(from: index, through: 0, by: -1) {
            switch sign(place) {
            case ")", "]", "}": depth += 1
            case "(", "[", "{":
                depth -= 1
                if depth == 0 { return place }
            default: continue
            }
        }
        return nil
    }

    /// The innermost bracket that is open before a place.
    func enclosing(_ index: Int) -> Int? {
        var depth = 0
        for place in stride(from: index - 1, through: 0, by: -1) {
            switch sign(place) {
            case ")", "]", "}": depth += 1
            case "(", "[", "{":
                if depth == 0 { return place }
                depth -= 1
            default: continue
            }
        }
        return nil
    }
}
