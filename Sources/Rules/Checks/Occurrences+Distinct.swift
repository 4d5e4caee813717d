import Ledger

extension LedgerView {
    /// How many different values of a field, or combinations of several, the sure occurrences hold, which of them leave one blank, and which fields
    /// those are. Of a single field that holds a list each item counts.
    func distinctValues(of fields: [FieldPath], _ found: Occurrences) -> (count: Int, blanks: [Int32], missing: [String]) {
        var values: Set<[Value]> = []
        var blanks: [Int32] = []
        var missing: [String] = []
        for row in found.rows {
            let read = fields.map { value($0, row: row) }
            let blank = zip(fields, read).filter { $1.isNone }.map(\.0.text)
            guard blank.isEmpty else {
                blanks.append(row)
                missing += blank
                continue
            }
            if read.count == 1, case .list(let items) = read[0] { values.formUnion(items.map { [$0] }) } else { values.insert(read) }
        }
        return (values.count, blanks, missing.withoutRepeats())
    }
}
