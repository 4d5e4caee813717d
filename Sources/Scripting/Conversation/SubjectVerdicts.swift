import Ledger
import LuaRuntime
import Rules

/// The verdicts of a subject: what `check` answers; in a trial beside those of the ledger as it is.
struct SubjectVerdicts {
    let findings: [Finding]
    /// The same in the ledger as it is; nil outside of a trial.
    let before: [Finding]?
    let view: LedgerView
    let faults: [Message]

    var document: Document {
        var blocks: [Document.Block] = []
        if let before {
            let changed = findings.compactMap { finding -> (Finding?, Finding)? in
                let former = before.first { Self.isSame($0, finding) }
                return former.map(Self.said) == Self.said(finding) ? nil : (former, finding)
            }
            if !changed.isEmpty { blocks.append(.table(Table(Self.headings, rows: changed.map { row($0.1, former: $0.0) }))) }
            let same = findings.count - changed.count
            blocks.append(
                .note(
                    changed.isEmpty
                        ? Message(zh: "\(same) 项结论都没有变", en: "none of the \(same) verdicts has changed")
                        : Message(zh: "其余 \(same) 项没有变", en: "the other \(same) have not changed")))
        } else if findings.isEmpty {
            blocks.append(.paragraph(Message(zh: "没有规则要判断它", en: "no check judges it")))
        } else {
            blocks.append(.table(Table(Self.headings, rows: findings.map { row($0, former: nil) })))
        }
        return Document(blocks + faults.map { .note($0) })
    }

    private static let headings = [
        Table.Heading("check", Message(zh: "规则", en: "check"), isFlexible: true), Table.Heading("period", Message(zh: "期间", en: "period")),
        Table.Heading("verdict", Message(zh: "结论", en: "verdict")), Table.Heading("result", Message(zh: "实际 / 应达", en: "actual / target")),
        Table.Heading("missing", Message(zh: "缺", en: "missing"), isFlexible: true),
    ]

    private func row(_ finding: Finding, former: Finding?) -> [Cell] {
        let judgement = finding.judgement
        let missing = judgement.missing.map { Explanation.name($0, in: finding, view: view) }
        return [
            .word(finding.check.id, finding.check.label),
            finding.period.map { .word($0.description, Message(zh: $0.description, en: $0.description)) } ?? Cell(.none),
            verdict(judgement.verdict, former: former?.judgement.verdict), result(finding, former: former),
            missing.isEmpty ? Cell(.none) : .word(judgement.missing.joined(separator: ", "), missing.listed),
        ]
    }

    private func verdict(_ verdict: Verdict, former: Verdict?) -> Cell {
        guard let former, former != verdict else { return .word(verdict.rawValue, verdict.label, tone: verdict.tone) }
        return .word(
            verdict.rawValue, Message(zh: "\(former.label.zh) → \(verdict.label.zh)", en: "\(former.label.en) → \(verdict.label.en)"), tone: verdict.tone)
    }

    private func result(_ finding: Finding, former: Finding?) -> Cell {
        let judgement = finding.judgement
        guard judgement.actual != nil || judgement.target != nil else { return Cell(.none) }
        var actual = amount(judgement.actual, finding)
        if let earlier = former?.judgement.actual, earlier != judgement.actual {
            let first = amount(earlier, finding)
            actual = Message(zh: "\(first.zh) → \(actual.zh)", en: "\(first.en) → \(actual.en)")
        }
        let target = amount(judgement.target, finding)
        let text = Message(zh: "\(actual.zh) / \(target.zh)", en: "\(actual.en) / \(target.en)")
        return .word(text.en, text)
    }

    private func amount(_ amount: Amount?, _ finding: Finding) -> Message {
        amount.map { Explanation.amount($0, in: finding, view: view) } ?? Message(zh: "—", en: "—")
    }

    private static func isSame(_ left: Finding, _ right: Finding) -> Bool {
        left.check == right.check && left.subject == right.subject && left.period == right.period
    }

    /// What people would notice.
    private static func said(_ finding: Finding) -> [String] {
        [finding.judgement.verdict.rawValue, finding.judgement.actual?.label.en ?? "", finding.judgement.target?.label.en ?? ""] + finding.judgement.missing
    }

    nonisolated(unsafe) static let hostClass = HostClass(
        "verdicts of a subject", "What check answers.",
        events: [
            .len: { [.int($0[0].payload(SubjectVerdicts.self)?.findings.count ?? 0)] },
            .tostring: { [.string("verdicts(\($0[0].payload(SubjectVerdicts.self)?.findings.count ?? 0))")] },
        ],
        unknownMember: { call in
            guard let verdicts = call.receiver.payload(SubjectVerdicts.self), let name = call[0].string,
                let finding = verdicts.findings.first(where: { $0.check.id == name || $0.check.zh == name })
            else { return nil }
            return .object(LuaObject(WordClass.judgement, finding.judgement))
        })
}
