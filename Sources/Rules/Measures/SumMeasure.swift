public import Ledger

/// `sum`: a number field of the subject's records, added up. A blank amount makes it a lower bound.
public struct SumMeasure: MeasureBody {
    /// The field that is added, from the model of the records.
    public let field: FieldPath
    public let conditions: [Condition]

    public init(_ field: FieldPath, where conditions: [Condition] = []) {
        self.field = field
        self.conditions = conditions
    }

    public func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure {
        let found = try view.occurrences(of: .records(field.model), for: subject, in: period, where: conditions)
        var figure = Figure(.zero, blanks: view.ids(found.unsure, of: found.model), missing: found.missing)
        figure.added = field
        for row in found.rows {
            let id = view.id(RowRef(model: found.model, row: row))
            figure.evidence.append(id)
            guard let number = view.number(field, row: row) else {
                figure.blanks.append(id)
                if !figure.missing.contains(field.text) { figure.missing.append(field.text) }
                continue
            }
            guard let sum = figure.value.adding(number) else { throw RuleFault.overflow(field.text) }
            figure.value = sum
        }
        return figure
    }
}
