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
