public import Ledger

extension RuleFault {
    /// Stable name of the kind of mistake.
    public var code: String {
        switch self {
        case .unknownParameter: "unknown_parameter"
        case .wrongParameter: "wrong_parameter"
        case .notNumeric: "not_numeric"
        case .notSpan: "not_span"
        case .notRate: "not_rate"
        case .unlistedValue: "unlisted_value"
        case .unknownMeasure: "unknown_measure"
        case .unknownField: "unknown_field"
        case .wrongSubject: "wrong_subject"
        case .circularMeasures: "circular_measures"
        case .circularRules: "circular_rules"
        case .unknownCheck: "unknown_check"
        case .notPoints: "not_points"
        case .unrelated: "unrelated"
        case .unsuitableSubject: "unsuitable_subject"
        case .overflow: "overflow"
        }
    }

    /// What the printer shows of a rule that broke.
    /// - Parameters:
    ///   - rule: the check, measure or score.
    ///   - kind: `check`, `measure`, `score`.
    ///   - subject: the record at which it broke.
    public func diagnostic(in rule: CheckIdentity, kind: String, subject: RecordID?) -> Diagnostic {
        var diagnostic = Diagnostic(code, .fault, message, at: rule.location, hint: hint)
        diagnostic.origin = Diagnostic.Origin(
            plugin: rule.plugin.name, version: rule.plugin.version, declaration: "\(kind) \(rule.id)", line: rule.location.line)
        diagnostic.subject.record = subject
        diagnostic.clause = rule.cites?.description
        return diagnostic
    }
}
