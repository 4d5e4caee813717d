import Ledger
import LuaRuntime
import LuaSyntax

/// Globals that nobody declares, and globals that are set.
enum GlobalNames: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        let globals = pass.file.tree.scopes.globals
        let known = pass.members.world.globals
        let quotable = valuesOfTables(pass.file.tree.block)
        let own = Set(globals.filter(\.isWrite).map(\.name.text))
        return globals.compactMap { global in
            if global.isWrite { return write(global.name, isWord: known.contains(global.name.text), pass) }
            return known.contains(global.name.text) || own.contains(global.name.text) ? nil : read(global.name, quotable, pass)
        }
    }

    /// What a global that nobody declares was most likely to be: a word, or a local of the file.
    static func meant(by name: Syntax.Name, _ pass: LintPass) -> String? {
        NearMiss.nearest(to: name.text, among: pass.members.world.globals.union(pass.file.tree.scopes.variables.map(\.name.text)))
    }

    /// Where names stand as values of a table: there a text is meant most often.
    private static func valuesOfTables(_ block: Syntax.Block) -> Set<Int> {
        var places: Set<Int> = []
        block.forEachExpression { expression in
            guard case .table(let entries) = expression.kind else { return }
            for case .name in entries.map(\.value.kind) { places.formUnion(entries.map(\.value.range.lowerBound)) }
        }
        return places
    }

    private static func read(_ name: Syntax.Name, _ quotable: Set<Int>, _ pass: LintPass) -> LintFinding {
        let near = meant(by: name, pass)
        let absent = LuaAbsentWord(rawValue: name.text).flatMap { $0.library == nil ? $0 : nil }
        let told = HostMessage.read(LuaUnknownName(name: name.text, nearMiss: near, absent: absent))
        let isText = told.isUnknownGlobal && near == nil && quotable.contains(name.range.lowerBound)
        let hint = isText ? Message(zh: "文字要加引号：\"\(name.text)\"", en: "a text stands in quotes: \"\(name.text)\"") : told.hint
        return pass.file.finding(.unknownGlobal, at: name.range.lowerBound, told.message, hint: hint)
    }

    private static func write(_ name: Syntax.Name, isWord: Bool, _ pass: LintPass) -> LintFinding {
        let told = HostMessage.read(LuaGlobalWriteError(name: name.text, reason: isWord ? .reserved : .sealed))
        guard isWord || pass.file.isInFunction(name.range.lowerBound) else {
            return pass.file.finding(
                .globalWrite, at: name.range.lowerBound,
                Message(zh: "'\(name.text)' 是全局名称，整个文件都看得到", en: "'\(name.text)' is a global: the whole file sees it"), hint: told.hint)
        }
        // A function may run while the file loads, and then it may: where it runs later it breaks.
        let message =
            isWord
            ? told.message
            : Message(
                zh: "'\(name.text)' 是全局名称：规则运行时给它赋值会出错", en: "'\(name.text)' is a global: setting it while a rule runs is a fault")
        return pass.file.finding(.globalWrite, at: name.range.lowerBound, message, hint: told.hint)
    }
}
