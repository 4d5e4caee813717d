internal import Ledger

/// What a run did to one record in the end, whatever it did to it on the way.
struct NetChange {
    let record: RecordID
    /// Every filled field of a record that the run removed, the changed fields of one that it changed; nil where the record was not there.
    var before: [String: StoredJSON]?
    /// The same after the run; nil where the record is gone.
    var after: [String: StoredJSON]?

    init(_ change: StoredChange) {
        record = change.record
        before = change.kind == .insert ? nil : change.before
        after = change.kind == .remove ? nil : change.after
    }

    /// Adds a later change of the same run.
    mutating func add(_ change: StoredChange) {
        // What the run itself had set or made was not there before it.
        before?.merge(change.before) { first, _ in first }
        after = change.kind == .remove ? nil : (after ?? [:]).merging(change.after) { $1 }
    }

    /// Without the fields that are as before; nil where that is all.
    var settled: NetChange? {
        if before == nil, after == nil { return nil }
        guard let before, let after else { return self }
        var settled = self
        settled.before = before.filter { after[$0.key] != $0.value }
        settled.after = after.filter { before[$0.key] != $0.value }
        return settled.before?.isEmpty == true ? nil : settled
    }
}
