public import Ledger

/// One record's change as the audit trail keeps it. It holds values of personal fields: for undoing and explaining, not for printing.
public struct ChangeRecord: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case insert, update, remove
    }

    public let run: Int64
    /// The place within the run, from 1.
    public let sequence: Int
    public let record: RecordID
    public let kind: Kind
    /// The changed fields before; every filled field where the record was removed, none where it is new. `.none` stands for an empty field.
    public let before: [String: Value]
    /// The changed fields after; every filled field where the record is new, none where it was removed.
    public let after: [String: Value]
    public let provenance: Provenance?
}
