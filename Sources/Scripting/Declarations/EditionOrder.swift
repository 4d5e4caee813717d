import Ledger
import Rules

/// What only shows when all editions of a regulation are read: that they follow each other, and keep what is there.
enum EditionOrder {
    static func check(_ regulation: Node, _ editions: [EditionRules], _ source: SourceText, _ plugin: PluginIdentity) throws {
        for (place, node) in regulation.children(["edition"]).enumerated() {
            let reader = try Reader(node, source, RegulationDeclaration.edition, plugin: plugin)
            let (edition, earlier) = (editions[place], editions[..<place])
            if let through = edition.through, through.last < edition.from.first {
                throw reader.error(
                    "crossed_bounds", Message(zh: "版本 \"\(edition.name)\" 还没施行就废止", en: "edition \"\(edition.name)\" ends before it begins"),
                    at: source.place(ofSetting: "through", from: node.line), hint: Message(zh: "through 不能早于 from", en: "through is the day of from or later"))
            }
            if earlier.contains(where: { $0.name == edition.name }) {
                throw reader.error(
                    "doubled_id", Message(zh: "有两个版本叫 \"\(edition.name)\"", en: "two editions are called \"\(edition.name)\""),
                    hint: Message(zh: "给其中一个改名", en: "rename one of them"))
            }
            if let other = earlier.first(where: { $0.from.first == edition.from.first }) {
                throw reader.error(
                    "doubled_day",
                    Message(
                        zh: "版本 \"\(other.name)\" 和 \"\(edition.name)\" 同一天施行", en: "editions \"\(other.name)\" and \"\(edition.name)\" begin on one day"),
                    at: source.place(ofSetting: "from", from: node.line),
                    hint: Message(zh: "一天只能有一个版本开始施行：合成一个，或改日期", en: "one edition begins on a day: make one of them, or change a day"))
            }
            try checkKept(edition, editions, reader)
            try refuseDoubledClauses(node, reader)
        }
    }

    /// What goes on in force was in force before.
    private static func checkKept(_ edition: EditionRules, _ editions: [EditionRules], _ reader: Reader) throws {
        guard let kept = edition.keeps else { return }
        let known = editions.filter { $0.from.first < edition.from.first }.map(\.name)
        guard !known.contains(kept) else { return }
        throw reader.error(
            "unknown_edition",
            Message(zh: "在 \"\(edition.name)\" 之前没有版本 \"\(kept)\"", en: "there is no edition \"\(kept)\" before \"\(edition.name)\""),
            at: reader.source.place(ofValue: kept, inSetting: "keeps", from: reader.node.line),
            hint: known.isEmpty
                ? Message(zh: "去掉 keeps：没有更早的版本", en: "leave keeps out: no edition is earlier")
                : .nearest(to: kept, among: known))
    }

    private static func refuseDoubledClauses(_ edition: Node, _ reader: Reader) throws {
        var seen: Set<String> = []
        for clause in edition.children(["clause"]) where !seen.insert(clause.id ?? "").inserted {
            throw reader.error(
                "doubled_id",
                Message(
                    zh: "版本 \"\(edition.id ?? "")\" 里有两个条款 \"\(clause.id ?? "")\"", en: "edition \"\(edition.id ?? "")\" has two clauses \"\(clause.id ?? "")\""
                ),
                at: reader.source.place(of: clause), hint: Message(zh: "合成一个，或换一个标识", en: "make one of them, or take another id"))
        }
    }
}
