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

    /// Rules that were not evaluated, or not everywhere: a line each, with the reason.
    public let unevaluated: [Message]

    private let view: LedgerView

    init(_ outcome: CheckOutcome, _ request: RunRequest, _ view: LedgerView, problems: [Diagnostic], unevaluated: [Message]) {
        self.outcome = outcome
        self.request = request
        self.view = view
        self.problems = problems
        self.unevaluated = unevaluated
    }

    public var findings: [Finding] { outcome.findings }

    public func count(_ verdict: Verdict) -> Int { findings.count { $0.judgement.verdict == verdict } }

    /// Verdicts that people look at: what is not met or lacks something. What was not judged is told rule by rule below them.
    /// - Parameter all: also what is met or not applicable.
    public func document(all: Bool, by grouping: FindingGrouping = .rule) -> Document {
        let groups = FindingGroups(view: view, grouping: grouping).blocks(findings) { finding in
            switch finding.judgement.verdict {
            case .notMet, .undetermined: true
            case .met, .notApplicable: all
            case .notEvaluated: false
            }
        }
        var document = Document(groups.isEmpty ? [.paragraph(nothingListed)] : groups)
        if !unevaluated.isEmpty {
            document.blocks += [.heading(Message(zh: "未评价", en: "not evaluated"), level: 2), .list(unevaluated.map { Sentence($0) })]
        }
        return document
    }

    private var nothingListed: Message {
        if findings.isEmpty { return Message(zh: "\(request.period.label.zh)没有要判断的对象", en: "there is nobody to judge in \(request.period)") }
        if findings.count == count(.notEvaluated) { return Message(zh: "一项也没有评价", en: "nothing was evaluated") }
        return Message(zh: "没有未达到或资料不足的", en: "nothing is not met or undetermined")
    }

    /// Every finding as a flat row, for csv.
    public func rows(_ language: Language) -> Document { Document([.table(FindingRecords(view: view, language: language).table(findings))]) }

    /// Every finding as an object, for programs.
    public func json(_ language: Language) -> [JSON] {
        let form = FindingJSON(view: view, language: language)
        return findings.map(form.json)
    }

    /// `共 2914 项：达到 2871 · 未达到 19（错误 0，警告 19，提示 0，例外 0） · …`: one line, the same parts in the same order whatever was found.
    public var totals: Message {
        let parts = Verdict.allCases.map { verdict in
            let more = verdict == .notMet ? severities : Message(zh: "", en: "")
            return Message(zh: "\(verdict.label.zh) \(count(verdict))\(more.zh)", en: "\(verdict.label.en) \(count(verdict))\(more.en)")
        }
        return Message(
            zh: "共 \(findings.count) 项：" + parts.map(\.zh).joined(separator: " · "), en: "\(findings.count) in all: " + parts.map(\.en).joined(separator: " · ")
        )
    }

    /// How many of what is not met are errors, warnings, infos, and excepted.
    private var severities: Message {
        let open = findings.filter { $0.judgement.verdict == .notMet }
        func count(_ severity: Diagnostic.Severity) -> Int { open.count { !$0.isExcepted && $0.severity == severity } }
        let (errors, warnings, infos, excepted) = (count(.error), count(.warning), count(.info), open.count { $0.isExcepted })
        return Message(
            zh: "（错误 \(errors)，警告 \(warnings)，提示 \(infos)，例外 \(excepted)）",
            en: " (errors \(errors), warnings \(warnings), infos \(infos), excepted \(excepted))")
    }

    /// How many not met are as bad as that or worse; what is excepted is not.
    func failures(atLeast severity: Diagnostic.Severity) -> Int {
        findings.count { $0.judgement.verdict == .notMet && !$0.isExcepted && $0.severity >= severity }
    }

    /// The exit code by findings and faults: the highest wins.
    public func exitCode(failOn severity: Diagnostic.Severity) -> Int32 {
        if !outcome.faults.isEmpty || problems.contains(where: { $0.severity == .error }) { return 3 }
        return failures(atLeast: severity) > 0 ? 1 : 0
    }
}
