import Ledger
import Rendering
import Rules

/// Findings for programs, as docs/cli.md has them: every key in every verdict, null or empty where there is nothing.
struct FindingJSON {
    let view: LedgerView
    /// Of the sentences.
    let language: Language

    func json(_ finding: Finding) -> JSON {
        let judgement = finding.judgement
        return [
            "check": .text(finding.check.id), "plugin": .text(finding.check.plugin.name), "plugin_version": .text(finding.check.plugin.version),
            "clause": JSON(finding.clause.map { "\($0.regulation.id)/\($0.clause.id)" }), "edition": JSON(finding.clause?.edition.name),
            "overlays": .array((finding.clause?.overlays ?? []).map { .text($0.reference.description) }),
            "level": .text(finding.level.rawValue), "severity": .text(finding.severity.rawValue),
            "subject": JSON(subject: finding.subject, title: finding.title), "period": JSON(finding.period?.description),
            "verdict": .text(judgement.verdict.rawValue), "pending": JSON(judgement.pending?.description), "provisional": .bool(judgement.isProvisional),
            "excepted": .bool(finding.isExcepted), "actual": JSON(judgement.actual), "actual_at_least": .bool(judgement.actual?.isLowerBound ?? false),
            "target": JSON(judgement.target), "missing": .array(judgement.missing.map(JSON.text)), "found": .array(judgement.found.map(JSON.text)),
            "forecast": JSON(judgement.forecast?.rawValue), "note": JSON(judgement.note?.text(in: language)),
            "evidence": .array(judgement.evidence.map { JSON($0) }), "message": .text(Explanation.sentence(for: finding, view: view).text(in: language)),
            "hint": JSON(Self.hint(finding)),
        ]
    }

    /// The command that opens what somebody has to look at.
    static func hint(_ finding: Finding) -> String? {
        guard [.notMet, .undetermined].contains(finding.judgement.verdict) else { return nil }
        let period = finding.period.map { " --period \($0)" } ?? ""
        return "zhibu explain \(finding.subject.model):\(finding.subject.id) \(finding.check.qualified)\(period)"
    }
}

extension JSON {
    init(subject: RecordID, title: String) {
        self = ["model": .text(subject.model), "id": .integer(subject.id), "title": .text(title)]
    }

    /// A number as such; a word of a scale, and a fraction that no decimal is, as text.
    fileprivate init(_ amount: Amount?) {
        switch amount {
        case nil: self = .null
        case .word(let word): self = .text(word)
        case .number(let number), .atLeast(let number): self = JSON(Ledger.Value(number))
        }
    }
}
