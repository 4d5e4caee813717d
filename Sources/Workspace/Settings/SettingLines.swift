import Ledger
import TOMLKit

/// Reads values out of a TOML table and tells mistakes with their line: the parser gives none for values, so the text is searched for the key.
struct SettingLines {
    let file: String
    private let lines: [Substring]

    init(_ text: String, file: String) {
        self.file = file
        // A line feed behind a carriage return is one character with it.
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    /// Where a key or the header of a table stands; what stands within a line is looked for where that line begins.
    func location(of path: [String]) -> Location {
        for length in stride(from: path.count, to: 0, by: -1) {
            if let place = location(naming: Array(path.prefix(length))) { return place }
        }
        return Location(file)
    }

    private func location(naming path: [String]) -> Location? {
        var table: [String] = []
        for (index, line) in lines.enumerated() {
            let (key, isHeader) = Self.key(of: line)
            if isHeader { table = key.parts }
            guard isHeader ? table == path : !key.parts.isEmpty && table + key.parts == path else { continue }
            return Location(file, line: index + 1)
        }
        return nil
    }

    /// What a line sets, or begins.
    private static func key(of line: Substring) -> (key: SettingKey, isHeader: Bool) {
        let text = line.drop { $0 == " " || $0 == "\t" }
        return text.first == "[" ? (SettingKey(text.dropFirst(), upTo: "]"), true) : (SettingKey(text, upTo: "="), false)
    }

    /// Points at the last name of the line, where the place says no column.
    func problem(_ code: String, _ message: Message, at place: Location, hint: Message? = nil) -> Diagnostic {
        var diagnostic = Diagnostic(code, .usage, message, at: place, hint: hint)
        guard let number = place.line, lines.indices.contains(number - 1) else { return diagnostic }
        let line = lines[number - 1]
        diagnostic.sourceLine = String(line)
        if place.column == nil {
            let column = line.distance(from: line.startIndex, to: Self.key(of: line).key.start) + 1
            diagnostic.location = Location(place.file, line: number, column: column)
        }
        return diagnostic
    }

    func problem(_ code: String, _ message: Message, at path: [String], hint: Message? = nil) -> Diagnostic {
        problem(code, message, at: location(of: path), hint: hint)
    }

    func refuseUnknown(in table: TOMLTable, path: [String], known: [String]) throws {
        guard let unknown = table.keys.sorted().first(where: { !known.contains($0) }) else { return }
        throw problem(
            "unknown_setting", Message(zh: "没有设置 '\(unknown)'", en: "there is no setting '\(unknown)'"), at: path + [unknown],
            hint: .nearest(to: unknown, among: known))
    }

    func text(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string else { throw wrong(path + [key], Message(zh: "一段文字", en: "a text")) }
        return text
    }

    func flag(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> Bool? {
        guard let value = table[key] else { return nil }
        guard let flag = value.bool else { throw wrong(path + [key], Message(zh: " true 或 false", en: "true or false")) }
        return flag
    }

    /// A whole number above zero.
    func count(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> Int? {
        guard let value = table[key] else { return nil }
        guard let number = value.int, number > 0 else { throw wrong(path + [key], Message(zh: "一个大于 0 的整数", en: "a whole number above 0")) }
        return number
    }

    func table(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> TOMLTable? {
        guard let value = table[key] else { return nil }
        guard let inner = value.table else { throw wrong(path + [key], Message(zh: "一个 [\(key)] 段", en: "a table [\(key)]")) }
        return inner
    }

    /// The tables within a table, by name.
    func tables(_ table: TOMLTable, _ key: String, _ path: [String] = []) throws -> [(String, TOMLTable)] {
        guard let outer = try self.table(table, key, path) else { return [] }
        return try outer.keys.sorted().map { name in
            guard let inner = outer[name]?.table else { throw wrong(path + [key, name], Message(zh: "一个段", en: "a table")) }
            return (name, inner)
        }
    }

    func texts(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> [String] {
        guard let value = table[key] else { return [] }
        let texts = value.array.map { array in array.compactMap(\.string) }
        guard let texts, texts.count == value.array?.count else {
            throw wrong(path + [key], Message(zh: "一列文字，如 [\"…\"]", en: "a list of texts, as [\"…\"]"))
        }
        return texts
    }

    /// A number of at most two places: as it is where it is whole, else as text.
    func hundredths(_ table: TOMLTable, _ key: String, _ path: [String]) throws -> Hundredths? {
        guard let value = table[key] else { return nil }
        if let number = value.int.flatMap({ Hundredths(String($0)) }) ?? value.string.flatMap({ Hundredths($0) }) { return number }
        throw wrong(path + [key], Message(zh: "一个数，小数写成文字，如 30 或 \"0.5\"", en: "a number, decimals as text, as 30 or \"0.5\""))
    }

    private func wrong(_ path: [String], _ expected: Message) -> Diagnostic {
        problem("wrong_type", Message(zh: "'\(path.last ?? "")' 要\(expected.zh)", en: "'\(path.last ?? "")' takes \(expected.en)"), at: path)
    }
}
