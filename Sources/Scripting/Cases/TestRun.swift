import Ledger
import LuaRuntime
import Rules

/// Runs the cases of the declarations that are asked about, and nudges their limits.
struct TestRun {
    private let host: ScriptHost
    private let request: TestRequest
    private let selection: TestSelection
    private var results: [CaseResult] = []
    private var untested: [String] = []
    private var verdicts: [VerdictCoverage] = []

    init(_ request: TestRequest, _ host: ScriptHost) throws {
        self.host = host
        self.request = request
        selection = try TestSelection(request.names, host)
    }

    mutating func report() throws -> TestReport {
        var tested: [NudgeRun.Guarded] = []
        if request.lines { try host.beginLineCoverage() }
        for plugin in host.plugins where plugin.isUsable {
            // By place: a spent state is thrown away with its nodes, and those of the new one stand at the same places.
            for place in plugin.declarations.indices where isAsked(plugin.declarations[place], of: plugin) {
                if let guarded = try run(place, of: plugin) { tested.append(guarded) }
            }
        }
        try refuseUnknownCase()
        var report = TestReport(results: results, diagnostics: host.diagnostics.filter(selection.includes) + loosened, untested: untested)
        report.verdicts = verdicts
        if request.lines {
            // Before the limits are moved: what only a nudge reaches, no case does.
            let asked = host.plugins.filter { plugin in plugin.declarations.contains { selection.includes($0, of: plugin) } }
            report.lines = asked.compactMap(host.lineCoverage)
        }
        if request.nudges, request.caseText == nil { report.limits = host.renewals == 0 ? try nudged(tested) : LimitReport() }
        return report
    }

    /// Clauses of plugins that loosen what they lie on. A unit's settings may do so too, which is no mistake of a plugin.
    private var loosened: [Diagnostic] {
        host.conflicts.filter { conflict in
            host.plugins.contains { $0.file.path == conflict.location?.file && selection.includes($0) }
        }
    }

    private func isAsked(_ node: Node, of plugin: LoadedPlugin) -> Bool {
        CaseSubject.words.contains(node.word) && selection.includes(node, of: plugin)
    }

    // MARK: Cases

    /// Runs the cases of a declaration, and gives them as guards of its limits; nil where it was left out.
    private mutating func run(_ place: Int, of plugin: LoadedPlugin) throws -> NudgeRun.Guarded? {
        let declaration = plugin.declarations[place]
        // What has a mistake is told with the diagnostics, once.
        guard let subject = CaseSubject(declaration, host) else { return nil }
        let names = declaration.children(["case"]).map { $0.id ?? "" }
        if names.isEmpty { untested.append("\(plugin.identity.name).\(declaration.id ?? "")") }
        let runner = CaseRunner(plugin: plugin, host: host)
        var passing: [PreparedCase] = []
        var shown: [Verdict: Int] = [:]
        for (number, name) in names.enumerated() where request.caseText.map(name.contains) ?? true {
            try host.renewIfSpent()
            let declaration = plugin.declarations[place]
            let (answer, prepared) = answer(declaration.children(["case"])[number], of: declaration, subject, runner)
            for verdict in answer.verdicts { shown[verdict, default: 0] += 1 }
            if answer.outcome == .passed, let prepared { passing.append(prepared) }
        }
        if declaration.word == "check", !names.isEmpty {
            verdicts.append(
                VerdictCoverage(
                    plugin: plugin.identity, declaration: declaration.title, location: declaration.location, cases: names.count, shown: shown))
        }
        // A rule whose cases do not all pass is mended first.
        return NudgeRun.Guarded(plugin: plugin, node: declaration, subject: subject, cases: passing.count == names.count ? passing : [])
    }

    private mutating func answer(
        _ node: Node, of declaration: Node, _ subject: CaseSubject, _ runner: CaseRunner
    ) -> (answer: CaseRunner.Answer, prepared: PreparedCase?) {
        let plugin = runner.plugin
        var answer = CaseRunner.Answer()
        var prepared: PreparedCase?
        do {
            try refuseDoubled(node, of: declaration, plugin)
            let ready = try PreparedCase(node, of: declaration, plugin, host.vocabulary)
            prepared = ready
            answer = runner.ask(ready, subject, declaration)
        } catch {
            answer.outcome = .faulted(ErrorReading.diagnostic(for: error, plugin: plugin, declaration: declaration))
        }
        results.append(
            CaseResult(
                plugin: plugin.identity, declaration: declaration.title, name: node.id ?? "", location: node.location, outcome: answer.outcome,
                sourceLine: plugin.source.line(answer.failedAt?.line), printed: host.takeLog().printed))
        return (answer, prepared)
    }

    /// Two cases of one name: nobody could tell which of them fails.
    private func refuseDoubled(_ node: Node, of declaration: Node, _ plugin: LoadedPlugin) throws {
        guard let first = declaration.children(["case"]).first(where: { $0.id == node.id }), first !== node else { return }
        throw try Reader(node, plugin.source, CaseReading.spec, plugin: plugin.identity).error(
            "doubled_id",
            Message(zh: "有两个例子叫 \"\(node.id ?? "")\"，第一个在第 \(first.line) 行", en: "two cases are called \"\(node.id ?? "")\", the first on line \(first.line)"),
            hint: Message(zh: "给其中一个改名", en: "rename one of them"))
    }

    private func refuseUnknownCase() throws {
        guard let text = request.caseText, results.isEmpty, host.diagnostics.isEmpty else { return }
        let names = host.plugins.flatMap { plugin in
            plugin.declarations.filter { isAsked($0, of: plugin) }.flatMap { $0.children(["case"]).compactMap(\.id) }
        }
        throw Diagnostic(
            "unknown_case", .usage, Message(zh: "没有名称含“\(text)”的例子", en: "no case has a name with '\(text)' in it"),
            hint: .nearest(
                to: text, among: names, otherwise: Message(zh: "用 zhibu plugin test --verbose 列出全部例子", en: "zhibu plugin test --verbose lists all cases")))
    }

    // MARK: Limits

    private func nudged(_ tested: [NudgeRun.Guarded]) throws -> LimitReport {
        var run = NudgeRun(host)
        // What has no case, or one that does not pass, is told already.
        let tested = tested.filter { !$0.cases.isEmpty }
        for guarded in tested { try run.nudgeLimits(of: guarded) }
        run.nudgeParameters(of: tested, guards: tested + others(citedBy: tested))
        return run.report
    }

    /// Checks that nobody asks about, but whose cases guard the same clauses.
    private func others(citedBy tested: [NudgeRun.Guarded]) -> [NudgeRun.Guarded] {
        let cited = Set(tested.compactMap(\.subject.cites))
        guard !request.names.isEmpty, !cited.isEmpty else { return [] }
        let rest = host.plugins.filter(\.isUsable).flatMap { plugin in plugin.declarations.map { (plugin, $0) } }
        return rest.filter { !isAsked($0.1, of: $0.0) }.compactMap { plugin, node in
            guard let subject = CaseSubject(node, host), let cites = subject.cites, cited.contains(cites) else { return nil }
            let runner = CaseRunner(plugin: plugin, host: host)
            let cases = node.children(["case"]).compactMap { try? PreparedCase($0, of: node, plugin, host.vocabulary) }
            return NudgeRun.Guarded(plugin: plugin, node: node, subject: subject, cases: cases.filter { runner.ask($0, subject, node).outcome == .passed })
        }
    }
}

extension CaseSubject {
    fileprivate var cites: ClauseReference? { if case .check(let check) = self { check.identity.cites } else { nil } }
}
