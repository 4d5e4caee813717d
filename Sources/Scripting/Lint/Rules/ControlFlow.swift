import Ledger
import LuaSyntax

/// What is never reached, and functions that end without the answer that is asked of them.
enum ControlFlow: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        var found: [LintFinding] = []
        unreachable(pass.file.tree.block, pass, &found)
        pass.file.tree.block.forEachStatement { statement in
            for block in statement.blocks + statement.ownFunctions.map(\.body) { unreachable(block, pass, &found) }
        }
        for node in pass.file.nodes {
            if case .function(let function)? = node["run"]?.bare.kind, node.word == "check" || node.word == "measure" { found += answer(function, node, pass) }
            if NodeWords.items.contains(node.word), case .function(let function)? = node.values.first?.bare.kind { found += answer(function, node, pass) }
        }
        return found
    }

    private static func unreachable(_ block: Syntax.Block, _ pass: LintPass, _ found: inout [LintFinding]) {
        guard let end = block.statements.firstIndex(where: { !$0.fallsThrough }) else { return }
        // A label is reached from elsewhere.
        let rest = block.statements[(end + 1)...].prefix { if case .label = $0.kind { false } else { true } }
        guard let first = rest.first(where: { if case .empty = $0.kind { false } else { true } }) else { return }
        found.append(
            pass.file.finding(
                .unreachable, at: first.range.lowerBound, Message(zh: "永远运行不到这里", en: "this is never reached"),
                hint: Message(
                    zh: "第 \(pass.file.tree.line(block.statements[end].range.lowerBound)) 行之后不再往下运行：删掉它，或移到前面",
                    en: "nothing goes on after line \(pass.file.tree.line(block.statements[end].range.lowerBound)): delete it, or move it up")))
    }

    // MARK: Answers

    private static func answer(_ function: Syntax.Function, _ node: WrittenNode, _ pass: LintPass) -> [LintFinding] {
        let isCheck = node.word == "check"
        let asked =
            isCheck
            ? Message(zh: "结论", en: "a verdict") : node.word == "measure" ? Message(zh: "一个数", en: "a number") : Message(zh: "分值", en: "points")
        let hint =
            isCheck
            ? Message(
                zh: "每条路都要 return met、not_met、undetermined 或 not_applicable", en: "every way ends with return met, not_met, undetermined or not_applicable")
            : Message(zh: "每条路都要 return 一个数", en: "every way ends with return and a number")
        var found: [LintFinding] = []
        if function.body.fallsThrough {
            found.append(
                pass.file.finding(
                    .noVerdict, at: function.range.lowerBound, Message(zh: "有一条路没有返回\(asked.zh)", en: "one way through it ends without \(asked.en)"), hint: hint
                ))
        }
        for statement in function.body.ownReturns {
            guard case .return(let values) = statement.kind, !isAnswer(values.first, isCheck: isCheck, pass) else { continue }
            found.append(
                pass.file.finding(
                    .noVerdict, at: statement.range.lowerBound, Message(zh: "这里返回的不是\(asked.zh)", en: "what is returned here is not \(asked.en)"), hint: hint))
        }
        return found
    }

    /// Whether it may be one: only what certainly is none counts.
    private static func isAnswer(_ value: Syntax.Expression?, isCheck: Bool, _ pass: LintPass) -> Bool {
        guard let value else { return false }
        if case .nil = value.bare.kind { return false }
        let type = pass.types.type(of: value).value
        if isCheck {
            switch type {
            case .flag, .number, .text, .query, .record, .day, .table, .function: return false
            default: return true
            }
        }
        switch type {
        case .flag, .verdict, .judgement, .query, .record, .day, .function: return false
        default: return true
        }
    }
}

extension Syntax.Block {
    /// Whether what stands behind it may be reached.
    var fallsThrough: Bool {
        guard let end = statements.lastIndex(where: { !$0.fallsThrough }) else { return true }
        // A label behind it is reached from elsewhere.
        return statements[end...].contains { if case .label = $0.kind { true } else { false } }
    }

    /// The returns of the function whose body this is.
    var ownReturns: [Syntax.Statement] {
        statements.flatMap { statement -> [Syntax.Statement] in
            if case .return = statement.kind { return [statement] }
            return statement.blocks.flatMap(\.ownReturns)
        }
    }

    /// Whether a loop whose body this is can be left by `break` or `goto`.
    fileprivate var leavesLoop: Bool {
        statements.contains { statement in
            switch statement.kind {
            case .break, .goto: true
            case .while, .repeat, .count, .each: statement.blocks.contains(where: \.jumps)
            default: statement.blocks.contains(where: \.leavesLoop)
            }
        }
    }

    private var jumps: Bool {
        statements.contains { statement in
            if case .goto = statement.kind { return true }
            return statement.blocks.contains(where: \.jumps)
        }
    }
}

extension Syntax.Statement {
    /// Whether the next statement may be reached.
    var fallsThrough: Bool {
        switch kind {
        case .return, .break, .goto: return false
        case .call(let call):
            if case .call(let callee, _) = call.kind, case .name("error") = callee.kind { return false }
            return true
        case .block(let block): return block.fallsThrough
        case .if(let branches): return branches.last?.condition != nil || branches.contains { $0.block.fallsThrough }
        case .while(let condition, let body): return !condition.isTrue || body.leavesLoop
        case .repeat(let body, _): return body.fallsThrough || body.leavesLoop
        default: return true
        }
    }
}
