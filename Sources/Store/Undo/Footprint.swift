internal import Ledger

/// What a run left behind, record by record: what is to be taken back, and what of it another run can have built upon.
struct Footprint {
    /// In the order in which the run first touched the records.
    let changes: [NetChange]
    private let byRecord: [RecordID: NetChange]

    init(_ changes: [StoredChange]) {
        var order: [RecordID] = []
        var byRecord: [RecordID: NetChange] = [:]
        for change in changes where byRecord[change.record]?.add(change) == nil {
            byRecord[change.record] = NetChange(change)
            order.append(change.record)
        }
        self.byRecord = byRecord.compactMapValues(\.settled)
        self.changes = order.compactMap { [settled = self.byRecord] in settled[$0] }
    }

    /// Records that are there since the run.
    var made: [RecordID] { changes.filter { $0.before == nil }.map(\.record) }
    /// Records that are gone since the run.
    var gone: [RecordID] { changes.filter { $0.after == nil }.map(\.record) }

    /// How a later change builds upon the run; nil where it does not: another field of the record is nobody's business.
    func reason(_ later: StoredChange) -> UndoBlock.Reason? {
        guard let mine = byRecord[later.record] else { return nil }
        if later.kind == .remove { return .removed }
        guard mine.before != nil, let after = mine.after else { return .changed }
        return later.after.keys.contains { after[$0] != nil } ? .changed : nil
    }

    /// Whether what a field of a record points to is another when the run is taken back.
    func takesBack(_ field: String, of record: RecordID) -> Bool {
        guard let mine = byRecord[record] else { return false }
        return mine.before.map { $0[field] != nil } ?? true
    }

    /// The references that come back, with the records that hold them.
    var returning: [(holder: RecordID, target: RecordID)] {
        changes.flatMap { change -> [(RecordID, RecordID)] in
            guard let model = Catalogue.model(change.record.model), let before = change.before else { return [] }
            return model.columns.flatMap { field -> [(RecordID, RecordID)] in
                guard let target = field.kind.target, let value = before[field.name] else { return [] }
                return value.numbers.map { (change.record, RecordID(model: target, id: $0)) }
            }
        }
    }
}

extension StoredJSON {
    /// The ids of a reference or of a list of them.
    fileprivate var numbers: [Int64] {
        switch self {
        case .number(let number): [number]
        case .list(let items): items.flatMap(\.numbers)
        case .none, .text: []
        }
    }
}
