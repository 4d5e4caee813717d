/// Breaks text into lines that fit.
enum LineBreaking {
    /// Lines of at most `width` columns: broken at blanks and beside wide characters, inside a word only where it alone is too long.
    /// Closing punctuation does not begin a line, opening does not end one.
    /// - Parameter first: the width of the first line where it differs.
    static func lines(_ text: String, width: Int, first: Int? = nil) -> [String] {
        let limit = max(width, 2)
        let firstLimit = max(first ?? limit, 2)
        guard DisplayWidth.of(text) > firstLimit else { return [text] }
        var lines: [String] = []
        var line = ""
        var used = 0
        var available: Int { lines.isEmpty ? firstLimit : limit }
        func end() {
            lines.append(trimmed(line))
            line = ""
            used = 0
        }
        for atom in atoms(text) {
            var atom = atom
            // Blanks that end a line may hang over: they are trimmed.
            if used > 0, used + DisplayWidth.of(trimmed(atom)) > available { end() }
            if !lines.isEmpty, line.isEmpty { atom = String(atom.drop { $0 == " " }) }
            let size = DisplayWidth.of(atom)
            guard DisplayWidth.of(trimmed(atom)) > available else {
                line += atom
                used += size
                continue
            }
            for character in atom {
                let size = DisplayWidth.of(character)
                if used + size > available { end() }
                line.append(character)
                used += size
            }
        }
        if !line.isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
        return lines
    }

    /// The widest piece that cannot be broken without cutting a word.
    static func widestAtom(_ text: String) -> Int {
        atoms(text).reduce(0) { max($0, DisplayWidth.of(trimmed($1))) }
    }

    /// The pieces between which a line may end; each keeps the blanks that follow it.
    private static func atoms(_ text: String) -> [String] {
        var atoms: [String] = []
        var current = ""
        var last: Character?
        for character in text {
            if let last, mayBreak(between: last, and: character) {
                atoms.append(current)
                current = ""
            }
            current.append(character)
            last = character
        }
        if !current.isEmpty { atoms.append(current) }
        return atoms
    }

    private static func mayBreak(between left: Character, and right: Character) -> Bool {
        if right == " " { return false }
        if left == " " { return true }
        if closing.contains(right) || opening.contains(left) { return false }
        return isWide(left) || isWide(right)
    }

    private static func isWide(_ character: Character) -> Bool { DisplayWidth.of(character) == 2 }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private static let closing = Set("，。、；：！？）》〉」』】〕”’…—·％℃,.;:!?)]}%")
    private static let opening = Set("（《〈「『【〔“‘([{")
}
