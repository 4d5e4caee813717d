import Ledger
import LuaSyntax

/// A local that hides a word of the host or another local: what was meant can no longer be said.
enum ShadowedNames: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        let (scopes, world) = (pass.file.tree.scopes, pass.members.world)
        return scopes.variables.compactMap { variable in
            let (name, offset) = (variable.name.text, variable.name.range.lowerBound)
            guard !name.hasPrefix("_") else { return nil }
            // Words that only declare are free within a function: there a member may be called member.
            if (pass.file.isInFunction(offset) ? world.spoken : world.globals).contains(name) {
                return pass.file.finding(
                    .shadowedWord, at: offset, Message(zh: "'\(name)' 遮住了 Zhibu 的同名词", en: "'\(name)' hides the word of Zhibu"),
                    hint: Message(zh: "换一个名称，如 this_\(name)", en: "take another name, as this_\(name)"))
            }
            guard let hidden = variable.hides.map({ scopes.variables[$0] }) else { return nil }
            let line = pass.file.tree.line(hidden.name.range.lowerBound)
            return pass.file.finding(
                .shadowedLocal, at: offset, Message(zh: "'\(name)' 遮住了第 \(line) 行的同名变量", en: "'\(name)' hides the local of line \(line)"),
                hint: Message(zh: "换一个名称", en: "take another name"))
        }
    }
}
