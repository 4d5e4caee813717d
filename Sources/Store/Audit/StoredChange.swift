internal import GRDB
internal import Ledger

/// One row of the audit trail with its values as they are stored, by the names that fields have now: what `ChangeRecord` is made of, and what
/// takes a run back without loss.
struct StoredChange {
    let run: Int64
    let sequence: Int
    let record: RecordID
    let kind: ChangeRecord.Kind
    /// As in `ChangeRecord`; empty where the trail holds none.
    let before: [String: StoredJSON]
    let after: [String: StoredJSON]
    let provenance: Provenance?

    /// Nil where the row is none that Zhibu writes.
    init?(_ row: Row, _ renamed: RenamedFields) {
        let model: String = row["model"]
        func values(_ text: String?) -> [String: StoredJSON]? {
            guard let text else { return [:] }
            return StoredJSON.object(in: text).map { renamed.current($0, of: model, in: row["run"]) }
        }
        guard let kind = ChangeRecord.Kind(rawValue: row["kind"]), let before = values(row["before"]), let after = values(row["after"]) else { return nil }
        run = row["run"]
        sequence = row["sequence"]
        record = RecordID(model: model, id: row["record"])
        self.kind = kind
        self.before = before
        self.after = after
        provenance = Provenance(row)
    }
}

extension ChangeRecord {
    /// Fields that a later version no longer has are left out.
    init(_ change: StoredChange) {
        let model = Catalogue.model(change.record.model)
        func values(_ stored: [String: StoredJSON]) -> [String: Value] {
            var values: [String: Value] = [:]
            for (name, stored) in stored {
                guard let field = model?.field(name) else { continue }
                values[name] = StoredValue.decode(stored, field.kind)
            }
            return values
        }
        self.init(
            run: change.run, sequence: change.sequence, record: change.record, kind: change.kind, before: values(change.before),
            after: values(change.after), provenance: change.provenance)
    }
}
