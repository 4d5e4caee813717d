import Ledger
import Rendering
import Rules

/// Differences for programs, as docs/cli.md has them.
struct DifferenceJSON {
    /// Of the sentences.
    let language: Language

    func json(_ difference: Difference) -> JSON {
        [
            "kind": difference.isScore ? "score" : "check", "rule": .text(difference.rule.id), "plugin": .text(difference.rule.plugin.name),
            "subject": [
                "model": .text(difference.subject.model), "id": .integer(difference.subject.id), "title": .text(difference.title),
            ],
            "period": JSON(difference.period?.description), "before": outcome(difference.before), "after": outcome(difference.after),
            "reasons": .array(difference.reasons.map(reason)),
        ]
    }

    private func outcome(_ outcome: Difference.Outcome) -> JSON {
        switch outcome {
        case .nothing: .null
        case .verdict(let finding):
            [
                "verdict": .text(finding.judgement.verdict.rawValue), "level": .text(finding.level.rawValue), "severity": .text(finding.severity.rawValue),
                "clause": JSON(finding.clause?.reference.description), "edition": JSON(finding.clause?.edition.name),
            ]
        case .points(let result):
            ["verdict": .text(result.verdict.rawValue), "points": .decimal(result.points), "grade": JSON(result.grade?.name)]
        }
    }

    private func reason(_ reason: Reason) -> JSON {
        ["kind": .text(reason.code), "message": .text(reason.message.text(in: language))]
    }
}
