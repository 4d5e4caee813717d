import Ledger
import LuaSyntax

/// Conditions that come out the same whatever the ledger holds.
enum ConstantConditions: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        var found: [LintFinding] = []
        pass.file.tree.block.forEachStatement { statement in
            switch statement.kind {
            case .if(let branches): for branch in branches { found += branch.condition.map { asked($0, pass) } ?? [] }
            // `while true` and `until false` are how a loop without an end is written.
            case .while(let condition, _): if !condition.isTrue { found += asked(condition, pass) }
            case .repeat(_, let condition): if case .false = condition.kind { break } else { found += asked(condition, pass) }
            default: break
            }
        }
        pass.file.tree.block.forEachExpression { found += compared($0, pass) }
        return found
    }

    /// What decides a branch or a loop, with what stands on both sides of `and`, `or` and behind `not`.
    private static func asked(_ condition: Syntax.Expression, _ pass: LintPass) -> [LintFinding] {
        switch condition.kind {
        case .grouped(let inner), .unary("not", let inner): return asked(inner, pass)
        case .binary(let left, "and", let right), .binary(let left, "or", let right): return asked(left, pass) + asked(right, pass)
        case .true, .number, .text, .table, .function: return [constant(condition, true, pass)]
        case .false, .nil: return [constant(condition, false, pass)]
        default: return truthful(condition, pass).map { [$0] } ?? []
        }
    }

    /// In Lua an empty query and zero count as true.
    private static func truthful(_ condition: Syntax.Expression, _ pass: LintPass) -> LintFinding? {
        let shown = pass.file.tree.text(condition.range)
        switch pass.types.type(of: condition) {
        case .query, .values:
            return pass.file.finding(
                .constantCondition, at: condition.range.lowerBound,
                Message(zh: "条件永远成立：空的查询也算真", en: "this always holds: an empty query is true as well"),
                hint: Message(zh: "写成 #… > 0 或 :any()", en: "ask #… > 0 or :any()"))
        case .number where !isMember(condition):
            return pass.file.finding(
                .constantCondition, at: condition.range.lowerBound, Message(zh: "条件永远成立：Lua 里 0 也算真", en: "this always holds: in Lua 0 is true as well"),
                hint: Message(zh: "写成 \(shown) > 0", en: "ask \(shown) > 0"))
        case .verdict, .judgement:
            return pass.file.finding(
                .constantCondition, at: condition.range.lowerBound, Message(zh: "条件永远成立：任何结论都算真", en: "this always holds: any verdict is true"),
                hint: Message(zh: "写成 … == met", en: "ask … == met"))
        default: return nil
        }
    }

    private static func isMember(_ expression: Syntax.Expression) -> Bool {
        if case .member = expression.bare.kind { true } else { false }
    }

    private static func compared(_ expression: Syntax.Expression, _ pass: LintPass) -> [LintFinding] {
        guard case .binary(let left, let sign, let right) = expression.kind, ["==", "~=", "<", ">", "<=", ">="].contains(sign) else { return [] }
        if let result = sameOnBothSides(left, sign, right, pass) ?? ofLength(left, sign, right) ?? ofLength(right, mirrored(sign), left) {
            return [constant(expression, result, pass)]
        }
        guard sign == "==" || sign == "~=" else { return [] }
        return [strangers(left, right, expression, pass), strangers(right, left, expression, pass)].compactMap { $0 }
    }

    /// `a == a`, `1 < 2`.
    private static func sameOnBothSides(_ left: Syntax.Expression, _ sign: String, _ right: Syntax.Expression, _ pass: LintPass) -> Bool? {
        if let first = left.constant, let second = right.constant, sign == "==" || sign == "~=" { return (first == second) == (sign == "==") }
        if let first = left.number, let second = right.number { return order(first, sign, second) }
        guard left.isPlain, right.isPlain, pass.file.tree.text(left.range) == pass.file.tree.text(right.range) else { return nil }
        return ["==", "<=", ">="].contains(sign)
    }

    /// `#q >= 0` always, `q:count() < 0` never.
    private static func ofLength(_ left: Syntax.Expression, _ sign: String, _ right: Syntax.Expression) -> Bool? {
        guard left.isLength, let bound = right.number else { return nil }
        switch sign {
        case ">=" where bound <= 0, ">" where bound < 0, "~=" where bound < 0: return true
        case "<" where bound <= 0, "<=" where bound < 0, "==" where bound < 0: return false
        default: return nil
        }
    }

    private static func mirrored(_ sign: String) -> String { ["<": ">", ">": "<", "<=": ">=", ">=": "<="][sign] ?? sign }

    private static func order(_ first: Double, _ sign: String, _ second: Double) -> Bool {
        switch sign {
        case "<": first < second
        case ">": first > second
        case "<=": first <= second
        default: first >= second
        }
    }

    /// A verdict is no text and no flag, a query never nil, and what the ledger keeps exactly is no floating number.
    private static func strangers(_ one: Syntax.Expression, _ other: Syntax.Expression, _ whole: Syntax.Expression, _ pass: LintPass) -> LintFinding? {
        switch (pass.types.type(of: one).value, other.bare.kind) {
        case (.number, .number(let text)) where isMember(one) && other.number.map { $0 != $0.rounded() } == true:
            return pass.file.finding(
                .constantCondition, at: whole.range.lowerBound,
                Message(zh: "台账里的数是精确的小数，和 Lua 的 \(text) 永远不相等", en: "a number of the ledger is an exact decimal and never equals Lua's \(text)"),
                hint: Message(zh: "写成 == decimal_of \"\(text)\"", en: "write == decimal_of \"\(text)\""))
        case (.verdict, .text), (.judgement, .text), (.verdict, .true), (.verdict, .false), (.judgement, .true), (.judgement, .false), (.verdict, .nil):
            return pass.file.finding(
                .constantCondition, at: whole.range.lowerBound,
                Message(zh: "结论和别的值永远不相等", en: "a verdict never equals another kind of value"),
                hint: Message(zh: "和结论比较，不加引号：== met", en: "compare with a verdict, without quotes: == met"))
        case (.query, .nil), (.values, .nil):
            return pass.file.finding(
                .constantCondition, at: whole.range.lowerBound, Message(zh: "查询永远不是 nil，没有记录时是空的", en: "a query is never nil: without records it is empty"),
                hint: Message(zh: "写成 #… == 0 或 not …:any()", en: "ask #… == 0 or not …:any()"))
        default: return nil
        }
    }

    private static func constant(_ expression: Syntax.Expression, _ holds: Bool, _ pass: LintPass) -> LintFinding {
        pass.file.finding(
            .constantCondition, at: expression.range.lowerBound,
            holds ? Message(zh: "条件永远成立", en: "this always holds") : Message(zh: "条件永远不成立", en: "this never holds"),
            hint: Message(zh: "写出真正要问的条件，或去掉它", en: "write what is really asked, or leave it out"))
    }
}

extension Syntax.Expression {
    var isTrue: Bool {
        if case .true = bare.kind { true } else { false }
    }

    /// A literal, as its text.
    fileprivate var constant: String? {
        switch bare.kind {
        case .nil: "nil"
        case .true: "true"
        case .false: "false"
        case .number(let text): text
        case .text(let text): "\"\(text)"
        default: nil
        }
    }

    fileprivate var number: Double? {
        switch bare.kind {
        case .number(let text): Double(text)
        case .unary("-", let inner): inner.number.map { -$0 }
        default: nil
        }
    }

    /// A name or a member of one: read twice it is the same.
    fileprivate var isPlain: Bool {
        switch bare.kind {
        case .name: true
        case .member(let owner, _): owner.isPlain
        default: false
        }
    }

    fileprivate var isLength: Bool {
        switch bare.kind {
        case .unary("#", _): true
        case .method(_, let name, _): name.text == "count"
        default: false
        }
    }
}
