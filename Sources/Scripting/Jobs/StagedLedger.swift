import Ledger

/// What a job has changed so far, over the ledger that it began with: nothing is written until the job has ended well.
final class StagedLedger {
    /// So many changes a job, or a part of it, may stage.
    static let limit = 100_000

    private let asOf: Day
    private let vocabulary: Vocabulary
    private let ranks: ([String]) -> [Int32]
    private(set) var snapshot: Snapshot
    /// In their order, new records under the ids that they have in `snapshot`.
    private(set) var changes: [Change] = []
    /// The files to be made, in the order in which the job asked for them.
    private(set) var files: [StagedFile] = []
    /// The rows of sheets that records came from.
    private var origins: [RecordID: Provenance] = [:]
    /// How many of the changes the snapshot holds.
    private var settled = 0
    /// The models of which something is staged that the snapshot does not hold yet, and of which something is removed.
    private var pending: Set<String> = []
    private var pendingRemovals: Set<String> = []
    private var newNames = NewNames()
    private var lastIDs: [String: Int64] = [:]
    private let first: Snapshot
    /// The models of which a record was removed since a view was made: rows behind it have moved.
    private(set) var shifted: Set<String> = []

    init(_ view: LedgerView, ranks: @escaping ([String]) -> [Int32]) {
        snapshot = view.snapshot
        first = view.snapshot
        asOf = view.asOf
        vocabulary = view.vocabulary
        self.ranks = ranks
    }

    var isDirty: Bool { settled < changes.count }

    /// The ledger with everything staged so far.
    func settledView() -> LedgerView {
        let pending = Array(changes[settled...])
        shifted = Set(pending.compactMap { if case .remove(let model, _) = $0 { model } else { nil } })
        snapshot = snapshot.applying(pending, ranks: ranks)
        settled = changes.count
        (self.pending, pendingRemovals, newNames) = ([], [], NewNames())
        return LedgerView(snapshot: snapshot, vocabulary: vocabulary, asOf: asOf)
    }

    /// Whether a name may mean something that the snapshot does not hold yet: records are called by what they point to as well.
    func isPending(named model: String) -> Bool {
        guard !pending.isEmpty, let spec = Catalogue.model(model) else { return false }
        return pending.contains(model) || spec.title.contains { name in spec.field(name)?.kind.target.map(pending.contains) ?? false }
    }

    /// Whether a record of the model that Lua holds may be gone.
    func isPending(removalOf model: String) -> Bool { pendingRemovals.contains(model) }

    /// Records that are added and not settled yet, by their name; empty where only settling can tell.
    func newRecords(called name: String, of model: String) -> [Int64] { newNames.ids(called: name, of: model) }

    func insert(_ model: String, _ values: [String: Value]) -> RecordID {
        let id = (lastIDs[model] ?? first.table(model).ids.last ?? 0) + 1
        lastIDs[model] = id
        changes.append(.insert(model: model, id: id, values: values))
        pending.insert(model)
        newNames.add(id, of: model, values)
        return RecordID(model: model, id: id)
    }

    func update(_ record: RecordID, _ values: [String: Value]) {
        changes.append(.update(model: record.model, id: record.id, values: values))
        pending.insert(record.model)
        newNames.lose(record.model)
    }

    func remove(_ record: RecordID) {
        changes.append(.remove(model: record.model, id: record.id))
        pending.insert(record.model)
        pendingRemovals.insert(record.model)
        newNames.lose(record.model)
    }

    /// - Throws: `StagingError` for a second file of the name, however it is spelt, and for one too many.
    func add(_ file: StagedFile) throws {
        guard !files.contains(where: { $0.path.lowercased() == file.path.lowercased() }) else { throw StagingError.fileTwice(file.path) }
        guard files.count < StagedFile.limit else { throw StagingError.tooManyFiles }
        files.append(file)
    }

    /// Stages what an import brings, each with the row of the sheet that it came from.
    func take(_ set: ChangeSet) {
        var ids: [RecordID: Int64] = [:]
        for entry in set.entries {
            let record: RecordID
            switch entry.change {
            case .insert(let model, let placeholder, let values):
                record = insert(model, Self.pointing(values, of: model, ids))
                ids[RecordID(model: model, id: placeholder)] = record.id
            case .update(let model, let id, let values):
                record = RecordID(model: model, id: ids[RecordID(model: model, id: id)] ?? id)
                update(record, Self.pointing(values, of: model, ids))
            case .remove(let model, let id):
                record = RecordID(model: model, id: id)
                remove(record)
            }
            origins[record] = origins[record] ?? entry.provenance
        }
    }

    /// The same values, where they point to records that have other ids now.
    private static func pointing(_ values: [String: Value], of model: String, _ ids: [RecordID: Int64]) -> [String: Value] {
        let spec = Catalogue.model(model)!
        return Dictionary(uniqueKeysWithValues: values.map { name, value in (name, value.pointing(by: spec.field(name)?.kind.target, ids)) })
    }

    /// Forgets the changes from a place on, as if they had not been made.
    func rewind(to count: Int) {
        changes.removeSubrange(count...)
        lastIDs = [:]
        for case .insert(let model, let id, _) in changes { lastIDs[model] = id }
        (snapshot, settled) = (first, 0)
        _ = settledView()
    }

    /// The changes from a place on, one by one: what they add goes by placeholders.
    func changeSet(since count: Int) -> ChangeSet {
        var set = ChangeSet()
        var placeholders: [RecordID: Int64] = [:]
        func known(_ model: String, _ id: Int64) -> Int64 { placeholders[RecordID(model: model, id: id)] ?? id }
        for change in changes[count...] {
            switch change {
            case .insert(let model, let id, let values):
                placeholders[RecordID(model: model, id: id)] = set.insert(model, Self.pointing(values, of: model, placeholders))
            case .update(let model, let id, let values): set.update(model, known(model, id), Self.pointing(values, of: model, placeholders))
            case .remove(let model, let id): set.remove(model, known(model, id))
            }
        }
        return set
    }

    // MARK: What is written in the end

    /// The changes as the store takes them: a record that came and went leaves nothing, one that was changed twice is changed once.
    var changeSet: ChangeSet {
        var set = ChangeSet()
        var placeholders: [RecordID: Int64] = [:]
        let removed = Set(changes.compactMap { if case .remove(let model, let id) = $0 { RecordID(model: model, id: id) } else { nil } })
        func isNew(_ record: RecordID) -> Bool { record.id > (first.table(record.model).ids.last ?? 0) }
        for change in merged where !removed.contains(RecordID(model: change.model, id: change.id)) {
            let record = RecordID(model: change.model, id: change.id)
            switch change {
            case .insert(let model, _, let values):
                placeholders[record] = set.insert(model, Self.pointing(values, of: model, placeholders), from: origins[record])
            case .update(let model, let id, let values):
                set.update(model, id, Self.pointing(values, of: model, placeholders), from: origins[record])
            case .remove: break
            }
        }
        for case .remove(let model, let id) in changes where !isNew(RecordID(model: model, id: id)) { set.remove(model, id) }
        return set
    }

    /// Inserts with what was changed of them later, then one update a record.
    private var merged: [Change] {
        var places: [RecordID: Int] = [:]
        var list: [Change] = []
        for change in changes {
            let record = RecordID(model: change.model, id: change.id)
            guard case .update(let model, let id, let values) = change, let place = places[record] else {
                if case .remove = change { continue }
                places[record] = list.count
                list.append(change)
                continue
            }
            switch list[place] {
            case .insert(_, _, let before) where !values.contains(where: { pointsForward($0.value, model, $0.key, from: place, places) }):
                list[place] = .insert(model: model, id: id, values: before.merging(values) { $1 })
            case .update(_, _, let before): list[place] = .update(model: model, id: id, values: before.merging(values) { $1 })
            default: list.append(change)
            }
        }
        return list
    }

    /// Whether a value names a record that is inserted behind this place.
    private func pointsForward(_ value: Value, _ model: String, _ field: String, from place: Int, _ places: [RecordID: Int]) -> Bool {
        guard let target = Catalogue.model(model)?.field(field)?.kind.target else { return false }
        return value.references.contains { places[RecordID(model: target, id: $0)].map { $0 > place } ?? false }
    }
}

extension Value {
    fileprivate var references: [Int64] {
        switch self {
        case .reference(let id): [id]
        case .list(let items): items.flatMap(\.references)
        default: []
        }
    }

    /// The same value, with the placeholders of new records.
    fileprivate func pointing(by model: String?, _ placeholders: [RecordID: Int64]) -> Value {
        guard let model else { return self }
        switch self {
        case .reference(let id): return .reference(placeholders[RecordID(model: model, id: id)] ?? id)
        case .list(let items): return .list(items.map { $0.pointing(by: model, placeholders) })
        default: return self
        }
    }
}
