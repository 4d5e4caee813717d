import Ledger

extension DiagnosticRenderer {
    struct Excerpt {
        var lines: [String]
        /// Whether the hint stands beside the caret.
        var saysHint: Bool
    }

    /// Nobody reads further on one line; a generated source may be one line of a megabyte.
    private static let longest = 240

    /// The line of source, and below it carets as wide as the word that is meant, followed by the hint where there is room.
    func excerpt(_ diagnostic: Diagnostic) -> Excerpt? {
        guard let source = diagnostic.sourceLine, let location = diagnostic.location, let line = location.line else { return nil }
        let gutter = "  \(line) │ "
        let room = max((width ?? Self.longest) - DisplayWidth.of(gutter), 20)
        let characters = Array(source)
        guard let column = location.column, column > 0 else {
            return Excerpt(lines: [faint(gutter) + window(characters.map(Self.shown), keeping: 0, room: room).text], saysHint: false)
        }
        let start = min(column - 1, characters.count)
        let end = Self.endOfWord(in: characters, from: start)
        let shown = window(characters.map(Self.shown), keeping: start, room: room)
        let wanted = characters[start..<end].reduce(0) { $0 + DisplayWidth.of(Self.shown($1)) }
        let carets = max(1, min(wanted, room - shown.offset))
        var mark = faint(String(repeating: " ", count: DisplayWidth.of(gutter) - 2) + "│ ") + String(repeating: " ", count: shown.offset)
        mark += terminal.styled(String(repeating: "^", count: carets), .bad)
        var saysHint = false
        if let hint = diagnostic.hint.map(terminal.said) {
            saysHint = width == nil || shown.offset + carets + 1 + DisplayWidth.of(hint) <= room
            if saysHint { mark += " " + hint }
        }
        return Excerpt(lines: [faint(gutter) + shown.text, mark], saysHint: saysHint)
    }

    private func faint(_ text: String) -> String { terminal.styled(text, .faint) }

    private static func shown(_ character: Character) -> String {
        character == "\t" ? "    " : SafeText.escaped(String(character))
    }

    /// As much of the line as there is room for around the piece that must be seen, and the column at which that piece then stands.
    private func window(_ pieces: [String], keeping kept: Int, room: Int) -> (text: String, offset: Int) {
        let widths = pieces.map(DisplayWidth.of)
        let offset = widths[..<kept].reduce(0, +)
        guard widths.reduce(0, +) > room else { return (pieces.joined(), offset) }
        var first = 0
        var before = offset
        while before > room * 2 / 3 {
            before -= widths[first]
            first += 1
        }
        let isCutBefore = first > 0
        var used = isCutBefore ? 1 : 0
        var last = first
        while last < pieces.count, used + widths[last] <= room - 1 {
            used += widths[last]
            last += 1
        }
        let text = (isCutBefore ? "…" : "") + pieces[first..<last].joined() + (last < pieces.count ? "…" : "")
        return (text, before + (isCutBefore ? 1 : 0))
    }

    /// The end of the name or the quoted text that begins here; of anything else, one character.
    private static func endOfWord(in characters: [Character], from start: Int) -> Int {
        guard start < characters.count else { return start }
        let first = characters[start]
        if first == "\"" || first == "'" {
            return characters[(start + 1)...].firstIndex(of: first).map { $0 + 1 } ?? start + 1
        }
        let end = characters[start...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_") } ?? characters.count
        return max(end, start + 1)
    }
}
