import Ledger
import LuaRuntime
import Rules

/// The values of settings, by their names; nil where one is not given.
extension Reader {
    func text(_ name: String) throws -> String? {
        switch self[name] {
        case .nil: return nil
        case .string(let text): return text
        case let value: throw wrongType(name, value, expected: Message(zh: "一段文字", en: "a text"))
        }
    }

    func flag(_ name: String) throws -> Bool? {
        switch self[name] {
        case .nil: return nil
        case .boolean(let flag): return flag
        case let value: throw wrongType(name, value, expected: Message(zh: " true 或 false", en: "true or false"))
        }
    }

    func day(_ name: String) throws -> Day? {
        let value = self[name]
        if value.isNil { return nil }
        guard let day = value.payload(Day.self) ?? value.string.flatMap({ Day($0) }) else {
            throw wrongType(name, value, expected: Message(zh: "一个日期，如 \"2021-01-01\"", en: "a day, as \"2021-01-01\""))
        }
        return day
    }

    func hundredths(_ name: String) throws -> Hundredths? {
        let value = self[name]
        if value.isNil { return nil }
        guard let number = LuaNumber.hundredths(value) else {
            throw wrongType(name, value, expected: Message(zh: "一个至多两位小数的数，如 30 或 \"0.5\"", en: "a number of at most two places, as 30 or \"0.5\""))
        }
        return number
    }

    /// One word, or a list of words.
    func words(_ name: String) throws -> [String]? {
        switch self[name] {
        case .nil: return nil
        case .string(let word): return [word]
        case .table(let table):
            let values = try table.array()
            let words = values.compactMap(\.string)
            guard words.count == values.count, !words.isEmpty else { throw wrongType(name, self[name], expected: Message(zh: "一列文字", en: "a list of texts")) }
            return words
        case let value: throw wrongType(name, value, expected: Message(zh: "一列文字", en: "a list of texts"))
        }
    }

    /// The entries of a table of names, in the order in which they are written.
    /// - Parameter besideList: whether a list may stand in it too, which is read by itself.
    func namedTable(_ name: String, besideList: Bool = false) throws -> [(String, LuaValue)] {
        guard has(name) else { return [] }
        guard case .table(let table) = self[name] else { throw wrongType(name, self[name], expected: Message(zh: "一个 { … }", en: "a { … }")) }
        let pairs = try table.pairs()
        if !besideList, let nameless = pairs.first(where: { $0.0.string == nil }) { throw self.nameless(name, nameless.1) }
        let entries = pairs.compactMap { key, value in key.string.map { ($0, value) } }
        let line = source.place(ofSetting: name, from: node.line)?.line ?? node.line
        let order = source.inOrder(entries.map(\.0), from: line)
        return order.compactMap { name in entries.first { $0.0 == name } }
    }

    /// How a number becomes a rounder one.
    func rounding(_ name: String) throws -> Rounding? {
        guard let text = try text(name) else { return nil }
        guard let rounding = Rounding(rawValue: text) else { throw unknownValue(text, of: name, known: Rounding.allCases.map(\.rawValue)) }
        return rounding
    }
}
