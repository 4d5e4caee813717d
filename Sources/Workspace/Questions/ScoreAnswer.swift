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

    public var document: Document {
        let headings = [
            Table.Heading("score", Message(zh: "积分", en: "score"), isFlexible: true),
            Table.Heading("subject", Message(zh: "对象", en: "subject"), isFlexible: true),
            Table.Heading("period", Message(zh: "期间", en: "period")), Table.Heading("verdict", Message(zh: "结论", en: "verdict")),
            Table.Heading("points", Message(zh: "分数", en: "points")), Table.Heading("capped", Message(zh: "封顶扣去", en: "capped off")),
            Table.Heading("missing", Message(zh: "缺", en: "missing"), isFlexible: true),
        ]
        return Document([
            .table(
                Table(
                    headings,
                    rows: outcome.results.map { result in
                        [
                            .word(result.score.id, result.score.label), .text(result.title), result.period.map { .text($0.description) } ?? Cell(.none),
                            result.verdict == .met
                                ? .word("met", Message(zh: "已算出", en: "reckoned"), tone: .good)
                                : .word(result.verdict.rawValue, result.verdict.label, tone: result.verdict.tone),
                            Cell(.decimal(result.points)), result.capped == .zero ? Cell(.none) : Cell(.decimal(result.capped)),
                            .text(result.missing.joined(separator: "、")),
                        ]
                    }))
        ])
    }

    /// Every score as an object, for programs.
    public func json(_ language: Language) -> [JSON] {
        outcome.results.map(ScoreJSON(language: language).json)
    }

    public var exitCode: Int32 { outcome.faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}
