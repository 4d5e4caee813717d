public import Ledger
public import Scripting

/// A report with what broke on the way.
public struct ReportAnswer: Sendable {
    public let document: Document
    public let faults: [CountedFault]
    /// Plugins and declarations that could not be used.
    public let problems: [Diagnostic]

    public var exitCode: Int32 { faults.isEmpty && !problems.contains { $0.severity == .error } ? 0 : 3 }
}
