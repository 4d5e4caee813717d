/// What a value is, as far as the text tells. Where it does not, lint is silent.
indirect enum LintType: Hashable {
    case unknown
    case record(String)
    /// Records of a model.
    case query(String)
    case values
    case day, period, span, test, number, flag, table, function
    /// A text; of a closed list, its words.
    case text([String]?)
    case verdict, judgement
    /// The parameters of a cited clause.
    case rule(String?)
    case library(String)
    /// A table whose names the declaration says: `settings`, the `args` of a job, its `ledger`.
    case named(String, [String])
    /// This, or nil.
    case maybe(LintType)

    var value: LintType {
        if case .maybe(let inner) = self { inner } else { self }
    }

    var orNil: LintType {
        switch self {
        case .unknown, .maybe: self
        default: .maybe(self)
        }
    }
}
