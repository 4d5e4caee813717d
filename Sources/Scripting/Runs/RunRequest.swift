public import Ledger
import Rules

/// What a run of checks or scores asks.
public struct RunRequest: Sendable {
    public var asOf: Day
    public var period: Period
    /// Only subjects of this unit.
    public var unit: RecordID?
    /// Only checks, scores or plugins so called; empty for all.
    public var only: [String]
    /// Only these subjects; empty for all.
    public var subjects: [RecordID]

    public init(asOf: Day, period: Period, unit: RecordID? = nil, only: [String] = [], subjects: [RecordID] = []) {
        self.asOf = asOf
        self.period = period
        self.unit = unit
        self.only = only
        self.subjects = subjects
    }

    /// Whether a rule is named, by its names or its plugin's, or all are asked.
    func asks(_ rule: CheckIdentity) -> Bool { only.isEmpty || only.contains(where: rule.isMeant) }
}

extension CheckIdentity {
    /// Whether a name means it among others: one of its own names, or its plugin's, which means all of that plugin.
    func isMeant(by name: String) -> Bool { isCalled(name) || plugin.name == name }
}
