public import Ledger

/// One thing that lint looks for. Its raw value is what `-- lint: ignore CODE` names.
public enum LintCode: String, Hashable, Sendable, CaseIterable {
    case syntax
    case unknownGlobal = "unknown_global"
    case globalWrite = "global_write"
    case unusedLocal = "unused_local"
    case unusedParameter = "unused_parameter"
    case shadowedWord = "shadowed_word"
    case shadowedLocal = "shadowed_local"
    case unknownMember = "unknown_member"
    case unknownField = "unknown_field"
    case unknownValue = "unknown_value"
    case constantCondition = "constant_condition"
    case unreachable
    case noVerdict = "no_verdict"
    case noCases = "no_cases"
    case neverNotMet = "never_not_met"
    case manyRequired = "many_required"
    case similarNames = "similar_names"
    case unknownCode = "unknown_code"

    /// An error breaks when it runs, a warning is most likely not what was meant, a hint is for the author to weigh.
    public var severity: Diagnostic.Severity {
        switch self {
        case .syntax, .unknownGlobal, .unknownMember, .unknownField, .unknownValue: .error
        case .globalWrite, .unusedLocal, .shadowedWord, .shadowedLocal, .constantCondition, .unreachable, .noVerdict, .noCases, .unknownCode: .warning
        case .unusedParameter, .neverNotMet, .manyRequired, .similarNames: .info
        }
    }
}

/// What lint holds a plugin against besides the language.
public struct LintOptions: Sendable {
    /// So many fields of an activity type may be required: each is filled in for every sitting.
    public var requiredFields = 6

    public init() {}
}

/// What lint found, in the order of the files and of their texts.
public struct LintReport: Sendable {
    public let findings: [Diagnostic]
    public let files: Int
    /// Names asked for that no plugin bears.
    public let unknown: [String]
    /// The names that plugins bear.
    public let known: [String]
}
