import LuaSyntax

/// A word of the notation as it is written, not run: `check "id" { … }`, `count { … }`.
struct WrittenNode {
    let word: String
    /// Whether a name stands between the word and its table: `regulation "id" { … }` declares, `regulation { … }` is a row.
    let isNamed: Bool
    /// Nil for a word without a name, and where the name is worked out.
    let id: String?
    let entries: [Syntax.Entry]
    let range: Range<Int>

    init?(_ expression: Syntax.Expression, in tree: SyntaxTree) {
        guard case .call(let head, let arguments) = expression.kind, case .table(let entries)? = arguments.first?.kind else { return nil }
        self.entries = entries
        range = expression.range
        if let word = Self.word(head, tree) {
            (self.word, isNamed, id) = (word, false, nil)
        } else if case .call(let callee, let names) = head.kind, let word = Self.word(callee, tree), let name = names.first, NodeWords.named.contains(word) {
            (self.word, isNamed, id) = (word, true, name.literal)
        } else {
            return nil
        }
    }

    /// The global word of the notation that an expression is.
    private static func word(_ expression: Syntax.Expression, _ tree: SyntaxTree) -> String? {
        guard case .name(let word) = expression.kind, tree.scopes.variable(at: expression.range.lowerBound) == nil else { return nil }
        return NodeWords.named.contains(word) || NodeWords.plain.contains(word) ? word : nil
    }

    /// As `check 'leave_one_seventh'`.
    var title: String { id.map { "\(word) '\($0)'" } ?? word }

    var isDeclaration: Bool { isNamed && NodeWords.declarations.contains(word) }

    /// The place of its word.
    var start: Int { range.lowerBound }

    subscript(setting: String) -> Syntax.Expression? {
        for case .named(let name, let value) in entries where name.text == setting { return value }
        return nil
    }

    func text(_ setting: String) -> String? { self[setting]?.literal }

    /// What stands in it without a name, in order.
    var values: [Syntax.Expression] {
        entries.compactMap { if case .value(let value) = $0 { value } else { nil } }
    }

    func children(in tree: SyntaxTree) -> [WrittenNode] { values.compactMap { WrittenNode($0, in: tree) } }

    /// Whether something stands in it that only running tells: a variable, a call of a function.
    func hasUnread(in tree: SyntaxTree) -> Bool {
        values.contains { value in
            switch value.bare.kind {
            case .text, .number, .true, .false, .nil, .table, .function: false
            case .name, .member: tree.scopes.variable(at: value.bare.range.lowerBound) != nil
            case .call(let callee, _): WrittenNode(value, in: tree) == nil && tree.scopes.variable(at: callee.bare.range.lowerBound) != nil
            default: true
            }
        }
    }
}

extension Syntax.Expression {
    /// The text of a literal.
    var literal: String? {
        if case .text(let text) = bare.kind { text } else { nil }
    }

    /// A table's entries with their names.
    var namedEntries: [(name: Syntax.Name, value: Syntax.Expression)] {
        guard case .table(let entries) = bare.kind else { return [] }
        return entries.compactMap { if case .named(let name, let value) = $0 { (name, value) } else { nil } }
    }

    /// The literal texts of a list, or of the one that stands for a list.
    var literals: [Syntax.Expression] {
        if literal != nil { return [self] }
        guard case .table(let entries) = bare.kind else { return [] }
        return entries.compactMap { if case .value(let value) = $0, value.literal != nil { value } else { nil } }
    }
}
