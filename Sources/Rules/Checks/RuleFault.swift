public import Ledger

/// The rule itself is broken: the plugin, not the ledger, must be mended.
public enum RuleFault: Error, Hashable, Sendable {
    case unknownParameter(String)
    /// - Parameter expected: `test`, `scale`, `list`, `span`, `test of a number`, `test of a span`.
    case wrongParameter(String, expected: String)
    /// A test written in a body that no number can be asked.
    case notNumeric(Test)
    /// A test written in a body that no length of time can be asked.
    case notSpan(Test)
    /// A value of a scale that is no rate, as `"0.5%"` is.
    case notRate(String)
    /// A table of points or a scale of ranks has no entry for this value.
    case unlistedValue(String, field: String)
    case unknownMeasure(String)
    /// A table of points goes by a field that the counted records do not have.
    case unknownField(String, model: String, nearest: String?)
    /// A measure that is read on another model than the subject's.
    case wrongSubject(measure: String, model: String, subject: String)
    /// Measures that read each other, in the order of their calls, the first once more at the end.
    case circularMeasures([String])
    /// Scores and checks that hang on each other, likewise.
    case circularRules([String])
    /// A check or a score that is not declared.
    case unknownCheck(String)
    /// A value of a scale that is no number of points.
    case notPoints(String)
    /// The subject has no such records: trainees have no sittings.
    case unrelated(String, subject: String)
    /// A primitive that does not judge subjects of this model.
    case unsuitableSubject(body: String, model: String)
    /// A number outgrew what can be reckoned exactly.
    case overflow(String)
}
