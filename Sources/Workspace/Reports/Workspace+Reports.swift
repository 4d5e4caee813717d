public import Ledger
import Rules
public import Scripting

extension Workspace {
    /// The reports that Zhibu itself writes; plugins declare further ones.
    static let ownReports = ["coverage", "missing", "rules"]

    /// Writes a report: one of Zhibu's own, or one that a plugin declares.
    public func report(_ name: String, _ question: RuleQuestion) throws -> ReportAnswer {
        let snapshot = try snapshot()
        let catalogue = try plugins.catalogue()
        try refuseUnknown(name, catalogue)
        let request = try request(question, snapshot, catalogue)
        let asked = try question.period.map { try period($0, asOf: request.asOf) }
        let problems = catalogue.diagnostics + settingProblems(catalogue) + unknownWords(snapshot, catalogue)
        let view = LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: request.asOf)
        var (document, faults) = try written(name, view, request, asked, catalogue)
        document.fingerprint = fingerprint(snapshot, asOf: request.asOf)
        return ReportAnswer(document: document, faults: faults, problems: problems)
    }

    private func written(_ name: String, _ view: LedgerView, _ request: RunRequest, _ asked: Period?, _ catalogue: PluginCatalogue) throws -> (
        Document, [CountedFault]
    ) {
        switch name {
        case "coverage":
            let outcome = try plugins.coverage(view.snapshot, request)
            return (CoverageReport.document(outcome.sheets, period: request.period, view: view), outcome.faults)
        case "missing":
            let outcome = try plugins.check(view.snapshot, request)
            return (MissingReport(outcome.findings, period: request.period, view: view).document, outcome.faults)
        case "rules":
            let day = asked.map { min($0.last, request.asOf) } ?? request.asOf
            return (RulesReport(catalogue.ruleBook, checks: catalogue.plugins.flatMap(\.checks), on: day).document, [])
        default:
            guard let outcome = try plugins.report(name, view.snapshot, request, period: asked) else { throw Self.unknown(name, among: Self.ownReports) }
            guard !outcome.pages.isEmpty else { throw Self.nobody(outcome.report, request) }
            return (Document(outcome.pages.flatMap(\.blocks)), outcome.faults)
        }
    }

    private func refuseUnknown(_ name: String, _ catalogue: PluginCatalogue) throws {
        let declared = catalogue.plugins.flatMap(\.reports)
        guard !Self.ownReports.contains(name), !declared.contains(where: { [$0.id, $0.qualified, $0.zh].contains(name) }) else { return }
        throw Self.unknown(name, among: Self.ownReports + declared.map(\.id))
    }

    private static func unknown(_ name: String, among known: [String]) -> Diagnostic {
        return Diagnostic(
            "unknown_report", .usage, Message(zh: "没有报告 '\(name)'", en: "there is no report '\(name)'"),
            hint: .nearest(NearMiss.nearest(to: name, among: known), among: known))
    }

    private static func nobody(_ report: CheckIdentity, _ request: RunRequest) -> Diagnostic {
        Diagnostic(
            "nobody_to_report", .usage,
            Message(zh: "\(request.period.label.zh)没有可写“\(report.label.zh)”的对象", en: "there is nobody to write '\(report.id)' about in \(request.period)"),
            hint: Message(
                zh: "期间还没有开始，或组织不在范围内：换一个 --period 或 --unit",
                en: "the period has not begun, or the unit is none of its subjects: take another --period or --unit"))
    }
}
