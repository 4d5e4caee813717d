/// The names in front of a value or in the header of a table: `units."二支部".params`.
enum SettingKey {
    /// The names up to a mark outside of quotes; empty where it does not come, or where the text is a comment.
    static func parts(_ text: Substring, upTo mark: Character) -> [String] {
        var parts: [String] = []
        var current = ""
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { current.append(character) }
            } else {
                switch character {
                case "#": return []
                case "\"", "'": quote = character
                case mark: return parts + [current]
                case ".":
                    parts.append(current)
                    current = ""
                case " ", "\t": continue
                default: current.append(character)
                }
            }
        }
        return []
    }
}
