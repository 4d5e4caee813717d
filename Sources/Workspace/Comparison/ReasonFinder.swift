import Ledger
import Rules
import Scripting

/// Looks for what makes two answers differ: in the clause, in the declaration, in what it rests on.
struct ReasonFinder {
    let before: ComparedSide
    let after: ComparedSide
    /// The plugin of which two versions are compared; nil where editions are.
    let plugin: String?

    func reasons(_ old: Finding?, _ new: Finding?, _ rule: CheckIdentity) -> [Reason] {
        if let missing = cameOrWent(rule) { return [missing] }
        var reasons = clause(old, new)
        // A clause that came into force brings its level along.
        if let old, let new, old.level != new.level, (old.clause == nil) == (new.clause == nil) {
            reasons.append(.level(before: old.level, after: new.level))
        }
        reasons += rewritten("check", rule)
        return reasons.isEmpty ? foundation(rule, besides: ["check", "score", "report", "regulation"]) : reasons
    }

    func reasons(_ old: ScoreResult?, _ new: ScoreResult?, _ rule: CheckIdentity) -> [Reason] {
        if let missing = cameOrWent(rule) { return [missing] }
        let reasons = rewritten("score", rule)
        return (reasons.isEmpty ? foundation(rule, besides: ["score", "report", "regulation"]) : reasons) + parts(old, new) + grade(old, new)
    }

    /// A rule that only one side has.
    private func cameOrWent(_ rule: CheckIdentity) -> Reason? {
        switch (before.rule(rule.qualified), after.rule(rule.qualified)) {
        case (nil, let added?): .added(added)
        case (let removed?, nil): .removed(removed)
        default: nil
        }
    }

    private func clause(_ old: Finding?, _ new: Finding?) -> [Reason] {
        guard let old, let new else { return [] }
        if old.check.cites != new.check.cites { return [.cites(before: old.check.cites, after: new.check.cites)] }
        switch (old.clause, new.clause) {
        case (nil, let clause?): return [.inForce(clause)]
        case (let clause?, nil): return [.noLongerInForce(clause)]
        case (nil, nil): return []
        case (let old?, let new?):
            let names = Set(old.parameters.keys).union(new.parameters.keys).sorted()
            return names.filter { old.parameter($0) != new.parameter($0) }.map { .parameter($0, before: old, after: new) }
        }
    }

    private func rewritten(_ kind: String, _ rule: CheckIdentity) -> [Reason] {
        guard let old = before.text(kind, rule), let new = after.text(kind, rule), old.text != new.text else { return [] }
        return [.body(before: old, after: new)]
    }

    /// What else the two versions of the plugin declare differently.
    /// - Parameter kinds: those that the rule does not read; of a regulation it knows its own clause alone, which is asked before.
    private func foundation(_ rule: CheckIdentity, besides kinds: Set<String>) -> [Reason] {
        guard let plugin else { return [.elsewhere] }
        let (old, new) = (texts(before, plugin, besides: kinds), texts(after, plugin, besides: kinds))
        let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
        return changed.isEmpty ? [.elsewhere] : [.foundation(changed)]
    }

    private func texts(_ side: ComparedSide, _ plugin: String, besides kinds: Set<String>) -> [String: String] {
        let read = side.declarations(of: plugin).filter { !kinds.contains($0.kind) }
        return Dictionary(read.map { ("\($0.kind) \($0.id)", $0.text) }) { first, _ in first }
    }

    private func grade(_ old: ScoreResult?, _ new: ScoreResult?) -> [Reason] {
        old?.grade == new?.grade ? [] : [.grade(before: old?.grade, after: new?.grade)]
    }

    /// The parts of a score that give more or less than before.
    private func parts(_ old: ScoreResult?, _ new: ScoreResult?) -> [Reason] {
        guard let old, let new else { return [] }
        return (old.parts + new.parts).map(\.reason).withoutRepeats().compactMap { label in
            let (before, after) = (old.sum(of: label), new.sum(of: label))
            return before == after ? nil : .part(label, before: before, after: after)
        }
    }
}

extension ScoreResult {
    fileprivate func sum(of label: Message) -> Hundredths {
        parts.filter { $0.reason == label }.reduce(.zero) { $0.adding($1.points) ?? $0 }
    }
}
