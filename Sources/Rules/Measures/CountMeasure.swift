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
        var values: Set<[Value]> = []
        for row in found.rows {
            let read = distinct.map { view.value($0, row: row) }
            let blank = zip(distinct, read).filter { $1.isNone }.map(\.0.text)
            guard blank.isEmpty else {
                figure.blanks.append(view.id(RowRef(model: found.model, row: row)))
                for name in blank where !figure.missing.contains(name) { figure.missing.append(name) }
                continue
            }
            if read.count == 1, case .list(let items) = read[0] { values.formUnion(items.map { [$0] }) } else { values.insert(read) }
        }
        figure.value = Fraction(values.count)
        return figure
    }
}
