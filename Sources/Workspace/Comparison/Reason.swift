import Ledger
import Rules
import Scripting

/// Why a verdict or a score is another one.
enum Reason: Hashable {
    /// A number of the cited clause.
    case parameter(String, before: ClauseInForce, after: ClauseInForce)
    case level(before: Level, after: Level)
    case inForce(ClauseInForce)
    case noLongerInForce(ClauseInForce)
    case cites(before: ClauseReference?, after: ClauseReference?)
    case added(CheckIdentity)
    case removed(CheckIdentity)
    /// The declaration itself.
    case body(before: DeclarationText, after: DeclarationText)
    /// What it rests on, as `measure study_hours`.
    case foundation([String])
    /// A part of a score.
    case part(Message, before: Hundredths, after: Hundredths)
    /// What the points become.
    case grade(before: ScoreResult.Grade?, after: ScoreResult.Grade?)
    /// Nothing of its own.
    case elsewhere

    /// Stable, for programs.
    var code: String {
        switch self {
        case .parameter: "parameter"
        case .level: "level"
        case .inForce: "in_force"
        case .noLongerInForce: "no_longer_in_force"
        case .cites: "cites"
        case .added: "added"
        case .removed: "removed"
        case .body: "body"
        case .foundation: "foundation"
        case .part: "part"
        case .grade: "grade"
        case .elsewhere: "elsewhere"
        }
    }

    var message: Message {
        switch self {
        case .parameter(let name, let before, let after):
            let change = Self.change(before.parameter(name), after.parameter(name))
            let place = Self.editions(before, after)
            return Message(zh: "\(name)：\(change.zh)（\(place)）", en: "\(name): \(change.en) (\(place))")
        case .level(let before, let after):
            return Message(zh: "约束力：\(before.label.zh) → \(after.label.zh)", en: "level: \(before.label.en) → \(after.label.en)")
        case .inForce(let clause): return Message(zh: "条款开始施行：\(clause.label.zh)", en: "the clause is in force: \(clause.label.en)")
        case .noLongerInForce(let clause):
            return Message(zh: "条款不在施行：\(clause.label.zh)", en: "the clause is not in force: \(clause.label.en)")
        case .cites(let before, let after):
            let words = [before, after].map { $0?.description ?? "—" }.joined(separator: " → ")
            return Message(zh: "依据：\(words)", en: "clause: \(words)")
        case .added(let rule): return Message(zh: "新增（\(rule.location)）", en: "added (\(rule.location))")
        case .removed(let rule): return Message(zh: "删除（\(rule.location)）", en: "removed (\(rule.location))")
        case .body(let before, let after):
            let words = RewrittenWords(before.text, after.text).map { ($0.before, $0.after) }
            let told = words.map { "\($0.0) → \($0.1)" }
            return Message(
                zh: "规则改写\(told.map { "：\($0)" } ?? "")（\(before.location) → \(after.location)）",
                en: "rewritten\(told.map { ": \($0)" } ?? "") (\(before.location) → \(after.location))")
        case .foundation(let names):
            return Message(zh: "所用的声明变了：\(names.joined(separator: "、"))", en: "what it rests on changed: \(names.joined(separator: ", "))")
        case .part(let label, let before, let after):
            return Message(zh: "\(label.zh)：\(before) → \(after)", en: "\(label.en): \(before) → \(after)")
        case .grade(let before, let after):
            let (old, new) = (before?.label ?? Self.none, after?.label ?? Self.none)
            return Message(zh: "等次：\(old.zh) → \(new.zh)", en: "grade: \(old.en) → \(new.en)")
        case .elsewhere: return Message(zh: "它所依据的其他规则变了", en: "another rule that it rests on changed")
        }
    }

    private static let none = Message(zh: "无", en: "none")

    private static func change(_ old: Parameter?, _ new: Parameter?) -> Message {
        if case (.words(let old)?, .words(let new)?) = (old, new), let change = words(old, new) { return change }
        let (old, new) = (old?.label ?? none, new?.label ?? none)
        return Message(zh: "\(old.zh) → \(new.zh)", en: "\(old.en) → \(new.en)")
    }

    /// What a list gained and lost; nil where only its order is another.
    private static func words(_ old: [String], _ new: [String]) -> Message? {
        let (gained, lost) = (new.filter { !old.contains($0) }, old.filter { !new.contains($0) })
        if gained.isEmpty, lost.isEmpty { return nil }
        let more = gained.isEmpty ? [] : [Message(zh: "增加 \(gained.joined(separator: "、"))", en: "with \(gained.joined(separator: ", "))")]
        let less = lost.isEmpty ? [] : [Message(zh: "去掉 \(lost.joined(separator: "、"))", en: "without \(lost.joined(separator: ", "))")]
        return Message(zh: (more + less).map(\.zh).joined(separator: "，"), en: (more + less).map(\.en).joined(separator: ", "))
    }

    /// `development/notice, 2014 → 2026`; the places too where they are of one edition.
    private static func editions(_ before: ClauseInForce, _ after: ClauseInForce) -> String {
        let (old, new) = (before.edition.name, after.edition.name)
        return "\(after.reference), " + (old == new ? "\(before.clause.location) → \(after.clause.location)" : "\(old) → \(new)")
    }
}
