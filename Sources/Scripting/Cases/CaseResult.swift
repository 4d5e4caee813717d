public import Ledger
public import Rules

/// What came of one case.
public struct CaseResult: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case passed
        /// Something else came out than the line at the location expects.
        case failed([Difference], at: Location)
        /// The rule or the case is broken.
        case faulted(Diagnostic)
    }

    public let plugin: PluginIdentity
    /// As `check 'leave_one_seventh'`.
    public let declaration: String
    public let name: String
    public let location: Location
    public let outcome: Outcome
}

/// Where a case came out otherwise than expected.
public enum Difference: Hashable, Sendable {
    case value(String, expected: String, actual: String)
    /// Nobody is judged that the line could mean.
    case nobody(String)
    /// The line could mean several.
    case several([String])
    /// The declaration itself has a mistake, which is told apart.
    case undeclared

    public var message: Message {
        switch self {
        case .value(let name, let expected, let actual):
            Message(zh: "\(name)：期望 \(expected)，实际 \(actual)", en: "\(name): expected \(expected), came out \(actual)")
        case .nobody(let label): Message(zh: "没有可判断的对象：\(label)", en: "nobody is judged: \(label)")
        case .several(let found): Message(zh: "可能指好几个：\(found.joined(separator: "、"))", en: "this could mean several: \(found.joined(separator: ", "))")
        case .undeclared: Message(zh: "声明有错，没有运行", en: "the declaration has a mistake and was not run")
        }
    }
}

/// The cases of plugins, run as tests.
public struct TestReport: Sendable {
    public let results: [CaseResult]
    /// Mistakes that kept plugins or declarations from being used.
    public let diagnostics: [Diagnostic]
    /// Declarations without a case.
    public let untested: [String]

    public var passed: Int { results.count { $0.outcome == .passed } }
    public var failed: Int { results.count { if case .failed = $0.outcome { true } else { false } } }
    public var faulted: Int { results.count { if case .faulted = $0.outcome { true } else { false } } }
}
