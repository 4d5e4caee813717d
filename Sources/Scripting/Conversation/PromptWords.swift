import Ledger
import LuaRuntime
import Rules

/// What is there at the prompt and in expressions besides the words of a plugin: `help()`, `cases "coverage"`, `explain(x)`, `source "id"`, `check(m)`.
final class PromptWords {
    private weak var host: ScriptHost!
    private let plugins: PluginSet
    private let sources: RecordSources
    /// The ledger as it is, while a scratch copy of it is edited.
    var base: Snapshot?
    private var globals: LuaEnvironment!
    /// What earlier entries have read of measures, the last one first.
    var earlier: [ReadFigure] = []
    /// The texts of a conversation, for the source of its functions.
    var entries: [PluginFile] = []

    init(_ host: ScriptHost, _ plugins: PluginSet, _ sources: @escaping RecordSources) {
        self.host = host
        self.plugins = plugins
        self.sources = sources
    }

    private init() {
        host = nil
        plugins = PluginSet(files: [])
        sources = { _ in [:] }
    }

    /// Names, parameters and docs, for the reference and for completion; they cannot be called.
    static var signatures: [HostFunction] { PromptWords().functions }

    func define(in environment: LuaEnvironment) throws(LuaError) {
        globals = environment
        host.isTyped = true
        for function in functions { try environment.define(function) }
    }

    private var functions: [HostFunction] {
        [
            HostFunction(
                "help", "What a word, a value or a function is and how it is written; without any, where to begin.",
                parameters: [HostParameter("about", .any, "A word as a text, or the thing itself.", optional: true)], result: "document"
            ) { [unowned self] call in [Self.value(try PromptHelp(self.host, self.globals).document(call.arguments.first))] },
            HostFunction(
                "cases", "The cases of a declaration, or the example of a word.", parameters: [HostParameter("name", .string, "Its id or the word.")],
                result: "document"
            ) { [unowned self] call in [Self.value(try DeclaredText(self.host).cases(call[0].string ?? ""))] },
            HostFunction(
                "source", "The text of a declaration or a function, with its file and line.",
                parameters: [HostParameter("of", .oneOf([.string, .function]), "An id, or the function itself.")], result: "document"
            ) { [unowned self] call in [Self.value(try self.source(call[0]))] },
            HostFunction(
                "check", "The verdicts of a record: of all checks, or of the one that is named first. While something is tried, what changes by it.",
                parameters: [
                    HostParameter("check", .any, "A check's id; it may be left out.", optional: true),
                    HostParameter("record", .any, "Whom to judge.", optional: true),
                    HostParameter("period", .any, "Which period; the year of the as-of day where it is left out.", optional: true),
                ], result: "verdicts"
            ) { [unowned self] call in [try self.check(call.arguments)] },
            HostFunction(
                "explain", "Why: of a record what is not met, of a measure's number what it was counted from, down to the rows of sheets.",
                parameters: [
                    HostParameter("about", .any, "A record, a measure's number, or what check answers."),
                    HostParameter("name", .any, "Of a record: a check, a score or a measure.", optional: true),
                    HostParameter("period", .any, "Which period; the year of the as-of day where it is left out.", optional: true),
                ], result: "document"
            ) { [unowned self] call in [Self.value(try self.explain(call))] },
        ]
    }

    /// A document as a value that the prompt shows as it is.
    static func value(_ document: Document) -> LuaValue { .object(LuaObject(documentClass, document)) }

    nonisolated(unsafe) private static let documentClass = HostClass("document", "Something to read.", events: [.tostring: { _ in [.string("document")] }])

    private func source(_ value: LuaValue) throws -> Document {
        if let function = value.function { return try DeclaredText(host).source(of: function, among: entries) }
        return try DeclaredText(host).source(value.string ?? "")
    }

    // MARK: Verdicts

    private func check(_ arguments: [LuaValue]) throws -> LuaValue {
        var arguments = arguments[...]
        var only: [String] = []
        if let name = arguments.first?.string {
            only = [try rule(name)]
            arguments.removeFirst()
        }
        guard case .record(let record)? = arguments.first else { throw PromptError.notSubject((arguments.first ?? .nil).typeName, "check") }
        let view = try host.requireView()
        let subject = view.id(try host.reference(of: record))
        let request = RunRequest(asOf: view.asOf, period: try period(arguments.dropFirst().first, view), only: only, subjects: [subject])
        let outcome = try plugins.check(view.snapshot, request)
        let before = try base.map { try plugins.check($0, request).findings }
        let faults = outcome.faults.map { fault in
            let place = fault.diagnostic.location?.description ?? ""
            return Message(zh: "出错：\(place) \(fault.diagnostic.message.zh)", en: "broken: \(place) \(fault.diagnostic.message.en)")
        }
        return .object(LuaObject(SubjectVerdicts.hostClass, SubjectVerdicts(findings: outcome.findings, before: before, view: view, faults: faults)))
    }

    private func period(_ value: LuaValue?, _ view: LedgerView) throws -> Period {
        guard let value, !value.isNil else { return .containing(view.asOf, kind: .year) }
        return try DayClass.period(of: value, asOf: view.asOf)
    }

    private func rule(_ name: String) throws -> String {
        let identities = host.checks.map(\.identity)
        if let found = identities.first(where: { $0.isCalled(name) }) { return found.qualified }
        throw PromptError.unknown(name, Message(zh: "规则", en: "check"), known: identities.flatMap { [$0.id, $0.zh] })
    }

    // MARK: Why

    private func explain(_ call: HostCall) throws -> Document {
        let view = try host.requireView()
        if case .record(let record) = call[0] { return try explain(view.id(host.reference(of: record)), call, view) }
        if let verdicts = call[0].payload(SubjectVerdicts.self) {
            let known = try sources(verdicts.findings.flatMap(\.judgement.evidence))
            return Document(verdicts.findings.flatMap { Explanation.document(for: $0, view: view) { known[$0] }.blocks })
        }
        guard let read = (host.readings.list.reversed() + earlier).first(where: { $0.isValue(call[0]) }), let subject = view.row(read.subject) else {
            throw PromptError.notExplained(call[0].typeName)
        }
        let known = try sources(read.figure.evidence + read.figure.blanks)
        return Explanation.document(for: read.figure, of: read.measure, subject: subject, period: read.period, view: view) { known[$0] }
    }

    private func explain(_ subject: RecordID, _ call: HostCall, _ view: LedgerView) throws -> Document {
        let name = call[1].string
        var run = RunRequest(asOf: view.asOf, period: try period(call[2], view), subjects: [subject])
        var request = ExplainRequest(run)
        if let name {
            let measures = host.measures.values.map(\.identity).filter { $0.isCalled(name) }
            let rules = (host.checks.map(\.identity) + host.scores.map(\.identity)).filter { $0.isCalled(name) }
            guard !measures.isEmpty || !rules.isEmpty else {
                let known = host.measures.keys.sorted() + host.checks.map(\.identity.id) + host.scores.map(\.identity.id)
                throw PromptError.unknown(name, Message(zh: "规则、积分或指标", en: "check, score or measure"), known: known)
            }
            run.only = rules.map(\.qualified)
            request = ExplainRequest(run, asksRules: !rules.isEmpty, measures: measures)
        }
        let outcome = try plugins.explain(view.snapshot, request, sources: sources)
        if let fault = outcome.faults.first?.diagnostic { throw fault }
        guard !outcome.document.blocks.isEmpty else { throw PromptError.nothing(view.row(subject).map(view.title) ?? "", run.period, name) }
        return outcome.document
    }
}
