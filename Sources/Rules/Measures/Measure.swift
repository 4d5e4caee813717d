public import Ledger

/// A figure that explains itself: what it sums or counts, for whom, in which unit.
public struct Measure {
    public let identity: CheckIdentity
    /// The model it is read on: `member:study_hours "2021"`.
    public let model: String
    /// 小时, 场 …
    public let unit: String
    public let body: any MeasureBody

    public init(_ identity: CheckIdentity, model: String, unit: String, body: any MeasureBody) {
        self.identity = identity
        self.model = model
        self.unit = unit
        self.body = body
    }
}

/// How a measure comes by its figure.
public protocol MeasureBody {
    func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure
}

/// A measure's value for a subject and a period, with what it rests on.
public struct Figure: Hashable, Sendable {
    public var value: Fraction
    /// Records that belong to it but lack the amount: the value is then a lower bound.
    public var blanks: [RecordID] = []
    /// The names of the fields that are blank there.
    public var missing: [String] = []
    public var evidence: [RecordID] = []
    /// The field of the evidence that was added up; nil where records were counted, or a script reckoned.
    public var added: FieldPath?

    public init(_ value: Fraction, blanks: [RecordID] = [], missing: [String] = [], evidence: [RecordID] = []) {
        self.value = value
        self.blanks = blanks
        self.missing = missing
        self.evidence = evidence
    }

    public var isLowerBound: Bool { !blanks.isEmpty }
    public var amount: Amount { isLowerBound ? .atLeast(value) : .number(value) }
}

/// Reads declared measures by name.
public protocol MeasureReading {
    /// - Throws: `RuleFault.unknownMeasure`, or what the measure's body throws.
    func figure(_ measure: String, _ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure
}
