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
    /// The line that the outcome points at.
    let sourceLine: String?

    /// What there is to tell: nil where it passed.
    public var diagnostic: Diagnostic? {
        switch outcome {
        case .passed: return nil
        case .faulted(let diagnostic): return diagnostic
        case .failed(let differences, let place):
            var diagnostic = Diagnostic(
                "case_failed", .note, Message(zh: "例子 \"\(name)\" 未通过（\(declaration)）", en: "case \"\(name)\" failed (\(declaration))"), at: place,
                hint: differences.lazy.compactMap(\.hint).first)
            diagnostic.sourceLine = sourceLine
            diagnostic.notes = differences.map(\.message)
            return diagnostic
        }
    }
}

/// Where a case came out otherwise than expected.
public enum Difference: Hashable, Sendable {
    case value(String, expected: String, actual: String)
    /// Nobody is judged that the line could mean.
    case nobody(String, nearest: String?)
    /// The line could mean several.
    case several([String])

    public var message: Message {
        switch self {
        case .value(let name, let expected, let actual):
            Message(zh: "\(name)：期望 \(expected)，实际 \(actual)", en: "\(name): expected \(expected), came out \(actual)")
        case .nobody(let label, _): Message(zh: "没有可判断的对象：\(label)", en: "nobody is judged: \(label)")
        case .several(let found): Message(zh: "可能指好几个：\(found.joined(separator: "、"))", en: "this could mean several: \(found.joined(separator: ", "))")
        }
    }

    /// What to do next, where that is known.
    public var hint: Message? {
        switch self {
        case .value: nil
        case .nobody(_, let nearest?): .nearest(nearest)
        case .nobody: Message(zh: "查一下名称和期间，以及规则的 on、where 是否包括它", en: "look at the name and the period, and whether on and where include it")
        case .several: Message(zh: "写明是谁、哪个期间", en: "say who is meant, and which period")
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
    public var failed: Int { results.count { if case .failed = $0.outcome { true } else { false } } }
    public var faulted: Int { results.count { if case .faulted = $0.outcome { true } else { false } } }
}

extension Diagnostic {
    fileprivate func isSameFault(as other: Diagnostic) -> Bool {
        kind == .fault && code == other.code && location == other.location && message == other.message
    }
}
