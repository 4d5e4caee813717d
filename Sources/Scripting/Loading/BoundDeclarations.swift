import Ledger
import Rules

/// What all usable plugins declare, bound to each other, under the settings of the workspace.
struct BoundDeclarations {
    /// What bodies were bound against, so that a case can be asked of a changed one.
    private(set) var binding: Binding!
    private(set) var vocabulary = Vocabulary()
    private(set) var ruleBook = RuleBook()
    private(set) var checks: [Check] = []
    private(set) var measures: [String: Measure] = [:]
    private(set) var scores: [Score] = []
    private(set) var reports: [Report] = []
    private(set) var options: [PluginOption] = []
    private(set) var jobs: [Job] = []
    private(set) var sheets: [PluginSheet] = []

    /// As plugins find it while they are read: nothing is declared yet.
    init() {}

    init(_ binder: DeclarationBinder, _ settings: ScriptSettings) {
        binding = binder.binding
        vocabulary = binder.vocabulary
        ruleBook = binder.ruleBook
        ruleBook.amendments = settings.amendments
        ruleBook.adoptions = settings.adoptions
        ruleBook.standing = settings.standing
        checks = binder.checks.map { check in
            var check = check
            settings.checks[check.identity.qualified]?.apply(to: &check)
            return check
        }
        measures = Dictionary(uniqueKeysWithValues: binder.measures.map { ($0.identity.id, $0) })
        scores = binder.scores.map { score in
            var score = score
            settings.scores[score.identity.qualified]?.apply(to: &score)
            return score
        }
        reports = binder.reports
        options = binder.options
        jobs = binder.jobs
        sheets = binder.sheets
    }
}
