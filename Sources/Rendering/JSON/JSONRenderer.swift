public import Ledger

/// A document as data: values as they are, not as people read them.
///
/// One table, with whatever headings and sentences stand around it, is an array of objects with the keys of its headings in their order.
/// Any other document, and every report, is `{"blocks": [{"kind": "heading", "level": 1, "text": …}, {"kind": "sentence", "text": …, "figures": […]},
/// {"kind": "table", "rows": […]}, {"kind": "chart", "measure": …, "by": "month", "points": […]}, {"kind": "tree", "nodes": […]}],
/// "fingerprint": {…}}`; the fingerprint is there where the document has one.
/// A column in which a number is only a lower bound is followed by a member `KEY_at_least` that says so in each row.
/// A row whose cells rest on records has a last member `evidence`, unless a heading is called so.
public struct JSONRenderer: Sendable {
    /// The language of headings, sentences and trees; rows of tables are alike in all.
    public var language: Language

    public init(language: Language) {
        self.language = language
    }

    public func json(_ document: Document) -> JSON {
        if let table = Self.onlyTable(of: document) { return .array(rows(of: table)) }
        let members = [JSON.Member("blocks", .array(document.blocks.map(json)))] + (document.fingerprint.map { [.init("fingerprint", Self.json($0))] } ?? [])
        return .object(members)
    }

    /// Over several lines; ends with a newline.
    public func text(_ document: Document) -> String { json(document).indented }

    /// A row of the one table a line, else a block a line, the fingerprint last. Each line ends with a newline.
    public func lines(_ document: Document) -> String {
        let values = Self.onlyTable(of: document).map(rows) ?? document.blocks.map(json) + (document.fingerprint.map { [Self.json($0)] } ?? [])
        return values.map { "\($0)\n" }.joined()
    }

    private static func onlyTable(of document: Document) -> Table? {
        guard document.fingerprint == nil else { return nil }
        var found: Table?
        for block in document.blocks {
            switch block {
            case .heading, .paragraph, .note: continue
            case .sentence, .list, .chart, .tree, .code: return nil
            case .table(let table):
                guard found == nil else { return nil }
                found = table
            }
        }
        return found
    }

    private func rows(of table: Table) -> [JSON] {
        let hasEvidence = table.rows.contains { $0.contains { !$0.evidence.isEmpty } } && !table.headings.contains { $0.key == "evidence" }
        let bounded = table.headings.indices.filter { column in table.rows.contains { column < $0.count && $0[column].isLowerBound } }
        return table.rows.map { row in
            var members = table.headings.enumerated().flatMap { column, heading in
                let value = JSON.Member(heading.key, column < row.count ? JSON(row[column].value) : .null)
                guard bounded.contains(column) else { return [value] }
                return [value, JSON.Member("\(heading.key)_at_least", .bool(column < row.count && row[column].isLowerBound))]
            }
            if hasEvidence { members.append(.init("evidence", Self.json(row.flatMap(\.evidence)))) }
            return .object(members)
        }
    }

    private func json(_ block: Document.Block) -> JSON {
        switch block {
        case .heading(let message, let level): ["kind": "heading", "level": .integer(Int64(level)), "text": .text(message.text(in: language))]
        case .paragraph(let message): ["kind": "paragraph", "text": .text(message.text(in: language))]
        case .note(let message): ["kind": "note", "text": .text(message.text(in: language))]
        case .sentence(let sentence): .object([.init("kind", "sentence")] + members(sentence))
        case .list(let sentences): ["kind": "list", "items": .array(sentences.map { .object(members($0)) })]
        case .table(let table): ["kind": "table", "rows": .array(rows(of: table))]
        case .chart(let chart): json(chart)
        case .tree(let nodes): ["kind": "tree", "nodes": .array(nodes.map(json))]
        case .code(let text): ["kind": "code", "text": .text(text)]
        }
    }

    private func json(_ node: Node) -> JSON {
        [
            "label": .text(node.label.text(in: language)), "text": .text(node.text.text(in: language)), "evidence": Self.json(node.evidence),
            "children": .array(node.children.map(json)),
        ]
    }

    /// Without doubles, in their order.
    static func json(_ evidence: [RecordID]) -> JSON { .array(evidence.withoutRepeats().map { JSON($0) }) }
}
