import Ledger
import Rules

/// Two sets of editions, as `--rules` names them: `2025-12-31..2026-12-31`, `development/2014..development/2026`.
struct ComparedRules {
    let before: RuleBook.Standing
    let after: RuleBook.Standing

    /// - Parameter day: reads a day as people write it.
    init(_ text: String, in book: RuleBook, day: (String) throws -> Day) throws {
        guard let mark = text.firstRange(of: ".."), mark.lowerBound > text.startIndex, mark.upperBound < text.endIndex else {
            throw Self.unreadable(text)
        }
        var (first, last) = (String(text[..<mark.lowerBound]), String(text[mark.upperBound...]))
        // The regulation need not be named twice.
        if let slash = first.firstIndex(of: "/"), !last.contains("/") { last = "\(first[..<slash])/\(last)" }
        if last.contains("/") != first.contains("/") { throw Self.unreadable(text) }
        guard first.contains("/") else {
            (before, after) = (.day(try day(first)), .day(try day(last)))
            return
        }
        let (one, other) = (try Self.edition(first, in: book), try Self.edition(last, in: book))
        guard one.regulation == other.regulation else { throw Self.two(one.regulation, other.regulation) }
        before = .edition(regulation: one.regulation, name: one.name)
        after = .edition(regulation: other.regulation, name: other.name)
    }

    private static func edition(_ text: String, in book: RuleBook) throws -> (regulation: String, name: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let (id, name) = (parts[0], parts[1])
        guard let regulation = book.regulations[id] else {
            throw unknown("unknown_regulation", Message(zh: "没有制度 '\(id)'", en: "there is no regulation '\(id)'"), id, book.regulations.keys.sorted())
        }
        guard regulation.editions.contains(where: { $0.name == name }) else {
            throw unknown(
                "unknown_edition", Message(zh: "制度 \(id) 没有版本 '\(name)'", en: "regulation \(id) has no edition '\(name)'"), name,
                regulation.editions.map(\.name))
        }
        return (id, name)
    }

    private static func unknown(_ code: String, _ message: Message, _ name: String, _ known: [String]) -> Diagnostic {
        return Diagnostic(
            code, .usage, message,
            hint: .nearest(to: name, among: known))
    }

    private static func two(_ one: String, _ other: String) -> Diagnostic {
        Diagnostic(
            "two_regulations", .usage, Message(zh: "'\(one)' 和 '\(other)' 是两项制度", en: "'\(one)' and '\(other)' are two regulations"),
            hint: Message(zh: "写同一制度的两个版本，或写两个日期", en: "name two editions of one regulation, or two days"))
    }

    private static func unreadable(_ text: String) -> Diagnostic {
        Diagnostic(
            "bad_rules", .usage, Message(zh: "看不懂 --rules \"\(text)\"", en: "--rules \"\(text)\" cannot be read"),
            hint: Message(
                zh: "写成 2025-12-31..2026-12-31，或 制度/版本..制度/版本，如 development/2014..development/2026",
                en: "write 2025-12-31..2026-12-31, or regulation/edition twice, as development/2014..development/2026"))
    }
}

extension RuleBook.Standing {
    /// What is compared, as it was asked for.
    var label: Message {
        switch self {
        case .day(let day): Message(zh: "\(day)的规定", en: "the rules of \(day)")
        case .edition(let regulation, let name): Message(zh: "\(regulation)/\(name)", en: "\(regulation)/\(name)")
        }
    }
}
