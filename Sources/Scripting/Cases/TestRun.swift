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
        for (plugin, node) in declarations where selection.includes(node, of: plugin) {
            if let guarded = try run(node, of: plugin) { tested.append(guarded) }
        }
        try refuseUnknownCase()
        var report = TestReport(results: results, diagnostics: host.diagnostics.filter(selection.includes), untested: untested)
        report.verdicts = verdicts
        if request.lines {
            // Before the limits are moved: what only a nudge reaches, no case does.
            let asked = host.plugins.filter { plugin in plugin.declarations.contains { selection.includes($0, of: plugin) } }
            report.lines = asked.compactMap(host.lineCoverage)
        }
        if request.nudges, request.caseText == nil { report.limits = try nudged(tested) }
        return report
    }

    /// Whatever may hold cases and is ready to be asked: what has a mistake is told with the diagnostics, once.
    private var declarations: [(plugin: LoadedPlugin, node: Node)] {
        host.plugins.filter(\.isUsable).flatMap { plugin in
            plugin.declarations.filter { CaseSubject.words.contains($0.word) }.map { (plugin, $0) }
        }
    }

    // MARK: Cases

    /// Runs the cases of a declaration, and gives those that pass as guards of its limits; nil where it was left out.
    private mutating func run(_ node: Node, of plugin: LoadedPlugin) throws -> NudgeRun.Guarded? {
        guard let subject = CaseSubject(node, host) else { return nil }
        let all = node.children(["case"])
        if all.isEmpty { untested.append("\(plugin.identity.name).\(node.id ?? "")") }
        let runner = CaseRunner(plugin: plugin, host: host)
        var passing: [PreparedCase] = []
        var shown: [Verdict: Int] = [:]
        for written in all where request.caseText.map({ (written.id ?? "").contains($0) }) ?? true {
            let (answer, prepared) = answer(written, of: node, subject, runner)
            for verdict in answer.verdicts { shown[verdict, default: 0] += 1 }
            if answer.outcome == .passed, let prepared { passing.append(prepared) }
        }
        if node.word == "check", !all.isEmpty {
            verdicts.append(VerdictCoverage(plugin: plugin.identity, declaration: node.title, location: node.location, cases: all.count, shown: shown))
        }
        return NudgeRun.Guarded(plugin: plugin, node: node, subject: subject, cases: passing)
    }

    private mutating func answer(
        _ node: Node, of declaration: Node, _ subject: CaseSubject, _ runner: CaseRunner
    ) -> (answer: CaseRunner.Answer, prepared: PreparedCase?) {
        let plugin = runner.plugin
        var answer = CaseRunner.Answer()
        var prepared: PreparedCase?
        do {
            let ready = try PreparedCase(node, of: declaration, plugin, host.vocabulary)
            prepared = ready
            answer = runner.ask(ready, subject, declaration)
        } catch {
            answer.outcome = .faulted(ErrorReading.diagnostic(for: error, plugin: plugin, declaration: declaration))
        }
        results.append(
            CaseResult(
                plugin: plugin.identity, declaration: declaration.title, name: node.id ?? "", location: node.location, outcome: answer.outcome,
                sourceLine: plugin.source.line(answer.failedAt?.line)))
        return (answer, prepared)
    }

    private func refuseUnknownCase() throws {
        guard let text = request.caseText, results.isEmpty, host.diagnostics.isEmpty else { return }
        let names = declarations.filter { selection.includes($0.node, of: $0.plugin) }.flatMap { $0.node.children(["case"]).compactMap(\.id) }
        throw Diagnostic(
            "unknown_case", .usage, Message(zh: "没有名称含“\(text)”的例子", en: "no case has a name with '\(text)' in it"),
            hint: NearMiss.nearest(to: text, among: names).map(Message.nearest)
                ?? Message(zh: "用 zhibu plugin test --verbose 列出全部例子", en: "zhibu plugin test --verbose lists all cases"))
    }

    // MARK: Limits

    private func nudged(_ tested: [NudgeRun.Guarded]) throws -> LimitReport {
        var run = NudgeRun(host)
        // Without a case that passes nothing is guarded, which is told already.
        let tested = tested.filter { !$0.cases.isEmpty }
        for guarded in tested { try run.nudgeLimits(of: guarded) }
        run.nudgeParameters(of: tested, guards: tested + others(citedBy: tested))
        return run.report
    }

    /// Checks that nobody asks about, but whose cases guard the same clauses.
    private func others(citedBy tested: [NudgeRun.Guarded]) -> [NudgeRun.Guarded] {
        let cited = Set(tested.compactMap(\.subject.cites))
        guard !request.names.isEmpty, !cited.isEmpty else { return [] }
        return declarations.filter { !selection.includes($0.node, of: $0.plugin) }.compactMap { plugin, node in
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
