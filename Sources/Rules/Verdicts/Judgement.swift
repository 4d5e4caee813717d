public import Ledger

/// A verdict with everything that it rests on.
public struct Judgement: Hashable, Sendable {
    public var verdict: Verdict
    /// Until this day the verdict may still change.
    public var pending: Day?
    /// The result rests on a calendar that is not known yet.
    public var isProvisional = false
    public var actual: Amount?
    public var target: Amount?
    /// What is lacking: fields, roles, collections; at most `entryLimit`, the rest counted.
    public var missing: [String] = []
    /// What is there and should not be.
    public var found: [String] = []
    /// What the rate so far leads to.
    public var forecast: Verdict?
    public var evidence: [RecordID] = []
    /// The field of the evidence that was added up, where the verdict rests on a sum.
    public var added: FieldPath?
    /// One sentence more, where a check has one to say (`not_applicable "fewer than two reports"`).
    public var note: Message?

    /// How many entries each list shows; what is beyond is counted in `dropped`.
    static let entryLimit = 100
    public private(set) var dropped = 0

    public init(
        _ verdict: Verdict, actual: Amount? = nil, target: Amount? = nil, missing: [String] = [], found: [String] = [],
        evidence: [RecordID] = []
    ) {
        self.verdict = verdict
        self.actual = actual
        self.target = target
        self.missing = missing
        self.found = found
        self.evidence = evidence
    }

    /// The judgement with its lists cut to the limit.
    public func bounded() -> Judgement {
        var copy = self
        for list in [\Judgement.missing, \.found] where copy[keyPath: list].count > Self.entryLimit {
            copy.dropped += copy[keyPath: list].count - Self.entryLimit
            copy[keyPath: list] = Array(copy[keyPath: list].prefix(Self.entryLimit))
        }
        if copy.evidence.count > Self.entryLimit {
            copy.dropped += copy.evidence.count - Self.entryLimit
            copy.evidence = Array(copy.evidence.prefix(Self.entryLimit))
        }
        return copy
    }
}
