public import Ledger

/// `count`: how many sittings or records the subject has, or how many different values of a field they have.
public struct CountMeasure: MeasureBody {
    public let what: Countable
    public let conditions: [Condition]
    public let roles: [String]
    /// Persons rather than person-times: `distinct = "member"`; with several fields each combination once. Empty counts every record.
    public let distinct: [FieldPath]

    public init(_ what: Countable, where conditions: [Condition] = [], roles: [String] = [], distinct: [FieldPath] = []) {
        self.what = what
        self.conditions = conditions
        self.roles = roles
        self.distinct = distinct
    }

    public func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure {
        let found = try view.occurrences(of: what, for: subject, in: period, where: conditions, roles: roles)
        var figure = Figure(
            Fraction(found.count), blanks: view.ids(found.unsure, of: found.model), missing: found.missing,
            evidence: found.evidence(in: view))
        guard !distinct.isEmpty else { return figure }
        let values = view.distinctValues(of: distinct, found)
        figure.value = Fraction(values.count)
        figure.blanks += view.ids(values.blanks, of: found.model)
        figure.missing = (figure.missing + values.missing).withoutRepeats()
        return figure
    }
}
