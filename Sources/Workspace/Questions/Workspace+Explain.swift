public import Ledger
import Rules
public import Scripting
import Store

/// Why something is as it is, and what broke on the way.
public struct ExplainAnswer: Sendable {
    public fileprivate(set) var document = Document()
    /// Plugins and declarations that could not be used.
    public let problems: [Diagnostic]
    public fileprivate(set) var faults: [CountedFault] = []

    public var exitCode: Int32 { faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}

extension Workspace {
    /// The chain behind verdicts, scores and figures of a subject, down to the rows of sheets.
    /// - Parameters:
    ///   - subject: a record as people call it: a member, a unit, a class, `118`.
    ///   - name: a check, a score or a measure, which win over a plugin of that name; nil for every check that is not met or undetermined.
    public func explain(_ subject: String, _ name: String?, _ question: RuleQuestion) throws -> ExplainAnswer {
        let snapshot = try snapshot()
        let catalogue = try plugins.catalogue()
        let wanted = try name.map { try Wanted($0, of: subject, catalogue) }
        var request = try request(question, snapshot, catalogue)
        request.only = wanted?.rules.map(\.qualified) ?? []
        let view = LedgerView(snapshot: snapshot, vocabulary: catalogue.vocabulary, asOf: request.asOf)
        var answer = ExplainAnswer(problems: catalogue.diagnostics)
        request.subjects = try subjects(subject, view)
        let outcome = try plugins.explain(
            snapshot, ExplainRequest(request, asksRules: wanted?.rules.isEmpty != true, measures: wanted?.measures ?? []), sources: sources)
        (answer.document, answer.faults) = (outcome.document, outcome.faults)
        guard !answer.document.blocks.isEmpty || !answer.faults.isEmpty else {
            throw Diagnostic(
                "nothing_to_explain", .usage,
                name.map { Message(zh: "\(subject) 在 \(request.period) 没有 '\($0)' 的结论", en: "\(subject) has no verdict of '\($0)' in \(request.period)") }
                    ?? Message(
                        zh: "\(subject) 在 \(request.period) 没有未达到或资料不足的规则", en: "\(subject) has nothing that is not met or undetermined in \(request.period)"),
                hint: Message(zh: "换一个期间（--period），或写出规则的标识", en: "take another period (--period), or name the check"))
        }
        return answer
    }

    /// What a name asks to be explained.
    private struct Wanted {
        let rules: [CheckIdentity]
        let measures: [CheckIdentity]

        init(_ name: String, of subject: String, _ catalogue: PluginCatalogue) throws {
            measures = catalogue.measures(called: name)
            let rules = try catalogue.rules(called: name)
            // The rules of a plugin of that name are not meant where a measure is called so.
            self.rules = measures.isEmpty ? rules : rules.filter { $0.isCalled(name) }
            guard self.rules.isEmpty, measures.isEmpty else { return }
            let known = catalogue.plugins.flatMap { $0.checks + $0.scores + $0.measures }
            var problem = PluginCatalogue.unknown(name, among: known, plugins: [], Message(zh: "规则、积分或指标", en: "check, score or measure"))
            if known.contains(where: { $0.isCalled(subject) }) {
                let other = "zhibu explain \(name) \(subject)"
                problem.hint = Message(zh: "先写对象，再写规则：\(other)", en: "the subject stands first, then the check: \(other)")
            }
            throw problem
        }
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
                hint: .nearest(
                    to: text, among: titles,
                    otherwise: Message(zh: "写姓名、组织或班次，或 模型:编号，如 leave:12", en: "name a member, a unit or a class, or write model:id, as leave:12")))
        }
        return found
    }

    /// The rows of sheets that records came from.
    var sources: RecordSources {
        let path = ledgerPath
        return { records in try Self.withStore(at: path, .reading) { try $0.provenance(of: records) } }
    }
}
