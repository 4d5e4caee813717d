public import Ledger
import LuaRuntime
public import Rules

/// Where records came from, for the last line of an explanation.
public typealias RecordSources = @Sendable ([RecordID]) throws -> [RecordID: Provenance]

/// What is asked to be explained of some subjects.
public struct ExplainRequest: Sendable {
    /// The subjects, the period and the rules; every check that is not met or undetermined where no rule is named.
    public var run: RunRequest
    /// Whether rules are asked at all: not where only a measure is named.
    public var asksRules: Bool
    public var measures: [CheckIdentity]

    public init(_ run: RunRequest, asksRules: Bool = true, measures: [CheckIdentity] = []) {
        self.run = run
        self.asksRules = asksRules
        self.measures = measures
    }

    var namesRules: Bool { !run.only.isEmpty }
}

/// The chains behind verdicts, scores and figures, and what broke on the way.
public struct ExplainOutcome: Sendable {
    public let document: Document
    public let faults: [CountedFault]
}

extension PluginSet {
    /// Why verdicts, scores and figures of some subjects are what they are.
    public func explain(_ snapshot: Snapshot, _ request: ExplainRequest, sources: @escaping RecordSources) throws -> ExplainOutcome {
        try withHost { try ExplainRun.run($0, snapshot, request, sources) }
    }
}

enum ExplainRun {
    static func run(_ host: ScriptHost, _ snapshot: Snapshot, _ request: ExplainRequest, _ sources: RecordSources) throws -> ExplainOutcome {
        var faults: [CountedFault] = []
        var findings: [Finding] = []
        var results: [ScoreResult] = []
        if request.asksRules {
            let outcome = try CheckRun.run(host, snapshot, request.run)
            faults += outcome.faults
            findings = outcome.findings.filter { request.namesRules || [.notMet, .undetermined].contains($0.judgement.verdict) }
        }
        if request.asksRules, request.namesRules {
            let outcome = try ScoreRun.run(host, snapshot, request.run)
            faults += outcome.faults
            results = outcome.results
        }
        let view = LedgerView(snapshot: snapshot, vocabulary: host.vocabulary, asOf: request.run.asOf)
        let figures = self.figures(host, view, request, &faults)
        let evidence =
            findings.flatMap(\.judgement.evidence) + results.flatMap { $0.parts.flatMap(\.evidence) }
            + figures.flatMap { $0.figure.evidence + $0.figure.blanks }
        let known = try sources(evidence)
        let blocks =
            findings.flatMap { Explanation.document(for: $0, view: view) { known[$0] }.blocks }
            + results.flatMap { Explanation.document(for: $0, view: view) { known[$0] }.blocks }
            + figures.flatMap { measure, subject, figure in
                Explanation.document(for: figure, of: measure, subject: subject, period: request.run.period, view: view) { known[$0] }.blocks
            }
        return ExplainOutcome(document: Document(blocks), faults: faults)
    }

    /// The measures read of each subject that they are read on.
    private static func figures(_ host: ScriptHost, _ view: LedgerView, _ request: ExplainRequest, _ faults: inout [CountedFault])
        -> [(measure: Measure, subject: RowRef, figure: Figure)]
    {
        guard !request.measures.isEmpty else { return [] }
        let evaluation = host.open(view)
        var figures: [(Measure, RowRef, Figure)] = []
        for identity in request.measures {
            guard let measure = host.measures[identity.id] else { continue }
            for subject in request.run.subjects.compactMap(view.row) where subject.model == measure.model {
                do {
                    figures.append((measure, subject, try evaluation.figure(identity.id, of: subject, in: request.run.period)))
                } catch {
                    faults.append(CountedFault(diagnostic: host.diagnostic(for: error, of: identity), count: 1, check: identity))
                }
            }
        }
        return figures
    }
}
