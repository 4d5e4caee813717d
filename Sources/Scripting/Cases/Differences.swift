import Ledger
import LuaRuntime
import Rules

/// Collects where what came out differs from what a line expects; what the line does not name is not compared.
struct Differences {
    private let named: [String: LuaValue]
    var list: [Difference] = []

    init(_ node: Node) { named = node.settings.named }

    mutating func compare(_ name: String, expected: String, actual: String) {
        if expected != actual { list.append(.value(name, expected: expected, actual: actual)) }
    }

    mutating func amount(_ name: String, _ actual: Amount?) {
        guard let expected = named[name] else { return }
        if case .atLeast(.number(let bound))? = expected.payload(Test.self) {
            compare(name, expected: Amount.atLeast(bound).label.en, actual: actual?.label.en ?? "—")
        } else if let test = expected.payload(Test.self), test == .blank {
            compare(name, expected: "—", actual: actual?.label.en ?? "—")
        } else if let number = LuaNumber.exact(expected) {
            compare(name, expected: number.plain, actual: actual?.label.en ?? "—")
        } else {
            compare(name, expected: expected.string ?? expected.typeName, actual: actual?.label.en ?? "—")
        }
    }

    /// One text, or a list of texts.
    private static func texts(_ value: LuaValue) -> [String] {
        (try? value.table?.array().compactMap(\.string)) ?? [value.string].compactMap { $0 }
    }

    mutating func words(_ name: String, _ actual: [String]) {
        guard let expected = named[name] else { return }
        let wanted = Self.texts(expected)
        compare(name, expected: wanted.sorted().joined(separator: ", "), actual: actual.sorted().joined(separator: ", "))
    }

    /// Numbers by name; what is not named is none.
    mutating func counts(_ name: String, _ actual: [String: Int]) {
        guard let expected = named[name] else { return }
        let pairs = (try? expected.table?.pairs()) ?? []
        let wanted = Dictionary(pairs.compactMap { key, value in key.string.flatMap { name in value.integer.map { (name, Int($0)) } } }) { $1 }
        func text(_ counts: [String: Int]) -> String {
            let shown = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
            return shown.isEmpty ? "—" : shown.joined(separator: ", ")
        }
        compare(name, expected: text(wanted), actual: text(actual))
    }

    mutating func flag(_ name: String, _ actual: Bool) {
        guard let expected = named[name]?.boolean else { return }
        compare(name, expected: "\(expected)", actual: "\(actual)")
    }

    mutating func word(_ name: String, _ actual: String?) {
        guard let expected = named[name] else { return }
        let wanted = expected.payload(Test.self) == .blank ? "—" : expected.string ?? expected.boolean.map { "\($0)" } ?? expected.typeName
        compare(name, expected: wanted, actual: actual ?? "—")
    }

    /// Each text that is expected is one of the lines.
    mutating func lines(_ name: String, _ lines: [Message]) {
        guard let expected = named[name] else { return }
        let wanted = Self.texts(expected)
        for text in wanted where !lines.contains(where: { $0.zh == text || $0.en == text }) {
            compare(name, expected: text, actual: lines.map(\.zh).joined(separator: " / "))
        }
    }

    mutating func count(_ name: String, _ actual: Int) {
        guard let expected = named[name]?.integer else { return }
        compare(name, expected: "\(expected)", actual: "\(actual)")
    }

    /// Each text that is expected stands in one of the lines.
    mutating func held(_ name: String, _ lines: [String]) {
        guard let expected = named[name] else { return }
        let wanted = Self.texts(expected)
        for text in wanted where !lines.contains(where: { $0.contains(text) }) {
            compare(name, expected: text, actual: lines.joined(separator: " / "))
        }
    }

    mutating func day(_ name: String, _ actual: Day?) {
        guard let expected = named[name] else { return }
        let wanted = expected.payload(Test.self) == .blank ? "—" : expected.payload(Day.self)?.description ?? expected.string ?? expected.typeName
        compare(name, expected: wanted, actual: actual?.description ?? "—")
    }

    mutating func verdict(_ name: String, _ actual: Verdict?) {
        guard let expected = named[name] else { return }
        let wanted = expected.payload(Test.self) == .blank ? "—" : expected.payload(Verdict.self)?.rawValue ?? expected.typeName
        compare(name, expected: wanted, actual: actual?.rawValue ?? "—")
    }
}
