public import Ledger

/// A rule that can be kept or not: whom it asks about, when, by which clause, and what must be so.
public struct Check {
    public let identity: CheckIdentity
    public let scope: Scope
    /// The level of a check that cites no clause.
    public let level: Level?
    public let body: any CheckBody
    /// Set by the workspace; nil keeps the level's own.
    public var severity: Diagnostic.Severity?
    public var isEnabled = true

    public init(_ identity: CheckIdentity, scope: Scope, level: Level?, body: any CheckBody) {
        self.identity = identity
        self.scope = scope
        self.level = level
        self.body = body
    }
}

/// What must be so. A primitive is a value that judges by itself; a `run` function of a script is another.
public protocol CheckBody {
    /// The word in a plugin: `count`, `coverage`, `run`.
    static var word: String { get }
    /// The names of the clause's parameters that it uses, so that a missing one is found before a run.
    var parameters: [String] { get }
    /// - Throws: `RuleFault` where the rule itself is broken; the finding is then `not_evaluated`.
    func judge(_ question: Question) throws -> Judgement
}

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

    public init(view: LedgerView, subject: RowRef, period: Period?, clause: ClauseInForce?, measures: any MeasureReading, scope: Scope) {
        self.view = view
        self.subject = subject
        self.period = period
        self.clause = clause
        self.measures = measures
        self.scope = scope
    }

    /// Whether the period has not ended on the as-of day.
    public var isRunning: Bool { period.map { view.asOf < $0.last } ?? false }
}

/// A limit of a body: written there, or a parameter of the cited clause (`rule.times`).
public enum Limit: Hashable, Sendable {
    case test(Test)
    case parameter(String)

    /// The test that holds for this question.
    public func test(for question: Question) throws -> Test {
        switch self {
        case .test(let test): return test
        case .parameter(let name):
            guard let parameter = question.clause?.parameter(name) else { throw RuleFault.unknownParameter(name) }
            guard case .test(let test) = parameter else { throw RuleFault.wrongParameter(name, expected: "test") }
            return test
        }
    }
}

/// The rule itself is broken: the plugin, not the ledger, must be mended.
public enum RuleFault: Error, Hashable, Sendable {
    case unknownParameter(String)
    case wrongParameter(String, expected: String)
    /// A table of points has no entry for this value.
    case unlistedValue(String, field: String)
    case unknownMeasure(String)
    case overflow(String)
}
