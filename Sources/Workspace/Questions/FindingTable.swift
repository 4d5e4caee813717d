import Ledger
import Rules

/// Findings as a table; its keys are the stable names of the JSON form.
struct FindingTable {
    let view: LedgerView

    func table(_ findings: [Finding]) -> Table {
        Table(
            [
                heading("check", "规则", "check", flexible: true), heading("subject", "对象", "subject", flexible: true), heading("period", "期间", "period"),
                heading("verdict", "结论", "verdict"), heading("result", "实际 / 应达", "actual / target"), heading("clause", "依据", "clause", flexible: true),
                heading("note", "说明", "note", flexible: true),
            ],
            rows: findings.map { row($0) })
    }

    private func heading(_ key: String, _ zh: String, _ en: String, flexible: Bool = false) -> Table.Heading {
        Table.Heading(key, Message(zh: zh, en: en), isFlexible: flexible)
    }

    private func row(_ finding: Finding) -> [Cell] {
        let judgement = finding.judgement
        let amounts = [judgement.actual, judgement.target].map { amount in
            amount.map { Explanation.amount($0, in: finding, view: view) } ?? Message(zh: "—", en: "—")
        }
        let result = Message(zh: amounts.map(\.zh).joined(separator: " / "), en: amounts.map(\.en).joined(separator: " / "))
        return [
            .word(finding.check.id, finding.check.label), .text(finding.title), period(finding),
            .word(judgement.verdict.rawValue, judgement.verdict.label, tone: judgement.verdict.tone),
            judgement.actual == nil && judgement.target == nil ? Cell(.none) : .word(result.en, result), clause(finding), note(finding),
        ]
    }

    /// A record judged on its own day is of that day, not of a span from it to itself.
    private func period(_ finding: Finding) -> Cell {
        guard let period = finding.period else { return Cell(.none) }
        let shown = period.first == period.last ? period.first.description : period.description
        return .word(period.description, Message(zh: shown, en: shown))
    }

    private func clause(_ finding: Finding) -> Cell {
        guard let clause = finding.clause else { return .word(finding.level.rawValue, finding.level.label) }
        return .word(
            "\(clause.regulation.id)/\(clause.clause.id)",
            Message(
                zh: "\(clause.label.zh)（\(finding.level.label.zh)）" + clause.overlays.map { "＋\($0.label.zh)" }.joined(),
                en: "\(clause.label.en) (\(finding.level.label.en))" + clause.overlays.map { " + \($0.label.en)" }.joined()))
    }

    private func note(_ finding: Finding) -> Cell {
        let judgement = finding.judgement
        var zh: [String] = []
        var en: [String] = []
        if !judgement.missing.isEmpty {
            let names = names(judgement.missing, finding)
            zh.append("缺：\(names.zh)")
            en.append("missing: \(names.en)")
        }
        if !judgement.found.isEmpty {
            let names = names(judgement.found, finding)
            zh.append("有：\(names.zh)")
            en.append("found: \(names.en)")
        }
        if let pending = judgement.pending {
            zh.append("可变至 \(pending)")
            en.append("may change until \(pending)")
        }
        if let forecast = judgement.forecast {
            zh.append("照此下去：\(forecast.label.zh)")
            en.append("on this way: \(forecast.label.en)")
        }
        if let exception = finding.exception {
            zh.append("例外：\(exception.label.zh)")
            en.append("exception: \(exception.label.en)")
        }
        if let note = judgement.note {
            zh.append(note.zh)
            en.append(note.en)
        }
        if zh.isEmpty { return Cell(.none) }
        return .word(en.joined(separator: "; "), Message(zh: zh.joined(separator: "；"), en: en.joined(separator: "; ")))
    }

    private func names(_ ids: [String], _ finding: Finding) -> Message {
        ids.map { Explanation.name($0, in: finding, view: view) }.listed
    }
}
