public import Ledger

/// Points for a subject and a period, from items that add and take away.
public struct Score {
    public let identity: CheckIdentity
    public let scope: Scope
    public var base = Hundredths.zero
    public var floor: Hundredths?
    public var cap: Hundredths?
    public var items: [ScoreItem] = []
    /// Whether the workspace lets it run.
    public var isEnabled = true

    public init(_ identity: CheckIdentity, scope: Scope) {
        self.identity = identity
        self.scope = scope
    }
}

/// `plus` or `minus`: so many points for each of something.
public struct ScoreItem {
    public enum Sign: Hashable, Sendable { case plus, minus }

    /// A limit on what an item gives: in the whole period, or in each part of it.
    public struct Cap: Hashable, Sendable {
        public let points: Hundredths
        /// Nil: the score's own period.
        public let per: Period.Kind?

        public init(_ points: Hundredths, per: Period.Kind? = nil) {
            self.points = points
            self.per = per
        }
    }

    public let sign: Sign
    public let points: Points
    public let what: Countable
    public var conditions: [Condition] = []
    public var roles: [String] = []
    public var cap: Cap?
    public let location: Location

    public init(_ sign: Sign, _ points: Points, _ what: Countable, at location: Location) {
        self.sign = sign
        self.points = points
        self.what = what
        self.location = location
    }
}

/// How many points one occurrence gives.
public enum Points {
    case fixed(Hundredths)
    /// By a field of the counted record, or by each of its roles; a value that is not listed is a fault of the plugin.
    case table(by: String, [String: Hundredths])
    /// A script's function over the counted record.
    case function((RowRef) throws -> Hundredths)
}

/// A score's result with its parts.
public struct ScoreResult: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public let points: Hundredths
        /// The part taken or the kind of record; the record itself is the evidence.
        public let reason: Message
        public let evidence: [RecordID]
        /// What the cap took away.
        public let capped: Hundredths

        public init(points: Hundredths, reason: Message, evidence: [RecordID], capped: Hundredths = .zero) {
            self.points = points
            self.reason = reason
            self.evidence = evidence
            self.capped = capped
        }
    }

    public let score: CheckIdentity
    public let subject: RecordID
    public let title: String
    public let period: Period?
    /// `met` where the points are known; else `undetermined`, `not_applicable` or `not_evaluated`.
    public let verdict: Verdict
    /// The known part where the verdict is undetermined.
    public let points: Hundredths
    public let parts: [Part]
    public let missing: [String]
    /// Until this day more may come; nil where the period is over.
    public let pending: Day?

    public init(
        score: CheckIdentity, subject: RecordID, title: String, period: Period?, verdict: Verdict, points: Hundredths, parts: [Part],
        missing: [String] = [], pending: Day? = nil
    ) {
        self.score = score
        self.subject = subject
        self.title = title
        self.period = period
        self.verdict = verdict
        self.points = points
        self.parts = parts
        self.missing = missing
        self.pending = pending
    }
}
