import Ledger

/// The lines of a source, to find again what Lua forgets: in which column a setting stands, and in which order the names of a table were written.
struct SourceText {
    let path: String
    let lines: [Substring]

    init(_ file: PluginFile) {
        path = file.path
        // By bytes: quicker than by characters, of which a line feed behind a carriage return is no end of a line.
        lines = file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }

    func line(_ number: Int?) -> String? {
        guard let number, lines.indices.contains(number - 1) else { return nil }
        return String(lines[number - 1])
    }

    /// Where a node's word stands on the node's line; the line alone where it is not found there.
    func place(of node: Node) -> Location { place(of: node.word, on: node.location) }

    /// Where a word stands on a line; the line alone where it is not found there.
    func place(of word: String, on location: Location) -> Location {
        guard let line = location.line, let place = place(ofWord: word, from: line), place.line == line else { return location }
        return place
    }

    /// Where `name =` stands, from a line on and within the declaration that begins there.
    func place(ofSetting name: String, from line: Int) -> Location? {
        place(of: name, from: line) { rest in
            let after = rest.drop { $0 == " " || $0 == "\t" || $0 == "]" || $0 == "\"" || $0 == "'" }
            return after.first == "=" && !after.dropFirst().hasPrefix("=")
        }
    }

    /// Where a value stands behind `name =`, on the same line; else where the setting stands.
    func place(ofValue value: String, inSetting name: String, from line: Int) -> Location? {
        guard let setting = place(ofSetting: name, from: line), let number = setting.line, let column = setting.column else { return nil }
        let text = lines[number - 1]
        let start = text.index(text.startIndex, offsetBy: column - 1)
        guard !value.isEmpty, let found = text.firstRange(of: value, in: start..<text.endIndex) else { return setting }
        return Location(path, line: number, column: text.distance(from: text.startIndex, to: found.lowerBound) + 1)
    }

    /// Where a word or a text stands, from a line on.
    func place(ofWord word: String, from line: Int) -> Location? {
        place(of: word, from: line) { _ in true }
    }

    /// The names in the order in which they are written as settings from a line on; those that are not found come last, sorted.
    func inOrder(_ names: [String], from line: Int) -> [String] {
        let places = names.map { name in (name, place(ofSetting: name, from: line)) }
        return places.sorted { left, right in
            switch (left.1, right.1) {
            case (let a?, let b?): (a.line ?? 0, a.column ?? 0) < (b.line ?? 0, b.column ?? 0)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.0 < right.0
            }
        }.map(\.0)
    }

    private func place(of name: String, from line: Int, where follows: (Substring) -> Bool) -> Location? {
        for number in max(line, 1)...max(line, lines.count) where lines.indices.contains(number - 1) {
            let text = lines[number - 1]
            var search = text.startIndex..<text.endIndex
            while let found = text.firstRange(of: name, in: search) {
                let isWhole =
                    (found.lowerBound == text.startIndex || !text[text.index(before: found.lowerBound)].isWordCharacter)
                    && (found.upperBound == text.endIndex || !text[found.upperBound].isWordCharacter)
                if isWhole, follows(text[found.upperBound...]) {
                    return Location(path, line: number, column: text.distance(from: text.startIndex, to: found.lowerBound) + 1)
                }
                search = found.upperBound..<text.endIndex
            }
        }
        return nil
    }
}

extension Character {
    fileprivate var isWordCharacter: Bool { isLetter || isNumber || self == "_" }
}

extension Substring {
    /// Byte by byte: the library's search prepares each pattern anew, which took most of the time of loading a plugin.
    fileprivate func firstRange(of text: String, in range: Range<Index>) -> Range<Index>? {
        let wanted = text.utf8
        guard let first = wanted.first else { return nil }
        var rest = self[range].utf8
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}
