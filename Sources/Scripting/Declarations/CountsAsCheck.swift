import Ledger

/// A type may count only as types that are there, and not as itself by way of others.
struct CountsAsCheck {
    private let vocabulary: Vocabulary
    /// Those in a ring that was told already.
    private var ringed: Set<String> = []

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func check(_ node: Node, _ plugin: LoadedPlugin) throws {
        guard let id = node.id, let type = vocabulary.activityType(id) else { return }
        if !ringed.contains(id), let ring = ring(from: id) {
            ringed.formUnion(ring)
            let names = (ring + [id]).joined(separator: " → ")
            throw Diagnostic(
                "circular_types", .fault, Message(zh: "活动类型互相计为对方：\(names)", en: "these activity types count as each other: \(names)"),
                at: plugin.source.place(ofSetting: "counts_as", from: node.line),
                hint: Message(zh: "从其中一个的 counts_as 里去掉另一个", en: "take one of them out of the counts_as of the other"))
        }
        for counted in type.countsAs where vocabulary.activityType(counted.type) == nil {
            throw Diagnostic(
                "unknown_type", .fault, Message(zh: "没有活动类型 '\(counted.type)'", en: "there is no activity type '\(counted.type)'"),
                at: plugin.source.place(ofWord: counted.type, from: node.line),
                hint: .nearest(to: counted.type, among: vocabulary.activityTypes.map(\.id)))
        }
    }

    /// Types that count as each other in a ring, from a type and back to it; nil where there is none.
    private func ring(from type: String, _ passed: [String] = []) -> [String]? {
        let passed = passed + [type]
        for next in vocabulary.activityType(type)?.countsAs.map(\.type) ?? [] {
            if next == passed[0] { return passed }
            if !passed.contains(next), let ring = ring(from: next, passed) { return ring }
        }
        return nil
    }
}
