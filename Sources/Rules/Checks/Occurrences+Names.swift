public import Ledger

extension LedgerView {
    /// A participation as its sitting is called; else the record's own title.
    func occurrenceTitle(_ record: RowRef) -> String {
        guard record.model == "participation" else { return title(record) }
        let activity = table("participation").column("activity")!.narrow(record.row)
        return activity == Column.none32 ? title(record) : title(RowRef(model: "activity", row: activity))
    }
}

extension Vocabulary {
    /// A role's Chinese label, as the type calls it, beside its id.
    public func label(ofRole id: String, in type: String? = nil) -> Message {
        let label = role(id, of: type)?.zh ?? ""
        return Message(zh: label.isEmpty ? id : label, en: id)
    }
}
