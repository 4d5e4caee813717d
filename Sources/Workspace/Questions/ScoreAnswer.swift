public import Ledger
public import Rendering
import Rules
public import Scripting

/// What a run of scores has to say.
public struct ScoreAnswer: Sendable {
    public let outcome: ScoreOutcome
    public let request: RunRequest
    public let problems: [Diagnostic]

    init(_ outcome: ScoreOutcome, _ request: RunRequest, problems: [Diagnostic]) {
        self.outcome = outcome
        self.request = request
        self.problems = problems
    }

    public var document: Document { Document([.table(ScoreTable(outcome.results).table)]) }

    /// Every score as an object, for programs.
    public func json(_ language: Language) -> [JSON] {
        outcome.results.map(ScoreJSON(language: language).json)
    }

    public var exitCode: Int32 { outcome.faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}
