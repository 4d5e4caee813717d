/// The names in front of a value or in the header of a table: `units."二支部".params`.
struct SettingKey {
    /// Empty where the mark behind the names does not come, or where the text is a comment.
    private(set) var parts: [String] = []
    /// Where the last name begins.
    private(set) var start: Substring.Index

    /// Reads the names up to a mark outside of quotes.
    init(_ text: Substring, upTo mark: Character) {
        start = text.startIndex
        var read: [String] = []
        var current = ""
        var quote: Character?
        var isBefore = true
        for index in text.indices {
            let character = text[index]
            if isBefore, character != " ", character != "\t" {
                (start, isBefore) = (index, false)
            }
            if let open = quote {
                if character == open { quote = nil } else { current.append(character) }
                continue
            }
            switch character {
            case "#": return
            case "\"", "'": quote = character
            case mark:
                parts = read + [current]
                return
            case ".":
                read.append(current)
                (current, isBefore) = ("", true)
            case " ", "\t": continue
            default: current.append(character)
            }
        }
    }
}
