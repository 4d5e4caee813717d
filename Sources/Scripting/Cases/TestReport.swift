public import Ledger

/// The cases of plugins, run as tests.
public struct TestReport: Sendable {
    public let results: [CaseResult]
    /// Mistakes that kept plugins or declarations from being used.
    public let diagnostics: [Diagnostic]
    /// Declarations without a case.
    public let untested: [String]
    /// Nil where limits were not nudged.
    public var limits: LimitReport?
    /// What the cases of each check showed.
    public var verdicts: [VerdictCoverage] = []
    /// Which lines of functions ran, a file each; empty where nobody asked.
    public var lines: [LineCoverage] = []

    /// What there is to tell of the cases, in their order: a fault in which several end is told once with its number.
    public var told: [CountedFault] {
        var told: [CountedFault] = []
        for diagnostic in results.compactMap(\.diagnostic) {
            if let place = told.firstIndex(where: { $0.diagnostic.isSameFault(as: diagnostic) }) {
                told[place] = CountedFault(diagnostic: told[place].diagnostic, count: told[place].count + 1)
            } else {
                told.append(CountedFault(diagnostic: diagnostic, count: 1))
            }
        }
        return told
    }

    public var passed: Int { results.count { $0.outcome == .passed } }
    public var failed: Int { results.count(where: \.isFailure) }
    public var faulted: Int { results.count { if case .faulted = $0.outcome { true } else { false } } }
}

extension CaseResult {
    /// Whether something else came out than expected; a broken rule or case is a fault and none of these.
    var isFailure: Bool { if case .failed = outcome { true } else { false } }
}

extension Diagnostic {
    fileprivate func isSameFault(as other: Diagnostic) -> Bool {
        kind == .fault && code == other.code && location == other.location && message == other.message
    }
}
