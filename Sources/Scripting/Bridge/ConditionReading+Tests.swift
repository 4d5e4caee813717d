import Ledger
import LuaRuntime

/// Limits as conditions: one that a field's values can never be asked would keep back every record and say nothing.
extension ConditionReading {
    func match(_ test: Test, _ kind: FieldKind, _ name: String) throws -> Condition.Match {
        guard let asked = test.kind else { return .test(test) }
        switch (kind, asked) {
        case (.list(let element), _): return try match(test, element, name)
        case (.integer, .number), (.decimal, .number), (.day, .day), (.text, .text), (.reference, .text): return .test(test)
        case (.choice, .text), (.word, .text): return .test(try named(test, kind, name))
        case (.day, .number): if let years = test.ofYears { return .test(years) }
        default: break
        }
        throw ConditionError(
            code: "wrong_test", word: name,
            message: Message(zh: "'\(name)' 不能按“\(test.label.zh)”来比", en: "'\(name)' cannot be held against \"\(test.label.en)\""), hint: Self.wanted(kind))
    }

    /// The words of a closed list as the ledger keeps them.
    private func named(_ test: Test, _ kind: FieldKind, _ name: String) throws -> Test {
        func word(_ text: String) throws -> String {
            guard case .text(let word) = try single(.string(text), kind, name) else { return text }
            return word
        }
        switch test {
        case .noneOf(let refused): return .noneOf(try refused.map(word))
        case .exactly(.text(let text)): return .exactly(.text(try word(text)))
        default: return test
        }
    }

    static func wanted(_ kind: FieldKind) -> Message { Message(zh: "要的是：\(kind.label.zh)", en: "it takes \(kind.label.en)") }
}
