import Ledger
import Rules

/// Findings as flat rows for csv, with the keys of the JSON form; a subject is three columns.
struct FindingRecords {
    let view: LedgerView
    /// Of the sentences.
    let language: Language

    func table(_ findings: [Finding]) -> Table {
        let keys = [
            "check", "plugin", "plugin_version", "clause", "edition", "overlays", "level", "severity", "subject_model", "subject_id", "subject_title", "period",
            "verdict", "pending", "provisional", "excepted", "actual", "target", "missing", "found", "forecast", "note", "evidence", "message", "hint",
        ]
        return Table(keys.map { Table.Heading($0, Message(zh: $0, en: $0)) }, rows: findings.map(row))
    }

    private func row(_ finding: Finding) -> [Cell] {
        let judgement = finding.judgement
        let values: [Value] = [
            .text(finding.check.id), .text(finding.check.plugin.name), .text(finding.check.plugin.version),
            finding.clause.map { .text("\($0.regulation.id)/\($0.clause.id)") } ?? .none, finding.clause.map { .text($0.edition.name) } ?? .none,
            words((finding.clause?.overlays ?? []).map(\.reference.description)),
            .text(finding.level.rawValue), .text(finding.severity.rawValue), .text(finding.subject.model), .integer(finding.subject.id), .text(finding.title),
            finding.period.map { .text($0.description) } ?? .none, .text(judgement.verdict.rawValue), judgement.pending.map { .day($0) } ?? .none,
            .flag(judgement.isProvisional), .flag(finding.isExcepted), amount(judgement.actual), amount(judgement.target), words(judgement.missing),
            words(judgement.found), judgement.forecast.map { .text($0.rawValue) } ?? .none, text(judgement.note),
            words(judgement.evidence.map { "\($0.model):\($0.id)" }), text(Explanation.sentence(for: finding, view: view)),
            FindingJSON.hint(finding).map { .text($0) } ?? .none,
        ]
        return values.map { Cell($0) }
    }

    private func text(_ message: Message?) -> Value { message.map { .text($0.text(in: language)) } ?? .none }
    private func amount(_ amount: Amount?) -> Value { amount.map { .text($0.label.en) } ?? .none }
    private func words(_ words: [String]) -> Value { words.isEmpty ? .none : .list(words.map { .text($0) }) }
}
