import Ledger

extension LedgerView {
    /// How many different values of a field the sure occurrences hold, and which of them leave it blank. Of a list each item counts.
    func distinctValues(of field: FieldPath, _ found: Occurrences) -> (count: Int, blanks: [Int32]) {
        var values: Set<Value> = []
        var blanks: [Int32] = []
        for row in found.rows {
            switch value(field, row: row) {
            case .none: blanks.append(row)
            case .list(let items): values.formUnion(items)
            case let value: values.insert(value)
            }
        }
        return (values.count, blanks)
    }
}
