public import Ledger

/// What can be asked of a verdict, and shown of it: the columns of the collection `verdicts`.
public enum VerdictField: String, CaseIterable, Sendable {
    case check, plugin, subject, model, period, verdict, severity, level, unit, missing, found, actual, target, pending, provisional, excepted, note

    public var label: Message {
        let zh =
            switch self {
            case .check: "规则"
            case .plugin: "插件"
            case .subject: "对象"
            case .model: "对象种类"
            case .period: "期间"
            case .verdict: "结论"
            case .severity: "程度"
            case .level: "约束力"
            case .unit: "组织"
            case .missing: "缺少"
            case .found: "多出"
            case .actual: "实际"
            case .target: "应达到"
            case .pending: "可变至"
            case .provisional: "暂定"
            case .excepted: "例外"
            case .note: "说明"
            }
        return Message(zh: zh, en: rawValue)
    }

    public var doc: Message {
        switch self {
        case .check: Message(zh: "规则的标识。", en: "The check's id.")
        case .plugin: Message(zh: "规则所在的插件。", en: "The plugin that declares the check.")
        case .subject: Message(zh: "判断的是谁或哪条记录。", en: "Whom or which record it judges.")
        case .model: Message(zh: "对象是哪种记录。", en: "The subject's model.")
        case .period: Message(zh: "判断的期间；逐条判断而无日期的没有。", en: "The period that it judges; none for a record without a day.")
        case .verdict:
            Message(zh: "met、not_met、undetermined、not_applicable 或 not_evaluated。", en: "met, not_met, undetermined, not_applicable or not_evaluated.")
        case .severity: Message(zh: "未达到时的程度：error、warning 或 info。", en: "What a miss weighs: error, warning or info.")
        case .level: Message(zh: "约束力。", en: "How strictly the rule binds.")
        case .unit: Message(zh: "对象所属的组织。", en: "The unit that the subject is, or is of.")
        case .missing: Message(zh: "缺什么。", en: "What is lacking.")
        case .found: Message(zh: "多了什么。", en: "What is there and should not be.")
        case .actual: Message(zh: "实际的数或词。", en: "What was found, a number or a word.")
        case .target: Message(zh: "应达到的数或词。", en: "What was asked for.")
        case .pending: Message(zh: "结论在这一天之前可能变化。", en: "The day until which it may change.")
        case .provisional: Message(zh: "是否因日历未公布而暂定。", en: "Whether it hangs on a calendar that is not known yet.")
        case .excepted: Message(zh: "是否有登记的例外。", en: "Whether a recorded exception covers it.")
        case .note: Message(zh: "补充说明。", en: "A sentence more.")
        }
    }

    /// The closed list that its words are of, with their labels; nil where any may stand.
    public var choices: [Message]? {
        switch self {
        case .verdict: Verdict.allCases.map { Message(zh: $0.label.zh, en: $0.rawValue) }
        case .severity: Diagnostic.Severity.allCases.map { Message(zh: $0.rawValue, en: $0.rawValue) }
        case .level: Level.allCases.map { Message(zh: $0.label.zh, en: $0.rawValue) }
        default: nil
        }
    }

    public func value(of finding: Finding, in view: LedgerView) -> Value {
        let judgement = finding.judgement
        switch self {
        case .check: return .text(finding.check.id)
        case .plugin: return .text(finding.check.plugin.name)
        case .subject: return .text(finding.title)
        case .model: return .text(finding.subject.model)
        case .period: return finding.period.map { .text($0.description) } ?? .none
        case .verdict: return .text(judgement.verdict.rawValue)
        case .severity: return .text(finding.severity.rawValue)
        case .level: return .text(finding.level.rawValue)
        case .unit: return finding.unit(in: view).map { .text(view.title($0)) } ?? .none
        case .missing: return Self.list(judgement.missing)
        case .found: return Self.list(judgement.found)
        case .actual: return Self.value(judgement.actual)
        case .target: return Self.value(judgement.target)
        case .pending: return judgement.pending.map { .day($0) } ?? .none
        case .provisional: return .flag(judgement.isProvisional)
        case .excepted: return .flag(finding.isExcepted)
        case .note: return judgement.note.map { .text($0.zh) } ?? .none
        }
    }

    /// As people read it.
    public func cell(of finding: Finding, in view: LedgerView) -> Cell {
        let value = value(of: finding, in: view)
        let judgement = finding.judgement
        switch self {
        case .check: return .word(finding.check.id, finding.check.label)
        case .subject: return Cell(value, evidence: [finding.subject])
        case .model: return Cell(value, label: Catalogue.model(finding.subject.model)?.label)
        case .period: return Cell(value, label: finding.period?.label)
        case .verdict: return .word(judgement.verdict.rawValue, judgement.verdict.label, tone: judgement.verdict.tone)
        case .level: return .word(finding.level.rawValue, finding.level.label)
        case .missing: return Self.names(judgement.missing, finding, view)
        case .found: return Self.names(judgement.found, finding, view)
        case .actual: return Self.cell(judgement.actual, finding, view)
        case .target: return Self.cell(judgement.target, finding, view)
        case .note: return Cell(value, label: judgement.note)
        case .plugin, .severity, .unit, .pending, .provisional, .excepted: return Cell(value)
        }
    }

    private static func list(_ words: [String]) -> Value { words.isEmpty ? .none : .list(words.map { .text($0) }) }

    private static func value(_ amount: Amount?) -> Value {
        switch amount {
        case .number(let number), .atLeast(let number): Value(number)
        case .word(let word): .text(word)
        case nil: .none
        }
    }

    private static func names(_ ids: [String], _ finding: Finding, _ view: LedgerView) -> Cell {
        guard !ids.isEmpty else { return Cell(.none) }
        return .word(ids.joined(separator: ", "), ids.map { Explanation.name($0, in: finding, view: view) }.listed)
    }

    private static func cell(_ amount: Amount?, _ finding: Finding, _ view: LedgerView) -> Cell {
        guard let amount else { return Cell(.none) }
        let label = Explanation.amount(amount, in: finding, view: view)
        if case .atLeast(let number) = amount { return Cell(atLeast: number, label: label) }
        return Cell(value(amount), label: amount.number == nil ? label : nil)
    }
}

extension Finding {
    /// The unit that the subject is, is of, or is about; nil where nobody can say.
    public func unit(in view: LedgerView) -> RowRef? { view.row(subject).flatMap { view.ownUnit(of: $0) } }
}
