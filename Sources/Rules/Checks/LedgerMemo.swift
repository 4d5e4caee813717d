import Ledger

/// What a body works out over a whole ledger, kept while the same ledger is asked as of the same day. A body belongs to one evaluation's thread.
final class LedgerMemo<Value> {
    private var kept: (snapshot: Snapshot, asOf: Day, value: Value)?

    func value(for view: LedgerView, _ make: () throws -> Value) rethrows -> Value {
        if let kept, kept.snapshot === view.snapshot, kept.asOf == view.asOf { return kept.value }
        let value = try make()
        kept = (view.snapshot, view.asOf, value)
        return value
    }
}
