import Synchronization

/// Where a snapshot reads what it does not hold yet, always of one and the same state of the ledger.
public protocol TableReader: AnyObject, Sendable {
    /// Reads fields of a model, rows in rising order of id.
    /// - Parameter columns: one a field.
    /// - Returns: the ids. Where something could not be read there are none, and whoever made the reader is told.
    func read(_ fields: [FieldSpec], of model: ModelSpec, into columns: [ColumnBuilder]) -> [Int64]
}

/// The tables of a snapshot that are read when they are asked for, column by column: few questions touch many.
final class DeferredTables: Sendable {
    private struct Part {
        let rows: RowsByID
        let ids: [Int64]
        var columns: [Int: Column] = [:]
    }

    /// So many columns of a table are read one by one; who asks for another is going to want all, which one pass over the table gives.
    private static let single = 3

    private let parts = Mutex<[String: Part]>([:])
    private let reader: any TableReader
    private let texts: GrowingTexts

    init(_ reader: any TableReader, _ texts: GrowingTexts) {
        self.reader = reader
        self.texts = texts
    }

    func ids(of model: ModelSpec) -> [Int64] {
        parts.withLock { parts in
            if let known = parts[model.name] { return known.ids }
            return read([], of: model, &parts).ids
        }
    }

    /// - Parameter place: of a stored field that is not `id`.
    func column(_ place: Int, of model: ModelSpec) -> Column {
        parts.withLock { parts in
            let known = parts[model.name]?.columns ?? [:]
            if let column = known[place] { return column }
            return read(known.count < Self.single ? [place] : model.columnPlaces.filter { known[$0] == nil }, of: model, &parts).columns[place]!
        }
    }

    /// By the field's place; nil for `id` and for derived fields.
    func columns(of model: ModelSpec) -> [Column?] {
        parts.withLock { parts in
            let missing = model.columnPlaces.filter { parts[model.name]?.columns[$0] == nil }
            let part = missing.isEmpty ? parts[model.name] : read(missing, of: model, &parts)
            return model.fields.indices.map { part?.columns[$0] }
        }
    }

    private func read(_ places: [Int], of model: ModelSpec, _ parts: inout [String: Part]) -> Part {
        let fields = places.map { model.fields[$0] }
        let (ids, builders) = texts.grow { pool in
            let builders = fields.map { ColumnBuilder(Column.Kind($0.kind), pool: pool) }
            return (reader.read(fields, of: model, into: builders), builders)
        }
        var part = parts[model.name] ?? Part(rows: RowsByID(ids), ids: ids)
        parts[model.name] = part
        for (place, builder) in zip(places, builders) {
            // What could not be read is blank.
            builder.pad(to: part.ids.count)
            part.columns[place] = builder.build { target in
                let rows = (parts[target] ?? self.read([], of: Catalogue.model(target)!, &parts)).rows
                return { rows[$0] }
            }
        }
        parts[model.name] = part
        return part
    }
}

extension ModelSpec {
    /// The places of the fields that have a column.
    fileprivate var columnPlaces: [Int] { fields.indices.filter { fields[$0].hasColumn } }
}

extension FieldSpec {
    /// Whether the field lies in a column: it is stored, and not the id.
    var hasColumn: Bool { isStored && !(isManaged && name == "id") }
}
