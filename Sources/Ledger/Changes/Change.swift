/// One change to the ledger, as a value: applied by the store in one transaction with others, or only shown by a dry run.
public enum Change: Hashable, Sendable {
    /// A new record. Its `id` is a negative number by which other changes of the set point to it before it is saved.
    case insert(model: String, id: Int64, values: [String: Value])
    /// Only the fields that differ.
    case update(model: String, id: Int64, values: [String: Value])
    case remove(model: String, id: Int64)

    public var model: String {
        switch self {
        case .insert(let model, _, _), .update(let model, _, _), .remove(let model, _): model
        }
    }

    public var id: Int64 {
        switch self {
        case .insert(_, let id, _), .update(_, let id, _), .remove(_, let id): id
        }
    }
}

/// Where a change came from: `学习论坛台账.xlsx · 2021 · row 14`.
public struct Provenance: Hashable, Sendable {
    /// The file's name as given, without its folders.
    public let file: String
    /// The sheet of a workbook; empty for csv and json.
    public let sheet: String
    /// The row of the file, from 1.
    public let row: Int

    public init(file: String, sheet: String = "", row: Int) {
        self.file = file
        self.sheet = sheet
        self.row = row
    }

    public var label: Message {
        let place = sheet.isEmpty ? file : "\(file) · \(sheet)"
        return Message(zh: "\(place) · 第 \(row) 行", en: "\(place) · row \(row)")
    }
}

/// Changes that are applied together or not at all, each with the row it came from.
public struct ChangeSet: Sendable {
    public struct Entry: Hashable, Sendable {
        public let change: Change
        public let provenance: Provenance?
    }

    public private(set) var entries: [Entry] = []
    private var nextPlaceholder: Int64 = -1

    public init() {}

    public var isEmpty: Bool { entries.isEmpty }

    /// Adds a new record and gives the placeholder by which later changes point to it.
    @discardableResult
    public mutating func insert(_ model: String, _ values: [String: Value], from provenance: Provenance? = nil) -> Int64 {
        let id = nextPlaceholder
        nextPlaceholder -= 1
        entries.append(Entry(change: .insert(model: model, id: id, values: values), provenance: provenance))
        return id
    }

    public mutating func update(_ model: String, _ id: Int64, _ values: [String: Value], from provenance: Provenance? = nil) {
        entries.append(Entry(change: .update(model: model, id: id, values: values), provenance: provenance))
    }

    public mutating func remove(_ model: String, _ id: Int64) {
        entries.append(Entry(change: .remove(model: model, id: id), provenance: nil))
    }

    /// How many records are added, changed and removed.
    public var counts: (inserted: Int, updated: Int, removed: Int) {
        var counts = (inserted: 0, updated: 0, removed: 0)
        for entry in entries {
            switch entry.change {
            case .insert: counts.inserted += 1
            case .update: counts.updated += 1
            case .remove: counts.removed += 1
            }
        }
        return counts
    }
}
