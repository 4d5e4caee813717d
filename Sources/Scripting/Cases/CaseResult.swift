public import Ledger
public import Rules

/// What came of one case.
public struct CaseResult: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case passed
        /// Something else came out than the line at the location expects; `cameOut` explains it in few lines.
        case failed([Difference], at: Location, cameOut: [Message])
        /// The rule or the case is broken.
        case faulted(Diagnostic)
    }

    public let plugin: PluginIdentity
    /// As `check 'leave_one_seventh'`.
    public let declaration: String
    public let name: String
    public let location: Location
    public let outcome: Outcome
    /// The line that the outcome points at.
    let sourceLine: String?
    /// What its functions printed.
    public var printed: [String] = []

    /// What there is to tell: nil where it passed.
    public var diagnostic: Diagnostic? {
        switch outcome {
        case .passed: return nil
        case .faulted(let diagnostic): return diagnostic
        case .failed(let differences, let place, let cameOut):
            var diagnostic = Diagnostic(
                "case_failed", .note, Message(zh: "例子 \"\(name)\" 未通过（\(declaration)）", en: "case \"\(name)\" failed (\(declaration))"), at: place,
                hint: differences.lazy.compactMap(\.hint).first)
            diagnostic.sourceLine = sourceLine
            diagnostic.notes = differences.map(\.message) + cameOut
            return diagnostic
        }
    }
}
