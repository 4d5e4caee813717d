public import Ledger

/// One verdict of a run: which check said what of whom for which period, by which clause.
public struct Finding: Hashable, Sendable {
    public let check: CheckIdentity
    public let subject: RecordID
    /// What people call the subject.
    public let title: String
    /// Nil where a record is judged once.
    public let period: Period?
    public let judgement: Judgement
    public let level: Level
    public let severity: Diagnostic.Severity
    /// The clause in force on the day of judgement; nil for a check of its own.
    public let clause: ClauseInForce?
    /// The recorded exception that covers it: the verdict stays, the run does not fail by it.
    public let exception: RecordedException?
    public var isExcepted: Bool { exception != nil }

    public init(
        check: CheckIdentity, subject: RecordID, title: String, period: Period?, judgement: Judgement, level: Level,
        severity: Diagnostic.Severity, clause: ClauseInForce?, exception: RecordedException? = nil
    ) {
        self.check = check
        self.subject = subject
        self.title = title
        self.period = period
        self.judgement = judgement
        self.level = level
        self.severity = severity
        self.clause = clause
        self.exception = exception
    }
}
