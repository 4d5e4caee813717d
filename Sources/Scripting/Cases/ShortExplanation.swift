import Ledger

/// The explanation of what came out, in as few lines as tell it: the sentence, the amounts, the records that it rests on.
enum ShortExplanation {
    /// How many records of a branch are shown; the rest is counted.
    private static let shown = 4

    static func lines(_ document: Document) -> [Message] {
        document.blocks.flatMap { block -> [Message] in
            switch block {
            case .paragraph(let sentence): [sentence]
            // The rule stands in the heading of the failure.
            case .tree(let nodes): nodes.dropFirst().flatMap { lines($0, depth: 0) }
            default: []
            }
        }
    }

    private static func lines(_ node: Ledger.Node, depth: Int) -> [Message] {
        let indent = String(repeating: "  ", count: depth + 1)
        func line(_ language: Language) -> String {
            indent + [node.label, node.text].map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        var lines = [Message(zh: line(.chinese), en: line(.english))]
        guard depth == 0 else { return lines }
        lines += node.children.prefix(shown).flatMap { self.lines($0, depth: 1) }
        let more = node.children.count - shown
        if more > 0 { lines.append(Message(zh: "\(indent)  另有 \(more) 条", en: "\(indent)  and \(more) more")) }
        return lines
    }
}
