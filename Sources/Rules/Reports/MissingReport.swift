public import Ledger

/// The notice of what is not done and what lacks records: as a whole, per branch, and what is asked for. It says what the ledger holds and concludes
/// nothing about people.
public struct MissingReport {
    private let findings: [Finding]
    private let period: Period
    private let view: LedgerView
    private let responsible: Responsible

    public init(_ findings: [Finding], period: Period, view: LedgerView) {
        self.findings = findings
        self.period = period
        self.view = view
        responsible = Responsible(view: view)
    }

    private var open: [Finding] { findings.filter { !$0.isExcepted && ($0.verdict == .notMet || $0.verdict == .undetermined) } }

    public var document: Document {
        let title = Message(zh: "\(period.label.zh)未完成事项通报", en: "What is missing · \(period.label.en)")
        return Document([.heading(title)] + summary + problems + requests)
    }

    // MARK: 总体情况

    private var summary: [Document.Block] {
        let day = view.asOf
        var zh: [Sentence.Span] = [.text("截至\(day.label.zh)，形成结论 ")]
        var en: [Sentence.Span] = [.text("As of \(day) there are ")]
        let all = figure("findings", Message(zh: "全部结论", en: "all verdicts"), findings)
        zh += [.figure(all), .text(" 项：")]
        en += [.figure(all), .text(" verdicts: ")]
        for (index, verdict) in Verdict.allCases.enumerated() {
            let count = figure("findings.\(verdict.rawValue)", verdict.label, findings.filter { $0.verdict == verdict })
            zh += [.text("\(index > 0 ? "，" : "")\(verdict.label.zh) "), .figure(count), .text(" 项")]
            en += [.text("\(index > 0 ? ", " : "")\(verdict.label.en) "), .figure(count)]
        }
        var blocks: [Document.Block] = [
            .heading(Message(zh: "一、总体情况", en: "Overview"), level: 2), .sentence(Sentence(zh: zh + [.text("。")], en: en + [.text(".")])),
        ]
        let excepted = findings.filter { $0.isExcepted && $0.verdict == .notMet }
        if !excepted.isEmpty {
            blocks.append(
                .note(
                    Message(
                        zh: "另有 \(excepted.count) 项未达到但有已登记的例外，不在以下各项之内。",
                        en: "\(excepted.count) more are not met and covered by a recorded exception: they are not listed.")))
        }
        return blocks
    }

    private func figure(_ name: String, _ title: Message, _ counted: [Finding]) -> QuotedFigure {
        QuotedFigure(.init(name, title: title), .exact(Fraction(counted.count)), in: period, evidence: counted.map(\.subject).withoutRepeats())
    }

    // MARK: 存在问题

    private var problems: [Document.Block] {
        var blocks: [Document.Block] = [.heading(Message(zh: "二、存在问题", en: "What is open"), level: 2)]
        if open.isEmpty { blocks.append(.paragraph(Message(zh: "没有未达到或资料不足的事项。", en: "Nothing is not met and nothing lacks records."))) }
        for (unit, own) in byUnit {
            blocks.append(
                .heading(unit.map { Message(zh: view.title($0), en: view.title($0)) } ?? Message(zh: "未注明组织", en: "No unit named"), level: 3))
            blocks.append(.table(Table(Self.headings, rows: own.map(row))))
        }
        return blocks
    }

    /// In the order of the units, those of no unit last.
    private var byUnit: [(unit: RowRef?, findings: [Finding])] {
        let groups = Dictionary(grouping: open) { finding in view.row(finding.subject).flatMap(responsible.unit) }
        return groups.sorted { ($0.key?.row ?? .max) < ($1.key?.row ?? .max) }.map { ($0.key, $0.value) }
    }

    private static let headings = [
        Table.Heading("check", Message(zh: "规则", en: "check"), isFlexible: true), Table.Heading("subject", Message(zh: "对象", en: "subject"), isFlexible: true),
        Table.Heading("period", Message(zh: "期间", en: "period")), Table.Heading("level", Message(zh: "约束力", en: "level")),
        Table.Heading("verdict", Message(zh: "结论", en: "verdict")), Table.Heading("required", Message(zh: "应达", en: "required")),
        Table.Heading("done", Message(zh: "实际", en: "done")), Table.Heading("missing", Message(zh: "缺", en: "missing"), isFlexible: true),
        Table.Heading("due", Message(zh: "期限", en: "due")), Table.Heading("overdue_days", Message(zh: "逾期天数", en: "days overdue")),
        Table.Heading("responsible", Message(zh: "责任人", en: "responsible"), isFlexible: true),
    ]

    private func row(_ finding: Finding) -> [Cell] {
        let judgement = finding.judgement
        let missing = (judgement.missing + judgement.found).map { Explanation.name($0, in: finding, view: view) }
        let due = due(finding)
        let overdue = due.map { $0.last.days(to: view.asOf.last) }.flatMap { $0 > 0 ? $0 : nil }
        let names = view.row(finding.subject).map(responsible.names) ?? []
        return [
            .word(finding.check.id, finding.check.label), Cell(.text(finding.title), evidence: [finding.subject] + judgement.evidence),
            finding.period.map { period in .word(period.description, shown(period)) } ?? Cell(.none), .word(finding.level.rawValue, finding.level.label),
            .word(judgement.verdict.rawValue, judgement.verdict.label, tone: judgement.verdict.tone), amount(judgement.target, finding),
            amount(judgement.actual, finding),
            missing.isEmpty ? Cell(.none) : .word(missing.listed.en, missing.listed),
            due.map { Cell(.day($0)) } ?? Cell(.none), overdue.map { Cell(.integer(Int64($0)), tone: .bad) } ?? Cell(.none),
            .list(names),
        ]
    }

    /// A record judged on its own day is of that day, not of a span from it to itself.
    private func shown(_ period: Period) -> Message {
        let text = period.first == period.last ? period.first.description : period.description
        return Message(zh: text, en: text)
    }

    private func amount(_ amount: Amount?, _ finding: Finding) -> Cell {
        guard let amount else { return Cell(.none) }
        let label = Explanation.amount(amount, in: finding, view: view)
        return .word(label.en, label)
    }

    /// Until when it can be done: while the period runs its last day, and afterwards that day too.
    private func due(_ finding: Finding) -> Day? { finding.judgement.pending ?? finding.period?.last }

    // MARK: 整改要求

    private var requests: [Document.Block] {
        let isOverdue: (Finding) -> Bool = { due($0).map { $0 < view.asOf } ?? true }
        let late = open.filter { $0.verdict == .notMet && isOverdue($0) }
        let soon = open.filter { $0.judgement.pending != nil }
        let unknown = open.filter { $0.verdict == .undetermined && $0.judgement.pending == nil }
        var items: [Sentence] = []
        if !late.isEmpty {
            items.append(
                request(
                    "findings.overdue", Message(zh: "已过期限", en: "overdue"), late,
                    Message(
                        zh: "期限已过的 # 项：核对原始记录，漏记的补录；确未开展的，说明原因并列入下一期安排。",
                        en: "# are past their day: look into the papers and enter what was not written down; where it was not done, say why and plan it.")))
        }
        if !soon.isEmpty {
            let next = soon.compactMap(\.judgement.pending).min()
            items.append(
                request(
                    "findings.due", Message(zh: "期限未到", en: "not yet due"), soon,
                    Message(
                        zh: "期限未到的 # 项：按期完成\(next.map { "，最近的期限是\($0.label.zh)" } ?? "")。",
                        en: "# can still be done in time\(next.map { "; the next day is \($0)" } ?? "").")))
        }
        if !unknown.isEmpty {
            items.append(
                request(
                    "findings.undetermined", Message(zh: "资料不足", en: "undetermined"), unknown,
                    Message(
                        zh: "资料不足的 # 项：补齐“缺”一栏所列内容后重新检查，建议核查。",
                        en: "# lack records: fill in what the column of the missing names, then check again.")))
        }
        items.append(
            Sentence(
                Message(
                    zh: "以上只反映台账记录，不对人员作出结论；逐项依据用 zhibu explain 对象 规则 查看。",
                    en: "All this says what the ledger holds and concludes nothing about people; zhibu explain SUBJECT CHECK shows what each rests on.")))
        return [.heading(Message(zh: "三、整改要求", en: "What is asked for"), level: 2), .list(items)]
    }

    /// - Parameter text: with `#` where the number stands.
    private func request(_ name: String, _ title: Message, _ counted: [Finding], _ text: Message) -> Sentence {
        let count = Sentence.Span.figure(figure(name, title, counted))
        func spans(_ text: String) -> [Sentence.Span] {
            let halves = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (halves[0].isEmpty ? [] : [.text(halves[0])]) + [count, .text(halves[1])]
        }
        return Sentence(zh: spans(text.zh), en: spans(text.en))
    }
}

extension Finding {
    fileprivate var verdict: Verdict { judgement.verdict }
}
