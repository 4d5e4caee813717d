public import Ledger

/// Asks checks, scores and measures of a ledger. One per worker: bodies may be scripts, and measures once read are kept.
public final class Evaluation {
    public let view: LedgerView
    public let ruleBook: RuleBook
    /// Whether periods and records that lie wholly after the as-of day are judged too.
    public let includesFuture: Bool
    /// Whether what is asked is to end: looked at before each subject.
    let isInterrupted: @Sendable () -> Bool
    let measures: [String: Measure]
    /// What scores hang on, by the qualified id: two plugins may each have a check of one id.
    let checks: [String: Check]
    let scores: [String: Score]
    /// As they are declared.
    let orderedChecks: [Check]
    private(set) lazy var exceptions = ExceptionRegister(view)
    var reading: [FigureKey] = []
    var figures: [FigureKey: Figure] = [:]
    /// The scores and checks that ask each other now, in the order of their calls.
    var asking: [String] = []
    var reckoning: Set<ScoreKey> = []
    var reckoned: [ScoreKey: ScoreOutcome] = [:]
    /// What `verdicts` have come to.
    var judged: [VerdictKey: [Finding]] = [:]
    var rankings: [RankingKey: QuotaRanking] = [:]

    public init(
        view: LedgerView, ruleBook: RuleBook, measures: [Measure] = [], checks: [Check] = [], scores: [Score] = [], includesFuture: Bool = false,
        isInterrupted: @escaping @Sendable () -> Bool = { false }
    ) {
        self.view = view
        self.ruleBook = ruleBook
        self.includesFuture = includesFuture
        self.isInterrupted = isInterrupted
        self.measures = Dictionary(measures.map { ($0.identity.id, $0) }) { first, _ in first }
        self.checks = Dictionary(checks.map { ($0.identity.qualified, $0) }) { first, _ in first }
        orderedChecks = checks
        self.scores = Dictionary(scores.map { ($0.identity.id, $0) }) { first, _ in first }
    }

    /// Where a rule broke: what it would have judged is not evaluated.
    public struct Fault {
        public let subject: RecordID
        public let title: String
        public let period: Period?
        public let error: any Error
    }

    /// What is asked: a subject and a stretch of time.
    struct Assignment {
        let subject: RowRef
        let period: Period?
        var isOpenEnded = false
        let judgedOn: Day
        /// The day of the record or the event by whose rule it is judged; nil where a period says it.
        var ownDay: Day?
    }

    struct FigureKey: Hashable {
        let measure: String
        let subject: RowRef
        let period: Period?
        let asOf: Day
    }
}
