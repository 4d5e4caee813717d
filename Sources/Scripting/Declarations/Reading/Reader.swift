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
                at: source.place(ofSetting: unknown, from: node.line), hint: .nearest(to: unknown, among: known))
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

    func describe(_ value: LuaValue) -> Message {
        let shown = value.string.map { "\"\($0)\"" } ?? value.integer.map(String.init)
        return shown.map { Message(zh: $0, en: $0) } ?? TypeWord.message(value.typeName)
    }

    subscript(name: String) -> LuaValue { node.settings.named[name] ?? .nil }

    func has(_ name: String) -> Bool { node.settings.named[name] != nil }

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

    /// A word that is none of those that a setting knows.
    func unknownValue(_ value: String, of setting: String, known: [String]) -> Diagnostic {
        error(
            "unknown_value", Message(zh: "\(setting) 没有 '\(value)'", en: "there is no \(setting) = '\(value)'"),
            at: source.place(ofValue: value, inSetting: setting, from: node.line), hint: .nearest(to: value, among: known))
    }
}
