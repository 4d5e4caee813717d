import Ledger
import LuaSyntax

/// Locals that nobody reads. A name that begins with `_` says that it is not needed.
enum UnusedNames: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        let scopes = pass.file.tree.scopes
        let needed = neededParameters(pass)
        let handed = handedParameters(pass)
        let known = pass.members.world.globals
        // One that a misspelt name was to be is told there, once.
        let meant = Set(scopes.globals.filter { !$0.isWrite && !known.contains($0.name.text) }.compactMap { GlobalNames.meant(by: $0.name, pass) })
        return scopes.variables.filter { $0.reads.isEmpty && !$0.name.text.hasPrefix("_") && !meant.contains($0.name.text) }.compactMap { variable in
            let name = variable.name.text
            switch variable.kind {
            case .parameter:
                // The place of one that a later one stands behind is taken.
                guard !needed.contains(variable.name.range.lowerBound), !handed.contains(variable.name.range.lowerBound), name != "self" else { return nil }
                return pass.file.finding(
                    .unusedParameter, at: variable.name.range.lowerBound, Message(zh: "参数 '\(name)' 没有用到", en: "the parameter '\(name)' is not used"),
                    hint: Message(zh: "去掉它，或写成 _\(name)", en: "leave it out, or call it _\(name)"))
            case .loop:
                return pass.file.finding(
                    .unusedLocal, at: variable.name.range.lowerBound, Message(zh: "循环变量 '\(name)' 没有用到", en: "the loop variable '\(name)' is not used"),
                    hint: Message(zh: "写成 _ 或 _\(name)", en: "call it _ or _\(name)"))
            default:
                let message =
                    variable.writes.isEmpty
                    ? Message(zh: "'\(name)' 没有用到", en: "'\(name)' is not used")
                    : Message(zh: "'\(name)' 只被赋值，没有被读取", en: "'\(name)' is set and never read")
                return pass.file.finding(
                    .unusedLocal, at: variable.name.range.lowerBound, message, hint: Message(zh: "删掉它，或写成 _\(name)", en: "delete it, or call it _\(name)"))
            }
        }
    }

    /// Where the parameters stand that are read or have one behind them that is.
    private static func neededParameters(_ pass: LintPass) -> Set<Int> {
        let scopes = pass.file.tree.scopes
        func isRead(_ name: Syntax.Name) -> Bool { scopes.variable(at: name.range.lowerBound).map { !scopes.variables[$0].reads.isEmpty } ?? true }
        var needed: Set<Int> = []
        pass.file.tree.block.forEachStatement { statement in
            for function in statement.ownFunctions {
                guard let last = function.parameters.lastIndex(where: isRead) else { continue }
                needed.formUnion(function.parameters[...last].map(\.range.lowerBound))
            }
        }
        return needed
    }

    /// Where the parameters of functions stand that are entries of a table, `run = function(subject, period, rule)`: what they are handed is the affair
    /// of whoever calls them.
    private static func handedParameters(_ pass: LintPass) -> Set<Int> {
        var handed: Set<Int> = []
        pass.file.tree.block.forEachExpression { expression in
            guard case .table(let entries) = expression.kind else { return }
            for entry in entries {
                guard case .function(let function) = entry.value.kind else { continue }
                handed.formUnion(function.parameters.map(\.range.lowerBound))
            }
        }
        return handed
    }
}
