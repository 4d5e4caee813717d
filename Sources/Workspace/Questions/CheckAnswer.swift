public import Ledger
public import Rules
public import Scripting

/// What a run of checks has to say: rows for people and for programs, and a line of totals.
public struct CheckAnswer: Sendable {
    public let outcome: CheckOutcome
    public let request: RunRequest
    /// Plugins and declarations that could not be used.
    public let problems: [Diagnostic]

    init(_ outcome: CheckOutcome, _ request: RunRequest, problems: [Diagnostic]) {
        self.outcome = outcome
        self.request = request
        self.problems = problems
    }

    public var findings: [Finding] { outcome.findings }

    public func count(_ verdict: Verdict) -> Int { findings.count { $0.judgement.verdict == verdict } }

    /// Verdicts that people look at: all that are not met, or only lack something, or are shown as everything.
    /// - Parameter all: also those that are met or not applicable.
    public func document(all: Bool) -> Document {
        let shown = findings.filter { all || $0.judgement.verdict == .notMet || $0.judgement.verdict == .undetermined || $0.judgement.verdict == .notEvaluated }
        return Document([.table(FindingTable.table(shown))])
    }

    /// Every finding with its stable keys, for programs.
    public var rows: Document { Document([.table(FindingRecords.table(findings))]) }

    /// `共 2914 项：达到 2871 · 未达到 19 …`
    public var totals: Message {
        let counts = Verdict.allCases.map { ($0, count($0)) }
        let zh = counts.map { "\($0.label.zh) \($1)" }.joined(separator: " · ")
        let en = counts.map { "\($0.label.en) \($1)" }.joined(separator: " · ")
        return Message(zh: "共 \(findings.count) 项：\(zh)", en: "\(findings.count) in all: \(en)")
    }

    /// How many not met are errors, warnings, infos.
    public func failures(atLeast severity: Diagnostic.Severity) -> Int {
        findings.count { $0.judgement.verdict == .notMet && !$0.isExcepted && $0.severity >= severity }
    }

    public var severities: Message {
        let counts = Diagnostic.Severity.allCases.reversed().map { severity in
            (severity, findings.count { $0.judgement.verdict == .notMet && !$0.isExcepted && $0.severity == severity })
        }
        let labels: [Diagnostic.Severity: (String, String)] = [.error: ("错误", "errors"), .warning: ("警告", "warnings"), .info: ("提示", "infos")]
        return Message(
            zh: "未达到：" + counts.map { "\(labels[$0]!.0) \($1)" }.joined(separator: " · "),
            en: "not met: " + counts.map { "\(labels[$0]!.1) \($1)" }.joined(separator: " · "))
    }

    /// The exit code by findings and faults: the highest wins.
    public func exitCode(failOn severity: Diagnostic.Severity) -> Int32 {
        if !outcome.faults.isEmpty || problems.contains(where: { $0.severity == .error }) { return 3 }
        return failures(atLeast: severity) > 0 ? 1 : 0
    }
}

/// Findings as a table; its keys are the stable names of the JSON form.
enum FindingTable {
    static func table(_ findings: [Finding]) -> Table {
        Table(
            [
                heading("check", "规则", "check", flexible: true), heading("subject", "对象", "subject", flexible: true), heading("period", "期间", "period"),
                heading("verdict", "结论", "verdict"), heading("result", "实际 / 应达", "actual / target"), heading("clause", "依据", "clause", flexible: true),
                heading("note", "说明", "note", flexible: true),
            ],
            rows: findings.map { row($0) })
    }

    private static func heading(_ key: String, _ zh: String, _ en: String, flexible: Bool = false) -> Table.Heading {
        Table.Heading(key, Message(zh: zh, en: en), isFlexible: flexible)
    }

    private static func row(_ finding: Finding) -> [Cell] {
        let judgement = finding.judgement
        let result = Message(
            zh: [judgement.actual?.label.zh ?? "—", judgement.target?.label.zh ?? "—"].joined(separator: " / "),
            en: [judgement.actual?.label.en ?? "—", judgement.target?.label.en ?? "—"].joined(separator: " / "))
        return [
            .word(finding.check.id, finding.check.label), .text(finding.title), finding.period.map { .word($0.description, Message(zh: $0.description, en: $0.description)) } ?? Cell(.none),
            .word(judgement.verdict.rawValue, judgement.verdict.label, tone: judgement.verdict.tone),
            judgement.actual == nil && judgement.target == nil ? Cell(.none) : .word(result.en, result), clause(finding), note(judgement),
        ]
    }

    private static func clause(_ finding: Finding) -> Cell {
        guard let clause = finding.clause else { return .word(finding.level.rawValue, finding.level.label) }
        return .word(
            "\(clause.regulation.id)/\(clause.clause.id)",
            Message(zh: "\(clause.label.zh)（\(finding.level.label.zh)）", en: "\(clause.label.en) (\(finding.level.label.en))"))
    }

    private static func note(_ judgement: Judgement) -> Cell {
        var zh: [String] = []
        var en: [String] = []
        if !judgement.missing.isEmpty {
            zh.append("缺：" + judgement.missing.joined(separator: "、"))
            en.append("missing: " + judgement.missing.joined(separator: ", "))
        }
        if !judgement.found.isEmpty {
            zh.append("有：" + judgement.found.joined(separator: "、"))
            en.append("found: " + judgement.found.joined(separator: ", "))
        }
        if let pending = judgement.pending {
            zh.append("可变至 \(pending)")
            en.append("may change until \(pending)")
        }
        if let forecast = judgement.forecast {
            zh.append("照此下去：\(forecast.label.zh)")
            en.append("on this way: \(forecast.label.en)")
        }
        if let note = judgement.note {
            zh.append(note.zh)
            en.append(note.en)
        }
        if zh.isEmpty { return Cell(.none) }
        return .word(en.joined(separator: "; "), Message(zh: zh.joined(separator: "；"), en: en.joined(separator: "; ")))
    }
}

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
            Table.Heading("score", Message(zh: "积分", en: "score"), isFlexible: true), Table.Heading("subject", Message(zh: "对象", en: "subject"), isFlexible: true),
            Table.Heading("period", Message(zh: "期间", en: "period")), Table.Heading("verdict", Message(zh: "结论", en: "verdict")),
            Table.Heading("points", Message(zh: "分数", en: "points")), Table.Heading("capped", Message(zh: "封顶扣去", en: "capped off")),
            Table.Heading("missing", Message(zh: "缺", en: "missing"), isFlexible: true),
        ]
        return Document([
            .table(Table(headings, rows: outcome.results.map { result in
                let capped = result.parts.reduce(Hundredths.zero) { $0.adding($1.capped) ?? $0 }
                return [
                    .word(result.score.id, result.score.label), .text(result.title), result.period.map { .text($0.description) } ?? Cell(.none),
                    result.verdict == .met ? .word("met", Message(zh: "已算出", en: "reckoned"), tone: .good) : .word(result.verdict.rawValue, result.verdict.label, tone: result.verdict.tone),
                    Cell(.decimal(result.points)), capped == .zero ? Cell(.none) : Cell(.decimal(capped)), .text(result.missing.joined(separator: "、")),
                ]
            }))
        ])
    }

    public var exitCode: Int32 { outcome.faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}
