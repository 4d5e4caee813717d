public import Ledger

/// A score's result with everything that it rests on.
public struct ScoreResult: Hashable, Sendable {
    public let score: CheckIdentity
    public let subject: RecordID
    public let title: String
    public let period: Period?
    /// `met` where the points are known; else `undetermined`, `not_applicable` or `not_evaluated`.
    public let verdict: Verdict
    /// The known part where the verdict is undetermined.
    public let points: Hundredths
    /// What the points are the sum of.
    public let parts: [Part]
    public let missing: [String]
    /// Until this day more may come; nil where the period is over.
    public let pending: Day?

    /// Whether what is not known can only add to the points.
    public var isLowerBound = false
    /// Each `part` that is declared, with what its items came to.
    public var sections: [Section] = []
    public var weighting: Weighting?
    public var vetoes: [Veto] = []
    public var benchmark: Hundredths?
    /// The words that the points may become; nil where the score has no grades.
    public var scale: Scale?
    public var grade: Grade?
    public var standing: Standing?
    /// A second figure that does not count.
    public var beside: Hundredths?

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

    /// Whether the benchmark is reached; nil where there is none, or the points are not known.
    public var reached: Bool? { verdict == .met ? benchmark.map { points >= $0 } : nil }

    /// Whether a check has taken all points.
    public var isVetoed: Bool { vetoes.contains(where: \.takesAll) }
}

extension ScoreResult {
    /// One summand.
    public struct Part: Hashable, Sendable {
        public let points: Hundredths
        /// The part taken or the kind of record; the record itself is the evidence.
        public let reason: Message
        public let evidence: [RecordID]
        /// What the cap took away.
        public var capped = Hundredths.zero
        /// Whether it is itself what a cap on several items took away.
        public var isCut = false
        /// The `part` that it stands in.
        public var section: String?
        /// The clause that was not kept.
        public var clause: ClauseInForce?

        public init(points: Hundredths, reason: Message, evidence: [RecordID] = []) {
            self.points = points
            self.reason = reason
            self.evidence = evidence
        }
    }

    public struct Section: Hashable, Sendable {
        public let name: String
        /// Within the part's own floor and cap, before its weight.
        public let points: Hundredths
        public let weight: Fraction?
    }

    /// By which value of which field the sum was multiplied.
    public struct Weighting: Hashable, Sendable {
        public let field: Message
        public let value: Message
        public let factor: Fraction
    }

    /// A check that may take all points, with its verdict.
    public struct Veto: Hashable, Sendable {
        public let check: CheckIdentity
        public let title: String
        public let period: Period?
        public let verdict: Verdict
        public let clause: ClauseInForce?
        public let isExcepted: Bool
        var takesAll: Bool { verdict == .notMet && !isExcepted }
    }

    /// What the points are called. It advises: what follows from it is for people to say.
    public enum Grade: Hashable, Sendable {
        case word(String)
        /// Equals for too few places: people decide.
        case vote
        /// The points of others are not known yet.
        case open

        /// As cases and programs name it.
        public var name: String {
            switch self {
            case .word(let word): word
            case .vote: "vote"
            case .open: "open"
            }
        }

        public var label: Message {
            switch self {
            case .word(let word): Message(zh: word, en: word)
            case .vote: Message(zh: "待表决", en: "vote")
            case .open: Message(zh: "名次未定", en: "open")
            }
        }
    }

    /// A subject's place among those who share a quota.
    public struct Standing: Hashable, Sendable {
        public let quota: ScoreQuota
        public let population: Int
        public let places: Int
        /// How many of the population have points that are not known.
        public let open: Int
        /// Nil for somebody who is not counted, or whose points are not known or do not suffice.
        public let rank: Int?
        /// How many have as many points, the subject included.
        public let tied: Int
    }
}
