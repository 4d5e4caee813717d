import Ledger
import LuaRuntime
import Rules

/// Turns what was loaded into values that a card or a page is made of.
struct PluginDescriber {
    private let host: ScriptHost

    init(_ host: ScriptHost) { self.host = host }

    func describe(_ names: [String]) throws -> [DescribedPlugin] {
        try refuseUnknown(names)
        return host.plugins.compactMap { plugin in
            let isNamed = names.isEmpty || names.contains(plugin.identity.name)
            let nodes = plugin.isUsable ? plugin.declarations.filter { isNamed || isCalled($0, in: plugin, by: names) } : []
            guard isNamed || !nodes.isEmpty else { return nil }
            return DescribedPlugin(
                identity: plugin.identity, doc: plugin.doc, file: plugin.file, isUsable: plugin.isUsable, needs: plugin.needs,
                declarations: nodes.map { declaration($0, of: plugin) })
        }
    }

    private func isCalled(_ node: Node, in plugin: LoadedPlugin, by names: [String]) -> Bool {
        guard let id = node.id else { return false }
        return names.contains(id) || names.contains("\(plugin.identity.name).\(id)") || node.settings.named["zh"]?.string.map(names.contains) ?? false
    }

    private func refuseUnknown(_ names: [String]) throws {
        for name in names where !host.plugins.contains(where: { $0.identity.name == name }) {
            guard !host.plugins.contains(where: { plugin in plugin.declarations.contains { isCalled($0, in: plugin, by: [name]) } }) else { continue }
            let known = host.plugins.map(\.identity.name) + host.plugins.flatMap { $0.declarations.compactMap(\.id) }
            throw Diagnostic(
                "unknown_plugin", .usage, Message(zh: "没有插件或声明 '\(name)'", en: "there is no plugin or declaration '\(name)'"),
                hint: .nearest(to: name, among: known, otherwise: Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them"))
            )
        }
    }

    private func declaration(_ node: Node, of plugin: LoadedPlugin) -> DescribedDeclaration {
        let subject = CaseSubject(node, host)
        var check: Check?
        if case .check(let found)? = subject { check = found }
        let shared = node.children(NodeWords.rows)
        return DescribedDeclaration(
            word: node.word, id: node.id ?? "", doc: node.settings.sentence ?? "", zh: node.settings.named["zh"]?.string ?? "", location: node.location,
            model: node.settings.named["on"]?.string, per: subject?.scope.map(\.per.label), level: check?.level, cites: check?.identity.cites,
            body: check.map { Swift.type(of: $0.body).word }, parameters: check.map { $0.body.parameters.withoutRepeats() } ?? [],
            rules: rules(node, plugin.source), cases: node.children(["case"]).map { describedCase($0, shared, plugin.source) })
    }

    private func describedCase(_ node: Node, _ shared: [Node], _ source: SourceText) -> DescribedCase {
        DescribedCase(
            name: node.id ?? "", location: node.location, asOf: node.settings.named["as_of"].map { text($0).en },
            rows: (shared + node.children(NodeWords.rows)).map { row($0, source) }, expectations: node.children(["expect"]).map { row($0, source) })
    }

    private func row(_ node: Node, _ source: SourceText) -> DescribedRow {
        let entries = node.settings.entries.enumerated().filter { $1.payload(Node.self) == nil }.map { index, value in
            let type = index == 0 ? value.string.flatMap { host.vocabulary.activityType(spelt: $0) } : nil
            return type.map { Message(zh: $0.zh.isEmpty ? $0.id : $0.zh, en: $0.id) } ?? text(value)
        }
        return DescribedRow(
            word: node.word, entries: entries,
            named: source.inOrder(node.settings.named.keys.sorted(), from: node.line).filter { $0 != "zh" }.map { name in
                let value = text(node.settings.named[name]!)
                return Message(zh: "\(name) = \(value.zh)", en: "\(name) = \(value.en)")
            })
    }

    /// What judges, each with its numbers; what stands within another comes behind it.
    private func rules(_ node: Node, _ source: SourceText) -> [DescribedRow] {
        node.children(Self.ruling).flatMap { [row($0, source)] + rules($0, source) }
    }

    private static let ruling = NodeWords.bodies.union(NodeWords.items).union(NodeWords.scoring).union(["sum"])

    /// A value of a row without the marks of Lua.
    private func text(_ value: LuaValue) -> Message {
        if let verdict = value.payload(Verdict.self) { return verdict.label }
        if case .parameter(let name)? = value.payload(Limit.self) { return plain("rule.\(name)") }
        if let test = value.payload(Test.self) { return test.label }
        if let limit = LimitValue.all(in: value).first, value.table == nil { return plain(limit.written) }
        if case .table(let table) = value {
            let entries = ((try? table.pairs()) ?? []).map { entry($0.key, $0.value) }
            return Message(zh: entries.map(\.zh).joined(separator: "，"), en: entries.map(\.en).joined(separator: ", "))
        }
        if case .boolean(let flag) = value { return Message(zh: flag ? "是" : "否", en: flag ? "true" : "false") }
        if let node = value.payload(Node.self) { return plain(node.word) }
        return (value.string ?? value.payload(Day.self)?.description ?? LuaNumber.text(value)).map(plain) ?? TypeWord.message(value.typeName)
    }

    private func plain(_ text: String) -> Message { Message(zh: text, en: text) }

    private func entry(_ key: LuaValue, _ value: LuaValue) -> Message {
        let value = text(value)
        return key.string.map { Message(zh: "\($0) = \(value.zh)", en: "\($0) = \(value.en)") } ?? value
    }
}

extension CaseSubject {
    var scope: Scope? {
        switch self {
        case .check(let check): check.scope
        case .score(let score): score.scope
        case .report(let report): report.scope
        case .measure, .calendar, .job, .sheet: nil
        }
    }
}

extension Scope.Per {
    /// As people say it: 每年, 每班.
    var label: Message {
        switch self {
        case .period(let kind):
            switch kind {
            case .month: Message(zh: "每月", en: "each month")
            case .quarter: Message(zh: "每季度", en: "each quarter")
            case .half: Message(zh: "每半年", en: "each half-year")
            case .year: Message(zh: "每年", en: "each year")
            default: Message(zh: "每\(kind.rawValue)", en: "each \(kind.rawValue)")
            }
        case .run: Message(zh: "每期", en: "its own run")
        case .last(let span): Message(zh: "最近\(span.label.zh)", en: "the last \(span.label.en)")
        case .record: Message(zh: "每条一次", en: "once a record")
        }
    }
}
