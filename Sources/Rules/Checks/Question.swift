public import Ledger

/// One subject, one period: what a body is asked.
public struct Question {
    public let view: LedgerView
    public let subject: RowRef
    /// The period asked about; for a record judged once the day or days that it spans, nil where it has none.
    public let period: Period?
    public let clause: ClauseInForce?
    public let measures: any MeasureReading
    /// As declared: a body may need to know whether the subject's own run is judged.
    public let scope: Scope
    /// The day as of which the rule and the subject's standing hold: the period's last day, or the as-of day while it runs.
    public let judgedOn: Day
    /// Whether the period has no known last day: a class without its end. `period` then ends where the ledger does.
    let isOpenEnded: Bool

    /// - Parameter judgedOn: by default the period's last day, or the as-of day where that is earlier.
    public init(
        view: LedgerView, subject: RowRef, period: Period?, clause: ClauseInForce?, measures: any MeasureReading, scope: Scope,
        judgedOn: Day? = nil, isOpenEnded: Bool = false
    ) {
        self.view = view
        self.subject = subject
        self.period = period
        self.clause = clause
        self.measures = measures
        self.scope = scope
        self.judgedOn = judgedOn ?? period.map { min($0.last, view.asOf) } ?? view.asOf
        self.isOpenEnded = isOpenEnded
    }

    /// Whether the period has not ended on the as-of day.
    public var isRunning: Bool { isOpenEnded || (period.map { view.asOf < $0.last } ?? false) }

    /// Until when a verdict on a running period may change; nil where it is over, or where nobody knows its end.
    public var pending: Day? { isRunning && !isOpenEnded ? period?.last : nil }

    /// The ledger as it stood on the day of judgement: a member's unit and status are read there.
    var judgedView: LedgerView { judgedOn == view.asOf ? view : view.asOf(judgedOn) }
}
