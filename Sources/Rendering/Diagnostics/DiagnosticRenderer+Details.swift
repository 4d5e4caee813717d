import Ledger

extension DiagnosticRenderer {
    /// All that the first line does not say, as labelled lines: what it is about, who speaks, under which clause, how it came there, what to do.
    func details(_ diagnostic: Diagnostic, isHintSaid: Bool, title: (String, Int64) -> String?) -> [Node] {
        var nodes = Self.nodes(Messages.note, diagnostic.notes)
        nodes += Self.nodes(Messages.about, [about(diagnostic.subject, title: title)].compactMap { $0 })
        if diagnostic.location != nil, let provenance = diagnostic.subject.provenance {
            nodes.append(Node(Messages.source, provenance.label))
        }
        nodes += Self.nodes(Messages.origin, [diagnostic.origin.map(Self.text)].compactMap { $0 })
        nodes += Self.nodes(Messages.clause, [diagnostic.clause.map(Self.same)].compactMap { $0 })
        // A single frame at the place itself tells nothing more.
        if diagnostic.frames.map(\.location) != [diagnostic.location] {
            nodes += Self.nodes(Messages.calls, diagnostic.frames.map { Self.same($0.function.isEmpty ? "\($0.location)" : "\($0.location)  \($0.function)") })
        }
        if !isHintSaid { nodes += Self.nodes(Messages.hint, [diagnostic.hint].compactMap { $0 }) }
        return nodes
    }

    /// The label stands at the first only.
    private static func nodes(_ label: Message, _ texts: [Message]) -> [Node] {
        texts.enumerated().map { Node($0 == 0 ? label : same(""), $1) }
    }

    /// `党员 李示例 · 入党日期`
    private func about(_ subject: Diagnostic.Subject, title: (String, Int64) -> String?) -> Message? {
        var parts: [Message] = []
        let model = subject.record.flatMap { Catalogue.model($0.model) }
        if let record = subject.record {
            let label = model?.label ?? Self.same(record.model)
            let title = title(record.model, record.id)
            parts.append(title.map { Message(zh: "\(label.zh) \($0)", en: "\(label.en) \($0)") } ?? Messages.record(label, record.id))
        }
        if let field = subject.field {
            parts.append(model?.field(field)?.label ?? Self.same(field))
        }
        return Self.joined(parts)
    }

    /// `study_forum 1.0.0 · check everyone_takes_part · 第 24 行`
    private static func text(_ origin: Diagnostic.Origin) -> Message {
        let plugin = [origin.plugin, origin.version].filter { !$0.isEmpty }.joined(separator: " ")
        let parts = [plugin, origin.declaration].filter { !$0.isEmpty }.map(same) + [origin.line.map(Messages.line)].compactMap { $0 }
        return joined(parts) ?? same("")
    }

    private static func joined(_ parts: [Message]) -> Message? {
        parts.isEmpty ? nil : Message(zh: parts.map(\.zh).joined(separator: " · "), en: parts.map(\.en).joined(separator: " · "))
    }

    /// A name, alike in both languages.
    private static func same(_ text: String) -> Message { Message(zh: text, en: text) }
}
