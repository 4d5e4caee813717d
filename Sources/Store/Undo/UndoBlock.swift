public import Ledger

/// A later run that rests on the one which is to be taken back.
public struct UndoBlock: Hashable, Sendable {
    /// What it did.
    public enum Reason: Int, Hashable, Sendable, Comparable {
        /// Set the same fields of the same records, or any of a record that would go.
        case changed
        /// Removed records that would be changed back.
        case removed
        /// Let records point to what would go.
        case pointed
        /// Removed what the records that come back point to.
        case removedTarget
        /// Gave records the key of those that come back.
        case tookKey

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public let run: RunRecord
    public let reason: Reason
    /// Those that the run changed, in the order of their ids.
    public let records: [RecordID]
}

/// Collects the records of each run and reason.
struct UndoBlocks {
    private var records: [Int64: [UndoBlock.Reason: Set<RecordID>]] = [:]

    var isEmpty: Bool { records.isEmpty }

    mutating func add(_ record: RecordID, _ reason: UndoBlock.Reason, run: Int64) {
        records[run, default: [:]][reason, default: []].insert(record)
    }

    /// The newest run first: in this order they can be taken back.
    func list(_ run: (Int64) throws -> RunRecord) rethrows -> [UndoBlock] {
        try records.sorted { $0.key > $1.key }.flatMap { id, reasons in
            let record = try run(id)
            return reasons.sorted { $0.key < $1.key }.map { UndoBlock(run: record, reason: $0, records: $1.sorted()) }
        }
    }
}
