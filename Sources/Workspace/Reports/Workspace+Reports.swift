import Ledger
import Rules
import Scripting

extension Workspace {
    /// Writes a report: one of Zhibu's own, or one that a plugin declares.
    public func report(_ name: String, _ question: RuleQuestion) throws -> ReportAnswer {
        let snapshot = try snapshot()
        let catalogue = try plugins.catalogue()
        try refuseUnknown(name, catalogue)
        let request = try request(question, snapshot, catalogue)
        let asked = try question.period.map { try period($0, asOf: request.asOf) }
        let problems = catalogue.diagnostics + settingProblems(catalogue) + unknownWords(snapshot, catalogue)
        guard let written = try plugins.written(name, snapshot, request, period: asked) else { throw Self.unknown(name, catalogue) }
        var document = written.document
        guard !document.blocks.isEmpty else { throw Self.nobody(name, catalogue, request) }
        document.fingerprint = fingerprint(snapshot, asOf: request.asOf)
        return ReportAnswer(document: document, faults: written.faults, problems: problems)
    }

    private func refuseUnknown(_ name: String, _ catalogue: PluginCatalogue) throws {
        let declared = catalogue.plugins.flatMap(\.reports)
        guard OwnReport(rawValue: name) == nil, !declared.contains(where: { $0.isCalled(name) }) else { return }
        throw Self.unknown(name, catalogue)
    }

    private static func unknown(_ name: String, _ catalogue: PluginCatalogue) -> Diagnostic {
        let known = OwnReport.allCases.map(\.rawValue) + catalogue.plugins.flatMap(\.reports).map(\.id)
        return Diagnostic(
            "unknown_report", .usage, Message(zh: "没有报告 '\(name)'", en: "there is no report '\(name)'"),
            hint: .nearest(to: name, among: known))
    }

    private static func nobody(_ name: String, _ catalogue: PluginCatalogue, _ request: RunRequest) -> Diagnostic {
        let report = catalogue.plugins.flatMap(\.reports).first { $0.isCalled(name) }
        return Diagnostic(
            "nobody_to_report", .usage,
            Message(
                zh: "\(request.period.label.zh)没有可写“\(report?.label.zh ?? name)”的对象",
                en: "there is nobody to write '\(report?.id ?? name)' about in \(request.period)"),
            hint: Message(
                zh: "期间还没有开始，或组织不在范围内：换一个 --period 或 --unit",
                en: "the period has not begun, or the unit is none of its subjects: take another --period or --unit"))
    }
}
