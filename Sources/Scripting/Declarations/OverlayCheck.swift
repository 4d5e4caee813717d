import Ledger
import Rules

/// What only shows when every regulation is read: that a clause tightens one that is there, in numbers that it has, and not itself.
struct OverlayCheck {
    private let book: RuleBook

    init(_ book: RuleBook) { self.book = book }

    func check(_ node: Node, _ plugin: LoadedPlugin) throws {
        // One that was refused, as its id is taken, is not in the book.
        guard let id = node.id, let regulation = book.regulations[id], regulation.location == node.location else { return }
        for clause in regulation.editions.flatMap(\.clauses) {
            guard let below = clause.tightens else { continue }
            try check(clause, ClauseReference(regulation: id, clause: clause.id), on: below, plugin)
        }
    }

    private func check(_ clause: ClauseRules, _ reference: ClauseReference, on below: ClauseReference, _ plugin: LoadedPlugin) throws {
        let line = clause.location.line ?? 1
        let place = plugin.source.place(ofValue: below.description, inSetting: "tightens", from: line)
        let versions = book.versions(of: below)
        guard !versions.isEmpty else {
            let known = book.clauses.map(\.description)
            throw Diagnostic(
                "unknown_clause", .fault, Message(zh: "没有条款 '\(below)'", en: "there is no clause '\(below)'"), at: place,
                hint: .nearest(to: below.description, among: known))
        }
        guard !leads(from: below, to: reference, []) else {
            throw Diagnostic(
                "circular_clauses", .fault, Message(zh: "条款 \(reference) 加严的是它自己", en: "clause \(reference) tightens itself"), at: place,
                hint: Message(zh: "改为它所依据的上位条款", en: "name the clause above it"))
        }
        let known = Set(versions.flatMap(\.parameters.keys)).sorted()
        guard let unknown = clause.parameters.keys.sorted().first(where: { !known.contains($0) }) else { return }
        throw Diagnostic(
            "unknown_parameter", .fault, Message(zh: "条款 \(below) 没有参数 '\(unknown)'，无从加严", en: "clause \(below) has no parameter '\(unknown)' to tighten"),
            at: plugin.source.place(ofSetting: unknown, from: line),
            hint: known.isEmpty
                ? Message(zh: "另写一个不带 tightens 的条款", en: "let it stand in a clause of its own, without tightens")
                : .nearest(to: unknown, among: known))
    }

    /// Whether a clause tightens another one, itself or by way of further ones.
    private func leads(from start: ClauseReference, to end: ClauseReference, _ path: Set<ClauseReference>) -> Bool {
        if start == end { return true }
        guard !path.contains(start) else { return false }
        return book.versions(of: start).compactMap(\.tightens).contains { leads(from: $0, to: end, path.union([start])) }
    }
}
