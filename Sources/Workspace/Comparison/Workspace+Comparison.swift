import Ledger
import Rules
import Scripting

/// Two sets of rules over the same ledger.
public enum Comparison: Sendable {
    /// Days or editions: `2025-12-31..2026-12-31`, `development/2014..development/2026`.
    case rules(String)
    /// The files of two versions of a plugin.
    case plugin(old: String, new: String)
}

extension Workspace {
    /// Which verdicts and scores are others under the second set of rules, and why.
    public func compare(_ comparison: Comparison, _ question: RuleQuestion) throws -> ComparisonAnswer {
        let snapshot = try snapshot()
        let (before, after, plugin) = try sides(comparison)
        let request = try request(question, snapshot, before, after)
        let (oldChecks, newChecks) = (try before.plugins.check(snapshot, request), try after.plugins.check(snapshot, request))
        let (oldScores, newScores) = (try before.plugins.score(snapshot, request), try after.plugins.score(snapshot, request))
        let comparer = Comparer(ReasonFinder(before: before, after: after, plugin: plugin))
        var answer = ComparisonAnswer(before: before.label, after: after.label)
        answer.differences = comparer.differences(oldChecks.findings, newChecks.findings) + comparer.differences(oldScores.results, newScores.results)
        answer.verdicts = max(oldChecks.findings.count, newChecks.findings.count)
        answer.scores = max(oldScores.results.count, newScores.results.count)
        answer.problems =
            (before.catalogue.diagnostics + after.catalogue.diagnostics).withoutRepeats() + settingProblems(after.catalogue)
            + unknownWords(snapshot, after.catalogue)
        // What breaks on both sides is told once.
        answer.faults = [oldChecks.faults, newChecks.faults, oldScores.faults, newScores.faults].flatMap { $0 }.withoutRepeats(by: \.diagnostic)
        return answer
    }

    private func sides(_ comparison: Comparison) throws -> (before: ComparedSide, after: ComparedSide, plugin: String?) {
        switch comparison {
        case .rules(let text):
            let rules = try ComparedRules(text, in: try plugins.catalogue().ruleBook) { try day($0) }
            return (try side(rules.before), try side(rules.after), nil)
        case .plugin(let old, let new):
            let versions = try PluginVersions(old, new, among: plugins)
            let (before, after) = (Message(zh: old, en: old), Message(zh: new, en: new))
            return (try ComparedSide(before, versions.before), try ComparedSide(after, versions.after), versions.name)
        }
    }

    private func side(_ standing: RuleBook.Standing) throws -> ComparedSide {
        var settings = plugins.settings
        settings.standing = standing
        return try ComparedSide(standing.label, PluginSet(files: plugins.files, settings: settings))
    }

    /// The same question to both sides. A rule may be there on one side alone.
    private func request(_ question: RuleQuestion, _ snapshot: Snapshot, _ before: ComparedSide, _ after: ComparedSide) throws -> RunRequest {
        var all = question
        all.only = []
        var request = try request(all, snapshot, after.catalogue)
        request.only = try question.only.flatMap { name in
            let old = try? only([name], before.catalogue)
            let new = old == nil ? try only([name], after.catalogue) : try? only([name], after.catalogue)
            return (old ?? []) + (new ?? [])
        }
        return request
    }
}
