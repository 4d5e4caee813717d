public import Ledger
public import Rendering
public import Scripting

/// What is another under the second set of rules, and why.
public struct ComparisonAnswer: Sendable {
    let before: Message
    let after: Message
    var differences: [Difference] = []
    /// How many verdicts and scores were compared.
    var verdicts = 0
    var scores = 0
    /// Plugins and declarations that could not be used, on either side.
    public internal(set) var problems: [Diagnostic] = []
    public internal(set) var faults: [CountedFault] = []

    init(before: Message, after: Message) {
        self.before = before
        self.after = after
    }

    /// Whether nothing differs.
    public var isEmpty: Bool { differences.isEmpty }

    public var document: Document { Document([.table(DifferenceTable.table(differences))]) }

    /// Every difference as an object, for programs.
    public func json(_ language: Language) -> [JSON] { differences.map(DifferenceJSON(language: language).json) }

    /// `对照 … 与 …：结论 2914 项，变化 12（达到→未达到 8 …）；积分 640 项，变化 0`
    public var totals: Message {
        let changed = differences.filter { !$0.isScore }
        let kinds = kinds(changed)
        let points = differences.count - changed.count
        return Message(
            zh: "\(before.zh) → \(after.zh)：结论 \(verdicts) 项，变化 \(changed.count)\(kinds.zh)；积分 \(scores) 项，变化 \(points)",
            en: "\(before.en) → \(after.en): of \(verdicts) verdicts \(changed.count) changed\(kinds.en); of \(scores) scores \(points) changed")
    }

    /// How often which change came, in the order in which they came first.
    private func kinds(_ changed: [Difference]) -> Message {
        var order: [Message] = []
        var counts: [Message: Int] = [:]
        for difference in changed {
            let (old, new) = (difference.before.word.label, difference.after.word.label)
            let kind = Message(zh: "\(old.zh)→\(new.zh)", en: "\(old.en) → \(new.en)")
            if counts[kind] == nil { order.append(kind) }
            counts[kind, default: 0] += 1
        }
        guard !order.isEmpty else { return Message(zh: "", en: "") }
        return Message(
            zh: "（" + order.map { "\($0.zh) \(counts[$0]!)" }.joined(separator: " · ") + "）",
            en: " (" + order.map { "\($0.en) \(counts[$0]!)" }.joined(separator: " · ") + ")")
    }

    /// A difference is no error; what broke is.
    public var exitCode: Int32 { faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}
