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

    /// The line of a key, by the table headers before it.
    func line(of path: [String]) -> Int? {
        var table = ""
        let wanted = path.dropLast().enumerated().map { $0.offset == 0 ? $0.element : "\"\($0.element)\"" }.joined(separator: ".")
        for (index, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            if text.first == "[" {
                table = String(text.dropFirst().prefix { $0 != "]" })
                if table == path.joined(separator: ".")
                    || table == (path.dropLast(0).enumerated().map { $0.offset == 0 ? $0.element : "\"\($0.element)\"" }.joined(separator: "."))
                {
                    return index + 1
                }
            } else if table == wanted, let key = ["", "\""].map({ $0 + (path.last ?? "") + $0 }).first(where: text.hasPrefix) {
                let rest = text.dropFirst(key.count).drop { $0 == " " || $0 == "\t" }
                if rest.first == "=" { return index + 1 }
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
    func tables(_ table: TOMLTable, _ key: String) throws -> [(String, TOMLTable)] {
        guard let outer = try self.table(table, key, []) else { return [] }
        return try outer.keys.sorted().map { name in
            guard let inner = outer[name]?.table else { throw wrong([key, name], Message(zh: "一个段", en: "a table")) }
            return (name, inner)
        }
    }

    private func wrong(_ path: [String], _ expected: Message) -> Diagnostic {
        problem("wrong_type", Message(zh: "'\(path.last ?? "")' 要\(expected.zh)", en: "'\(path.last ?? "")' takes \(expected.en)"), at: path)
    }
}
