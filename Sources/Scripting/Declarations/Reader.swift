import Ledger
import LuaRuntime
import Rules

/// Reads the settings of one node, and tells each mistake with its place in the text.
struct Reader {
    let node: Node
    let source: SourceText
    let spec: WordSpec
    let plugin: PluginIdentity

    /// - Throws: the first setting that the word does not know, or the first entry that cannot stand in it.
    init(_ node: Node, _ source: SourceText, _ spec: WordSpec, plugin: PluginIdentity) throws {
        self.node = node
        self.source = source
        self.spec = spec
        self.plugin = plugin
        let known = spec.settings.map(\.name)
        if let unknown = source.inOrder(node.settings.named.keys.filter { !known.contains($0) }.sorted(), from: node.line).first {
            throw error(
                "unknown_setting",
                Message(zh: "\(spec.word) \(quotedID)没有设置项 '\(unknown)'", en: "\(spec.word) \(quotedID)has no setting '\(unknown)'"),
                at: source.place(ofSetting: unknown, from: node.line), hint: .nearest(NearMiss.nearest(to: unknown, among: known), among: known))
        }
        if let stranger = node.settings.nodes.first(where: { !spec.holds.contains($0.word) }) {
            throw error(
                "misplaced", Message(zh: "\(stranger.title) 不能放在 \(spec.word) 里", en: "\(stranger.title) cannot stand in \(spec.word)"),
                at: source.place(of: stranger),
                hint: stranger.word == "case" ? Self.noCases : Self.holding(spec))
        }
        for setting in spec.settings where setting.isRequired && node.settings.named[setting.name] == nil {
            throw error(
                "missing_setting",
                Message(
                    zh: "\(spec.word) \(quotedID)缺少 '\(setting.name)'（\(setting.zh)）", en: "\(spec.word) \(quotedID)lacks '\(setting.name)' (\(setting.doc))"),
                hint: Message(zh: "加上 \(setting.name) = …", en: "add \(setting.name) = …"))
        }
    }

    /// A type or a regulation says nothing that could come out.
    private static let noCases = Message(
        zh: "例子写在用到它的 check、measure 或 score 里", en: "cases stand in the check, the measure or the score that uses it")

    private static func holding(_ spec: WordSpec) -> Message {
        let words = spec.holds.subtracting(NodeWords.rows).sorted().joined(separator: " ")
        guard !words.isEmpty else { return Message(zh: "这里只写值和 名称 = 值", en: "here stand values and name = value only") }
        return Message(zh: "这里可以放：\(words)", en: "here may stand: \(words)")
    }

    private var quotedID: String { node.id.map { "'\($0)' " } ?? "" }

    func error(_ code: String, _ message: Message, at location: Location? = nil, hint: Message? = nil) -> Diagnostic {
        var diagnostic = Diagnostic(code, .fault, message, at: location ?? source.place(of: node), hint: hint)
        diagnostic.sourceLine = source.line(diagnostic.location?.line)
        diagnostic.origin = Diagnostic.Origin(plugin: plugin.name, version: plugin.version, declaration: node.title, line: node.line)
        return diagnostic
    }

    func wrongType(_ name: String, _ value: LuaValue, expected: Message) -> Diagnostic {
        error(
            "wrong_type",
            Message(zh: "'\(name)' 要\(spaced(expected.zh))，不是 \(describe(value).zh)", en: "'\(name)' takes \(expected.en), not \(describe(value).en)"),
            at: source.place(ofSetting: name, from: node.line))
    }

    /// A blank between Chinese words and Latin ones.
    private func spaced(_ text: String) -> String { text.first?.isASCII == true && text.first != " " ? " \(text)" : text }

    private func describe(_ value: LuaValue) -> Message {
        let shown = value.string.map { "\"\($0)\"" } ?? value.integer.map(String.init)
        return shown.map { Message(zh: $0, en: $0) } ?? TypeWord.message(value.typeName)
    }

    subscript(name: String) -> LuaValue { node.settings.named[name] ?? .nil }

    func has(_ name: String) -> Bool { node.settings.named[name] != nil }

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

    /// A closed list of words: written there, or `rule.name`.
    func wordsLimit(_ name: String) throws -> WordsLimit? {
        if case .parameter(let parameter)? = self[name].payload(Limit.self) { return .parameter(parameter) }
        return try words(name).map { .words($0) }
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

    /// What stands in a table of names without one would be read by nobody.
    func nameless(_ setting: String, _ value: LuaValue) -> Diagnostic {
        error(
            "nameless",
            Message(zh: "'\(setting)' 里的 \(describe(value).zh) 前面没有名称", en: "\(describe(value).en) in '\(setting)' has no name before it"),
            at: value.string.flatMap { source.place(ofValue: $0, inSetting: setting, from: node.line) } ?? source.place(ofSetting: setting, from: node.line),
            hint: Message(zh: "写成 \(setting) = { 名称 = … }", en: "write \(setting) = { name = … }"))
    }

    /// Bounds between which nothing lies.
    func crossed(_ low: String, _ least: Hundredths, _ high: String, _ most: Hundredths) -> Diagnostic {
        error(
            "crossed_bounds",
            Message(zh: "\(high) = \(most) 小于 \(low) = \(least)", en: "\(high) = \(most) is less than \(low) = \(least)"),
            at: source.place(ofSetting: high, from: node.line), hint: Message(zh: "\(high) 不能小于 \(low)", en: "\(high) is \(low) or more"))
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

    /// How a number becomes a rounder one.
    func rounding(_ name: String) throws -> Rounding? {
        guard let text = try text(name) else { return nil }
        guard let rounding = Rounding(rawValue: text) else { throw unknownValue(text, of: name, known: Rounding.allCases.map(\.rawValue)) }
        return rounding
    }

    /// The first entry, which must be a text.
    func firstText(_ meaning: Message) throws -> String {
        guard let text = node.settings.entries.first?.string else {
            throw error("missing_entry", Message(zh: "\(spec.word) 的第一项要写\(meaning.zh)", en: "the first entry of \(spec.word) is \(meaning.en)"))
        }
        return text
    }

    /// All entries, which must be texts; one at least.
    func texts(_ meaning: Message, example: String) throws -> [String] {
        let texts = node.settings.entries.compactMap(\.string)
        guard !texts.isEmpty, texts.count == node.settings.entries.count else {
            throw error(
                "missing_entry", Message(zh: "\(spec.word) 里要写\(meaning.zh)", en: "\(spec.word) takes \(meaning.en)"),
                hint: Message(zh: "例如 \(example)", en: "as \(example)"))
        }
        return texts
    }

    /// A word that is none of those that a setting knows.
    func unknownValue(_ value: String, of setting: String, known: [String]) -> Diagnostic {
        error(
            "unknown_value", Message(zh: "\(setting) 没有 '\(value)'", en: "there is no \(setting) = '\(value)'"),
            at: source.place(ofValue: value, inSetting: setting, from: node.line), hint: .nearest(NearMiss.nearest(to: value, among: known), among: known))
    }

    private var head: String { NodeWords.named.contains(node.word) ? "\(node.word) \"\(node.id ?? "…")\"" : node.word }

    /// The sentence of a declaration.
    func sentence() throws -> String {
        guard let sentence = node.settings.sentence, !sentence.isEmpty else {
            throw error(
                "missing_sentence", Message(zh: "\(node.title) 的第一项要写一句说明", en: "the first entry of \(node.title) is a sentence that says what it is"),
                hint: Message(zh: "例如 \(head) { \"每季度开一次会。\", … }", en: "as \(head) { \"A meeting is held each quarter.\", … }"))
        }
        return sentence
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
