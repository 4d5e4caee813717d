public import Ledger
public import Rendering
public import Rules
public import Scripting

/// What a run of checks has to say: rows for people and for programs, and a line of totals.
public struct CheckAnswer: Sendable {
    public let outcome: CheckOutcome
    public let request: RunRequest
    /// Plugins and declarations that could not be used.
    public let problems: [Diagnostic]

    private let view: LedgerView

    init(_ outcome: CheckOutcome, _ request: RunRequest, _ view: LedgerView, problems: [Diagnostic]) {
        self.outcome = outcome
        self.request = request
        self.view = view
        self.problems = problems
    }

    public var findings: [Finding] { outcome.findings }

    public func count(_ verdict: Verdict) -> Int { findings.count { $0.judgement.verdict == verdict } }

    /// Verdicts that people look at: what is not met or lacks something. What a broken check did not judge is told with its fault and counted in
    /// the totals, not listed.
    /// - Parameter all: also what is met, not applicable or switched off.
    public func document(all: Bool) -> Document {
        let shown = findings.filter { finding in
            switch finding.judgement.verdict {
            case .notMet, .undetermined: true
            case .met, .notApplicable: all
            case .notEvaluated: all && !outcome.isBroken(finding.check)
            }
        }
        return Document([.table(FindingTable(view: view).table(shown))])
    }

    /// Every finding as a flat row, for csv.
    public var rows: Document { Document([.table(FindingRecords.table(findings))]) }

    /// Every finding as an object, for programs.
    public func json(_ language: Language) -> [JSON] {
        let form = FindingJSON(view: view, language: language)
        return findings.map(form.json)
    }

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
