public import Ledger
import Rules
import Scripting
import Store

extension Workspace {
    /// The chain behind verdicts, scores and figures of a subject, down to the rows of sheets.
    /// - Parameters:
    ///   - subject: a record as people call it: a member, a unit, a class, `118`.
    ///   - name: a check, a score or a measure; nil for every check that is not met or undetermined.
    public func explain(_ subject: String, _ name: String?, _ question: RuleQuestion) throws -> Document {
        let snapshot = try snapshot()
        let catalogue = try plugins.catalogue()
        var request = try request(question, snapshot, catalogue)
        let view = LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: request.asOf)
        let identities = catalogue.plugins.flatMap { $0.checks + $0.scores + $0.measures }
        if let name, !identities.contains(where: { $0.id == name || $0.qualified == name || $0.zh == name }) {
            let known = identities.map(\.id)
            throw Diagnostic(
                "unknown_check", .usage, Message(zh: "没有规则、积分或指标 '\(name)'", en: "there is no check, score or measure '\(name)'"),
                hint: NearMiss.nearest(to: name, among: known + identities.map(\.zh)).map { Message(zh: "是否想写 '\($0)'？", en: "did you mean '\($0)'?") }
                    ?? Message(zh: "用 zhibu plugin list 查看", en: "zhibu plugin list shows them"))
        }
        request.only = name.map { [$0] } ?? []
        let subjects = try subjects(subject, view)
        var document = Document()
        for record in subjects {
            request.subject = record
            try add(to: &document, record, name, request, snapshot, catalogue, view)
        }
        guard !document.blocks.isEmpty else {
            throw Diagnostic(
                "nothing_to_explain", .usage,
                name.map { Message(zh: "\(subject) 在 \(request.period) 没有 '\($0)' 的结论", en: "\(subject) has no verdict of '\($0)' in \(request.period)") }
                    ?? Message(
                        zh: "\(subject) 在 \(request.period) 没有未达到或资料不足的规则", en: "\(subject) has nothing that is not met or undetermined in \(request.period)"),
                hint: Message(zh: "换一个期间（--period），或写出规则的标识", en: "take another period (--period), or name the check"))
        }
        return document
    }

    private func subjects(_ text: String, _ view: LedgerView) throws -> [RecordID] {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        if parts.count == 2, let model = Catalogue.model(called: parts[0]) { return [try RecordFinder(view).find(model.name, parts[1])] }
        let found = RecordFinder(view).findAnywhere(text, among: Catalogue.models.map(\.name))
        if found.isEmpty {
            let titles = ["member", "unit", "group", "class", "trainee"].flatMap { model in
                view.table(model).rows.map { view.title(RowRef(model: model, row: $0)) }
            }
            throw Diagnostic(
                "no_such_record", .usage, Message(zh: "台账里没有 \"\(text)\"", en: "the ledger has no \"\(text)\""),
                hint: NearMiss.nearest(to: text, among: titles).map { Message(zh: "是否想写 '\($0)'？", en: "did you mean '\($0)'?") }
                    ?? Message(zh: "写姓名、组织或班次，或 模型:编号，如 leave:12", en: "name a member, a unit or a class, or write model:id, as leave:12"))
        }
        return found
    }

    private func add(
        to document: inout Document, _ record: RecordID, _ name: String?, _ request: RunRequest, _ snapshot: Snapshot, _ catalogue: PluginCatalogue,
        _ view: LedgerView
    ) throws {
        let outcome = try plugins.check(snapshot, request)
        let findings = outcome.findings.filter { finding in
            finding.subject == record && (name != nil || finding.judgement.verdict == .notMet || finding.judgement.verdict == .undetermined)
        }
        let results = name == nil ? [] : try plugins.score(snapshot, request).results.filter { $0.subject == record }
        let measure = catalogue.plugins.flatMap(\.measures).first { $0.id == name || $0.qualified == name || $0.zh == name }
        let figure = try measure.flatMap { try plugins.figure($0.id, snapshot, of: record, request) }
        let evidence =
            findings.flatMap(\.judgement.evidence) + results.flatMap { $0.parts.flatMap(\.evidence) } + (figure?.evidence ?? []) + (figure?.blanks ?? [])
        let sources = try withStore(.reading) { try $0.provenance(of: evidence) }
        for finding in findings { document.blocks += Explanation.document(for: finding, view: view) { sources[$0] }.blocks }
        for result in results { document.blocks += Explanation.document(for: result, view: view) { sources[$0] }.blocks }
        if let measure, let figure, let row = view.row(record) {
            document.blocks +=
                Explanation.document(
                    for: figure, of: measure, unit: catalogue.measureUnits[measure.id] ?? "", subject: row, period: request.period, view: view
                ) { sources[$0] }.blocks
        }
    }
}
