import Ledger
import LuaRuntime
import Rules

/// Limits, spans, scales and lists: written there, or `rule.name`, a parameter of the cited clause.
extension Reader {
    /// A closed list of words: written there, or `rule.name`.
    func wordsLimit(_ name: String) throws -> WordsLimit? {
        if case .parameter(let parameter)? = self[name].payload(Limit.self) { return .parameter(parameter) }
        return try words(name).map { .words($0) }
    }

    /// A span: written there, or `rule.name`.
    func span(_ name: String) throws -> SpanLimit? {
        guard has(name) else { return nil }
        if let span = self[name].payload(Span.self) { return .span(span) }
        if case .parameter(let parameter)? = self[name].payload(Limit.self) { return .parameter(parameter) }
        throw wrongType(name, self[name], expected: Message(zh: "一个时长，如 months(3) 或 rule.within", en: "a span, as months(3) or rule.within"))
    }

    /// A limit: a test, or `rule.name`.
    func limit(_ value: LuaValue, _ name: String) throws -> Limit {
        if let test = value.payload(Test.self) { return .test(test) }
        if let limit = value.payload(Limit.self) { return limit }
        if LuaNumber.exact(value) != nil {
            throw error(
                "bare_number", Message(zh: "只写一个数，没有说是至少还是至多", en: "a bare number says neither least nor most"),
                hint: Message(zh: "写成 at_least(…)、at_most(…)、exactly(…) 或 rule.名称", en: "write at_least(…), at_most(…), exactly(…) or rule.name"))
        }
        throw wrongType(name, value, expected: Message(zh: "一个界限，如 at_least(1) 或 rule.times", en: "a limit, as at_least(1) or rule.times"))
    }

    /// The first entry that is a limit.
    func limitEntry() throws -> Limit {
        for (position, value) in node.settings.entries.enumerated().dropFirst() {
            if value.payload(Test.self) != nil || value.payload(Limit.self) != nil || LuaNumber.exact(value) != nil && value.string == nil {
                return try limit(value, spec.word)
            }
            // One was meant: a text, or the word of a test that was not called.
            if value.string != nil || value.function != nil {
                let shown = value.string.map { "\"\($0)\"" } ?? TypeWord.message(value.typeName).zh
                let place = value.string.flatMap { source.place(ofWord: $0, from: node.line) }
                throw error(
                    "not_limit",
                    Message(
                        zh: "\(spec.word) 的第 \(position + 1) 项是\(shown)，不是界限", en: "entry \(position + 1) of \(spec.word) is \(describe(value).en), no limit"),
                    at: place, hint: Message(zh: "不加引号，写成 at_least(1) 或 rule.times", en: "without quotes, as at_least(1) or rule.times"))
            }
        }
        throw error(
            "missing_limit", Message(zh: "\(spec.word) 缺少界限", en: "\(spec.word) lacks its limit"),
            hint: Message(zh: "例如 at_least(1) 或 rule.times", en: "as at_least(1) or rule.times"))
    }

    /// The limit of a count, which is never below nothing.
    func countLimit() throws -> Limit {
        let limit = try limitEntry()
        guard case .test(let test) = limit, test.numbers.contains(where: { $0 < .zero }) else { return limit }
        throw error(
            "negative_limit", Message(zh: "次数不会小于 0：\(test.label.zh)", en: "a count is never below nothing: \(test.label.en)"),
            hint: Message(zh: "写成零或更大的数", en: "write nothing or more"))
    }

    /// The entry that is a scale, or `rule.name`.
    func scaleEntry(example: Message) throws -> ScaleLimit {
        for value in node.settings.entries {
            if let scale = value.payload(Scale.self) { return .scale(scale) }
            if case .parameter(let name)? = value.payload(Limit.self) { return .parameter(name) }
        }
        throw error(
            "missing_scale", Message(zh: "\(spec.word) 缺少 scale", en: "\(spec.word) lacks its scale"),
            hint: Message(zh: "例如 \(example.zh)", en: "as \(example.en)"))
    }
}

extension Test {
    /// The numbers that it compares with.
    fileprivate var numbers: [Fraction] {
        func number(_ operand: Operand) -> [Fraction] { if case .number(let number) = operand { [number] } else { [] } }
        switch self {
        case .atLeast(let bound), .atMost(let bound), .moreThan(let bound), .lessThan(let bound), .exactly(let bound): return number(bound)
        case .between(let low, let high): return number(low) + number(high)
        case .before, .after, .like, .noneOf, .filled, .blank: return []
        }
    }
}
