public import Ledger

/// A rule that can be kept or not: whom it asks about, when, by which clause, and what must be so.
public struct Check {
    public let identity: CheckIdentity
    public let scope: Scope
    /// The level of a check that cites no clause.
    public let level: Level?
    public let body: any CheckBody
    /// The day whose rule holds, where the check names one (`judged_on = "confirmed"`).
    public let judgedOn: FieldPath?
    /// Set by the workspace; nil keeps the level's own.
    public var severity: Diagnostic.Severity?
    public var isEnabled = true
    /// Switched off by the plugin itself: asked where it is named, or where the workspace switches it on.
    public var isExample = false

    public init(_ identity: CheckIdentity, scope: Scope, level: Level?, body: any CheckBody, judgedOn: FieldPath? = nil) {
        self.identity = identity
        self.scope = scope
        self.level = level
        self.body = body
        self.judgedOn = judgedOn
    }

    /// As it is asked where somebody names it: an example too.
    public var named: Check {
        var check = self
        check.isEnabled = isEnabled || isExample
        return check
    }

    /// The events on whose day the rule is judged: on the last that has happened. Empty where the period or the record's own day says it.
    var judgedBy: [FieldPath] { judgedOn.map { [$0] } ?? body.judgedBy }
}

/// What must be so. A primitive is a value that judges by itself; a `run` function of a script is another.
public protocol CheckBody {
    /// The word in a plugin: `count`, `coverage`, `run`.
    static var word: String { get }
    /// The names of the clause's parameters that it uses, so that a missing one is found before a run.
    var parameters: [String] { get }
    /// The events that it weighs, in their order: those who have come to the first of them are asked. Empty for a body that weighs none.
    var events: [FieldPath] { get }
    /// Those of them by whose day the rule is judged: by the last that has happened.
    var judgedBy: [FieldPath] { get }
    /// - Throws: `RuleFault` where the rule itself is broken; the finding is then `not_evaluated`.
    func judge(_ question: Question) throws -> Judgement
}

extension CheckBody {
    public var events: [FieldPath] { [] }
    public var judgedBy: [FieldPath] { [] }
}
