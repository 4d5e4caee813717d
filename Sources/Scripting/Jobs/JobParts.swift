public import Ledger
import Rules

extension Job {
    /// The units for which it has a part, in the order of the ledger: those that are there on the day and meet its `where`.
    public func units(in view: LedgerView) -> [RecordID] {
        let dates = RecordDates(view, model: "unit")
        let today = Period(first: view.asOf, last: view.asOf)
        let wanted = conditions.map { view.prepare($0, for: "unit") }
        return view.table("unit").rows.filter { row in
            (today.map { dates.lies(row, in: $0) } ?? .unknown) != .no && wanted.allSatisfy { $0.holds(row) == .yes }
        }.map { view.id(RowRef(model: "unit", row: $0)) }
    }
}
