import Ledger
import LuaRuntime
import LuaSyntax
import Rules

/// Fields and methods that a value of a known type does not have, and values that a field never holds.
enum MemberNames: LintRule {
    static func findings(_ pass: LintPass) -> [LintFinding] {
        var found: [LintFinding] = []
        pass.file.tree.block.forEachExpression { expression in
            switch expression.kind {
            case .member(let owner, let name):
                found += missing(name.text, at: name.range.lowerBound, pass.members.field(name.text, of: pass.types.type(of: owner)), pass)
            case .index(let owner, let key):
                guard let name = key.literal else { return }
                found += missing(name, at: key.range.lowerBound, pass.members.field(name, of: pass.types.type(of: owner), isIndex: true), pass)
            case .method(let owner, let name, let arguments):
                let type = pass.types.type(of: owner)
                let answer = pass.members.method(name.text, of: type, arguments)
                if !answer.isFound, case .record = type.value, pass.members.field(name.text, of: type).isFound {
                    found.append(dot(name, pass))
                } else {
                    found += missing(name.text, at: name.range.lowerBound, answer, pass)
                }
            case .call(let callee, _): found += colon(callee, pass)
            case .binary(let left, "==", let right), .binary(let left, "~=", let right):
                found += [value(left, right, pass), value(right, left, pass)].compactMap { $0 }
            default: return
            }
        }
        return found
    }

    private static func missing(_ name: String, at offset: Int, _ answer: LintMembers.Answer, _ pass: LintPass) -> [LintFinding] {
        guard case .missing(let owner, let known) = answer else { return [] }
        if let absent = LuaAbsentWord(rawValue: name), absent.library == owner.en {
            let told = HostMessage.read(LuaUnknownName(name: name, container: owner.en, absent: absent))
            return [pass.file.finding(.unknownMember, at: offset, told.message, hint: told.hint)]
        }
        return [
            pass.file.finding(
                .unknownMember, at: offset, Message(zh: "\(owner.zh)没有 '\(name)'", en: "\(owner.en) has no '\(name)'"),
                hint: .nearest(to: name, among: known))
        ]
    }

    /// `member:name()`, where `name` is a field.
    private static func dot(_ name: Syntax.Name, _ pass: LintPass) -> LintFinding {
        pass.file.finding(
            .unknownMember, at: name.range.lowerBound, Message(zh: "'\(name.text)' 是字段，不能调用", en: "'\(name.text)' is a field and cannot be called"),
            hint: Message(zh: "写成 .\(name.text)", en: "write .\(name.text)"))
    }

    /// `member.participations { … }`: a method is called with a colon.
    private static func colon(_ callee: Syntax.Expression, _ pass: LintPass) -> [LintFinding] {
        guard case .member(let owner, let name) = callee.kind else { return [] }
        let type = pass.types.type(of: owner)
        switch type.value {
        case .record, .query, .values, .test:
            guard pass.members.method(name.text, of: type).isFound else { return [] }
            return [
                pass.file.finding(
                    .unknownMember, at: name.range.lowerBound, Message(zh: "'\(name.text)' 要用冒号调用", en: "'\(name.text)' is called with a colon"),
                    hint: Message(zh: "写成 :\(name.text)", en: "write :\(name.text)"))
            ]
        default: return []
        }
    }

    /// `member.status == "ful"` never holds.
    private static func value(_ field: Syntax.Expression, _ text: Syntax.Expression, _ pass: LintPass) -> LintFinding? {
        guard let word = text.literal, case .text(let words?) = pass.types.type(of: field).value, !words.contains(word) else { return nil }
        return ConditionNames.unknownValue(word, at: text.range.lowerBound, of: pass.file.tree.text(field.range), words, pass)
    }
}
