import Ledger
import Rendering
import Rules

/// Scores for programs, as docs/cli.md has them: every key in every result, null or empty where there is nothing.
struct ScoreJSON {
    let language: Language

    func json(_ result: ScoreResult) -> JSON {
        [
            "score": .text(result.score.id), "plugin": .text(result.score.plugin.name), "plugin_version": .text(result.score.plugin.version),
            "subject": JSON(subject: result.subject, title: result.title), "period": JSON(result.period?.description),
            "verdict": .text(result.verdict.rawValue), "pending": JSON(result.pending?.description), "points": JSON(.decimal(result.points)),
            "points_at_least": .bool(result.isLowerBound), "capped": .decimal(result.capped),
            "benchmark": JSON(result.benchmark), "reached": result.reached.map(JSON.bool) ?? .null, "vetoed": .bool(result.isVetoed),
            "grade": JSON(result.grade?.name), "quota": result.standing.map(quota) ?? .null, "weight": result.weighting.map(weight) ?? .null,
            "beside": JSON(result.beside), "missing": .array(result.missing.map(JSON.text)), "parts": .array(result.parts.map(part)),
            "message": .text(Explanation.sentence(result).text(in: language)),
        ]
    }

    private func part(_ part: ScoreResult.Part) -> JSON {
        [
            "points": .decimal(part.points), "reason": .text(part.reason.text(in: language)), "part": JSON(part.section), "capped": .decimal(part.capped),
            "clause": JSON(part.clause.map { "\($0.regulation.id)/\($0.clause.id)" }), "evidence": .array(part.evidence.map { JSON($0) }),
        ]
    }

    private func quota(_ standing: ScoreResult.Standing) -> JSON {
        [
            "grade": .text(standing.quota.grade), "places": .integer(Int64(standing.places)), "of": .integer(Int64(standing.population)),
            "rank": standing.rank.map { .integer(Int64($0)) } ?? .null, "tied": .integer(Int64(standing.tied)), "open": .integer(Int64(standing.open)),
        ]
    }

    private func weight(_ weighting: ScoreResult.Weighting) -> JSON {
        ["by": .text(weighting.field.en), "value": .text(weighting.value.en), "factor": JSON(Ledger.Value(weighting.factor))]
    }
}

extension JSON {
    fileprivate init(_ points: Hundredths?) { self = points.map { .decimal($0) } ?? .null }
}

extension ScoreResult {
    /// What caps took from the parts, together.
    var capped: Hundredths { parts.reduce(.zero) { $0.adding($1.isCut ? .zero.subtracting($1.points) ?? .zero : $1.capped) ?? $0 } }
}
