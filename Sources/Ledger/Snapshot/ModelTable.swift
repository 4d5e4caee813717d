import Synchronization

/// All records of one model as columns. Rows are ordered by id.
public final class ModelTable: Sendable {
    public let spec: ModelSpec
    private let heldIDs: [Int64]
    private let held: [Column?]
    /// Where the table is read from when it is asked for; nil where it is held.
    private let deferred: DeferredTables?
    private let reverse = Mutex<[Int: RowIndex]>([:])

    init(spec: ModelSpec, ids: [Int64], columns: [Column?]) {
        self.spec = spec
        heldIDs = ids
        held = columns
        deferred = nil
    }

    init(spec: ModelSpec, deferred: DeferredTables) {
        self.spec = spec
        (heldIDs, held) = ([], [])
        self.deferred = deferred
    }

    public var ids: [Int64] { deferred?.ids(of: spec) ?? heldIDs }

    /// By the field's place in `spec.fields`; nil for `id` and for derived fields.
    public var columns: [Column?] { deferred?.columns(of: spec) ?? held }

    public var count: Int { ids.count }
    public var rows: Range<Int32> { 0..<Int32(ids.count) }

    /// The row of an id; nil where no record has it.
    public func row(id: Int64) -> Int32? {
        let ids = ids
        var low = 0
        var high = ids.count
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low < ids.count && ids[low] == id ? Int32(low) : nil
    }

    /// The column of a stored field.
    public func column(_ field: String) -> Column? {
        spec.index(of: field).flatMap { column(at: $0) }
    }

    /// The column of the field at a place of `spec.fields`; nil for `id` and for derived fields.
    public func column(at place: Int) -> Column? {
        guard let deferred else { return held[place] }
        return spec.fields[place].hasColumn ? deferred.column(place, of: spec) : nil
    }

    /// Which rows point to each row of the referenced model: made when first asked for, then kept.
    /// - Parameters:
    ///   - field: place of a reference or a list of references in `spec.fields`.
    ///   - targets: number of rows of the referenced model.
    public func referrers(field: Int, targets: Int) -> RowIndex {
        reverse.withLock { indexes in
            if let index = indexes[field] { return index }
            let index = RowIndex(column: column(at: field)!, targets: targets)
            indexes[field] = index
            return index
        }
    }
}

/// For each target row the rows that point to it, in order.
public struct RowIndex: Sendable {
    private let starts: [Int32]
    private let rows: [Int32]

    init(column: Column, targets: Int) {
        var counts = [Int32](repeating: 0, count: targets + 1)
        func each(_ body: (_ target: Int32, _ row: Int32) -> Void) {
            for row in 0..<Int32(column.count) {
                if case .list = column.kind {
                    for target in column.list(row) { body(target, row) }
                } else {
                    let target = column.narrow(row)
                    if target != Column.none32 { body(target, row) }
                }
            }
        }
        each { target, _ in counts[Int(target) + 1] += 1 }
        for target in 0..<targets { counts[target + 1] += counts[target] }
        var next = counts
        var ordered = [Int32](repeating: 0, count: Int(counts[targets]))
        each { target, row in
            ordered[Int(next[Int(target)])] = row
            next[Int(target)] += 1
        }
        starts = counts
        rows = ordered
    }

    public subscript(target: Int32) -> ArraySlice<Int32> {
        rows[Int(starts[Int(target)])..<Int(starts[Int(target) + 1])]
    }
}
