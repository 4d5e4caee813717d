import Ledger
import Rules
import Scripting

/// Lays the answers of two sets of rules beside each other: of each rule, subject and period.
struct Comparer {
    private let reasons: ReasonFinder

    init(_ reasons: ReasonFinder) { self.reasons = reasons }

    private struct Key: Hashable {
        let rule: String
        let subject: RecordID
        let period: Period?
    }

    func differences(_ before: [Finding], _ after: [Finding]) -> [Difference] {
        pairs(before, after) { Key(rule: $0.check.qualified, subject: $0.subject, period: $0.period) }.compactMap { old, new in
            guard Self.differ(old, new), let shown = new ?? old else { return nil }
            return Difference(
                rule: shown.check, subject: shown.subject, title: shown.title, period: shown.period, before: old.map { .verdict($0) } ?? .nothing,
                after: new.map { .verdict($0) } ?? .nothing, reasons: reasons.reasons(old, new, shown.check))
        }
    }

    func differences(_ before: [ScoreResult], _ after: [ScoreResult]) -> [Difference] {
        pairs(before, after) { Key(rule: $0.score.qualified, subject: $0.subject, period: $0.period) }.compactMap { old, new in
            guard old?.verdict != new?.verdict || old?.points != new?.points || old?.grade != new?.grade, let shown = new ?? old else { return nil }
            return Difference(
                rule: shown.score, subject: shown.subject, title: shown.title, period: shown.period, before: old.map { .points($0) } ?? .nothing,
                after: new.map { .points($0) } ?? .nothing, reasons: reasons.reasons(old, new, shown.score))
        }
    }

    /// Another verdict, or the same miss with another weight.
    private static func differ(_ old: Finding?, _ new: Finding?) -> Bool {
        guard let old, let new else { return true }
        if old.judgement.verdict != new.judgement.verdict { return true }
        return old.judgement.verdict == .notMet && old.severity != new.severity
    }

    /// In the order of the old answers; what is new comes last.
    private func pairs<Answer>(_ before: [Answer], _ after: [Answer], _ key: (Answer) -> Key) -> [(Answer?, Answer?)] {
        var new = Dictionary(after.map { (key($0), $0) }) { first, _ in first }
        let met = before.map { old -> (Answer?, Answer?) in (old, new.removeValue(forKey: key(old))) }
        return met + after.filter { new.removeValue(forKey: key($0)) != nil }.map { (nil, $0) }
    }
}
