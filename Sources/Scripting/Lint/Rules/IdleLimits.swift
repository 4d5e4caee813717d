import Ledger
import LuaSyntax

/// `at_least(0)`, which nothing can miss: most likely a number that was never filled in.
enum IdleLimits: LintRule {
    /// Bodies that count, and so never find less than nothing. A measure may.
    private static let counting: Set = ["count", "coverage", "share", "vote"]

    static func findings(_ pass: LintPass) -> [LintFinding] {
        pass.file.nodes.flatMap { node -> [LintFinding] in
            limits(of: node).filter(isIdle).map { limit in
                pass.file.finding(
                    .constantCondition, at: limit.range.lowerBound, Message(zh: "至少 0 永远成立", en: "at least nothing always holds"),
                    hint: Message(zh: "写成 at_least(1)，或去掉它", en: "write at_least(1), or leave it out"))
            }
        }
    }

    private static func limits(of node: WrittenNode) -> [Syntax.Expression] {
        if node.word == "clause" { return node["params"]?.namedEntries.map(\.value) ?? [] }
        guard counting.contains(node.word) else { return [] }
        let named = node.entries.compactMap { if case .named(_, let value) = $0 { value } else { nil } }
        return node.values + named
    }

    private static func isIdle(_ limit: Syntax.Expression) -> Bool {
        guard case .call(let callee, let arguments) = limit.bare.kind, case .name("at_least") = callee.bare.kind, arguments.count == 1 else { return false }
        switch arguments[0].bare.kind {
        case .number(let number): return Double(number) == 0
        case .text(let text): return Double(text) == 0
        default: return false
        }
    }
}
