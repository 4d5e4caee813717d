import Ledger
import LuaSyntax

/// What is surely not meant in the conditions that a person typed, found before they are asked: Lua reads it, and answers something else.
enum WrittenConditions {
    private static let methods: Set = ["where", "any", "all"]

    /// - Throws: `Diagnostic` with its place for the first.
    static func check(_ file: PluginFile) throws {
        for prefix in ["", "return "] {
            if let tree = try? SyntaxTree(prefix + file.text) { return try check(tree, behind: prefix, file) }
        }
    }

    private static func check(_ tree: SyntaxTree, behind prefix: String, _ file: PluginFile) throws {
        var found: (offset: Int, message: Message, hint: Message)?
        tree.block.forEachExpression { expression in
            guard found == nil, case .method(_, let name, let arguments) = expression.kind, methods.contains(name.text),
                case .table(let entries)? = arguments.first?.kind
            else { return }
            found = entries.lazy.compactMap(mistake).first
        }
        guard let found else { return }
        let (line, column) = tree.position(found.offset)
        throw Diagnostic(
            "bad_condition", .fault, found.message, at: Location(file.path, line: line, column: line == 1 ? column - prefix.count : column), hint: found.hint)
    }

    private static func mistake(_ entry: Syntax.Entry) -> (offset: Int, message: Message, hint: Message)? {
        switch entry {
        case .named(let name, let value):
            guard case .nil = value.kind else { return nil }
            return (
                name.range.lowerBound, Message(zh: "\(name.text) = nil 等于没有写这个条件", en: "\(name.text) = nil is the same as no condition"),
                Message(zh: "未填写写 \(name.text) = blank", en: "for nothing write \(name.text) = blank")
            )
        case .value(let value):
            guard case .binary(let left, let sign, _) = value.kind, case .name(let name) = left.kind, let instead = instead[sign] else { return nil }
            return (
                value.range.lowerBound, Message(zh: "条件里不写 \(name) \(sign) …", en: "a condition is not written \(name) \(sign) …"),
                Message(zh: "写成 \(name) = \(instead)", en: "write \(name) = \(instead)")
            )
        case .keyed: return nil
        }
    }

    private static let instead = [
        "==": "…", "~=": "none_of { … }", ">": "more_than(…)", ">=": "at_least(…)", "<": "less_than(…)", "<=": "at_most(…)",
    ]
}
