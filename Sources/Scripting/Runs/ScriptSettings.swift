public import Ledger
public import Rules

/// What a workspace says about its plugins: data, never code.
public struct ScriptSettings: Sendable {
    public var limits = ScriptLimits()
    /// What bounds a part of a job.
    public var jobLimits = ScriptLimits.job
    /// Numbers of clauses that the unit sets.
    public var amendments: [ClauseReference: [Amendment]] = [:]
    /// Clauses that units take on.
    public var adoptions: [UnitAdoption] = []
    /// By the qualified id of a check: `plugin.check`.
    public var checks: [String: CheckSettings] = [:]
    /// By the qualified id of a score.
    public var scores: [String: ScoreSettings] = [:]
    /// The editions that hold, where a comparison asks for others than those of the day.
    public var standing: RuleBook.Standing?
    /// By the qualified id of a setting: `plugin.setting`.
    public var options: [String: GivenOption] = [:]

    /// Saved queries: text, not settings, but as much a part of what scripts find.
    public var queries: [PluginFile] = []
    /// False where the files of jobs are left out: a job may then come behind one that is not there.
    public var knowsAllJobs = true
    /// The text that says so, to show the line of what does not hold.
    public var source: PluginFile?

    /// What reads the sheets that wait in the workspace's folder; nil in cases, which have none.
    public var inbox: InboxReader?

    /// What reads the grids of cases.
    public var sheets: SheetReader?

    public init(sheets: SheetReader? = nil) { self.sheets = sheets }

    /// The same bounds, and nothing of what the unit sets: cases hold the rule as its author wrote it.
    var asWritten: ScriptSettings {
        var settings = ScriptSettings()
        (settings.limits, settings.jobLimits) = (limits, jobLimits)
        settings.queries = queries
        settings.sheets = sheets
        settings.knowsAllJobs = knowsAllJobs
        return settings
    }

    /// The same for a part of a job.
    var forJobs: ScriptSettings {
        var settings = self
        settings.limits = jobLimits
        return settings
    }
}
