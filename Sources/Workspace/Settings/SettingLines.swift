import Ledger
import TOMLKit

/// Reads values out of a TOML table and tells mistakes with their line: the parser gives none for values, so the text is searched for the key.
struct SettingLines {
    let file: String
    private let lines: [Substring]

    init(_ text: String, file: String) {
        self.file = file
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The line of a key or of the header of a table; what stands within a line is looked for where that line begins.
    func line(of path: [String]) -> Int? {
        for length in stride(from: path.count, to: 0, by: -1) {
            if let line = line(naming: Array(path.prefix(length))) { return line }
        }
        return nil
    }

    private func line(naming path: [String]) -> Int? {
        var table: [String] = []
        for (index, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            if text.first == "[" {
                table = SettingKey.parts(text.dropFirst(), upTo: "]")
                if table == path { return index + 1 }
            } else if table + SettingKey.parts(text, upTo: "=") == path {
                return index + 1
            }
        }
        return nil
    }

    func problem(_ code: String, _ message: Message, line: Int?, hint: Message? = nil) -> Diagnostic {
        var diagnostic = Diagnostic(code, .usage, message, at: Location(file, line: line), hint: hint)
        if let line, lines.indices.contains(line - 1) { diagnostic.sourceLine = String(lines[line - 1]) }
        return diagnostic
    }

    func problem(_ code: String, _ message: Message, at path: [String], hint: Message? = nil) -> Diagnostic {
        problem(code, message, line: line(of: path), hint: hint)
    }

    func refuseUnknown(in table: TOMLTable, path: [String], known: [String]) throws {
        guard let unknown = table.keys.sorted().first(where: { !known.contains($0) }) else { return }
        let list = known.joined(separator: " ")
        let near = NearMiss.nearest(to: unknown, among: known)
        throw problem(
            "unknown_setting", Message(zh: "没有设置 '\(unknown)'", en: "there is no setting '\(unknown)'"), at: path + [unknown],
            hint: near.map { Message(zh: "是否想写 '\($0)'？可用：\(list)", en: "did you mean '\($0)'? There are: \(list)") }
                ?? Message(zh: "可用：\(list)", en: "there are: \(list)"))
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

    func location(of path: [String]) -> Location { Location(file, line: line(of: path)) }

    private func wrong(_ path: [String], _ expected: Message) -> Diagnostic {
        problem("wrong_type", Message(zh: "'\(path.last ?? "")' 要\(expected.zh)", en: "'\(path.last ?? "")' takes \(expected.en)"), at: path)
    }
}
