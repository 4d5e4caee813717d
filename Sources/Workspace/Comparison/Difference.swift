import Ledger
import Rules

/// A verdict or a score that is another under the other set of rules.
struct Difference {
    /// What was said: nothing where the rule did not ask about the subject.
    enum Outcome {
        case nothing
        case verdict(Finding)
        case points(ScoreResult)
    }

    let rule: CheckIdentity
    let subject: RecordID
    let title: String
    let period: Period?
    let before: Outcome
    let after: Outcome
    let reasons: [Reason]

    var isScore: Bool {
        switch (before, after) {
        case (.points, _), (_, .points): true
        default: false
        }
    }
}

extension Difference.Outcome {
    /// A stable word, which is what totals are counted by: of points that they are there.
    var word: (name: String, label: Message) {
        switch self {
        case .nothing: ("none", Message(zh: "未问", en: "not asked"))
        case .verdict(let finding): (finding.judgement.verdict.rawValue, finding.judgement.verdict.label)
        case .points(let result): (result.verdict.rawValue, result.verdict.label)
        }
    }

    var cell: Cell {
        switch self {
        case .nothing: Cell(.none, label: Message(zh: "—", en: "—"))
        case .verdict(let finding):
            .word(finding.judgement.verdict.rawValue, Self.weighed(finding), tone: finding.judgement.verdict.tone)
        case .points(let result):
            switch result.verdict {
            case .met: Cell(.decimal(result.points))
            case .undetermined where result.isLowerBound:
                Cell(atLeast: Fraction(result.points), label: Message(zh: "≥\(result.points)", en: "≥\(result.points)"))
            default: .word(result.verdict.rawValue, result.verdict.label, tone: result.verdict.tone)
            }
        }
    }

    /// What is not met with what it weighs.
    private static func weighed(_ finding: Finding) -> Message {
        let label = finding.judgement.verdict.label
        guard finding.judgement.verdict == .notMet else { return label }
        return Message(zh: "\(label.zh)（\(finding.severity.label.zh)）", en: "\(label.en) (\(finding.severity.label.en))")
    }
}
