import Ledger

/// Which records the parts of a job have changed: each read the ledger as it was before all of them, so none may change what another has.
struct PartConflicts {
    private var owners: [RecordID: String] = [:]

    /// - Throws: `Diagnostic` where an earlier part changed or removed what this one changes or removes.
    func check(_ changes: ChangeSet, in view: LedgerView) throws {
        for record in Self.touched(changes) {
            guard let owner = owners[record] else { continue }
            let title = view.row(record).map { view.title($0) } ?? "#\(record.id)"
            let model = Catalogue.model(record.model)
            var problem = Diagnostic(
                "part_conflict", .data,
                Message(
                    zh: "\(model?.zh ?? "")“\(title)”已被“\(owner)”那一部分改过，这一部分没有写入",
                    en: "the \(record.model) '\(title)' was changed by the part of '\(owner)' already; this part was not written"),
                hint: Message(
                    zh: "让每一部分只改自己组织的记录；其余的再运行一次（--resume）", en: "let each part change records of its own unit only; run the rest again (--resume)"))
            problem.subject.record = record
            throw problem
        }
    }

    mutating func add(_ changes: ChangeSet, of part: String) {
        for record in Self.touched(changes) { owners[record] = part }
    }

    private static func touched(_ changes: ChangeSet) -> [RecordID] {
        changes.entries.compactMap { entry in
            if case .insert = entry.change { return nil }
            return RecordID(model: entry.change.model, id: entry.change.id)
        }
    }
}
