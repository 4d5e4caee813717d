/// The row of each id of a table, for references that become rows.
struct RowsByID: Sendable {
    private let ids: [Int64]
    /// The row of each id from the first on, where few numbers are left out; empty where many are.
    private let dense: [Int32]

    /// - Parameter ids: rising.
    init(_ ids: [Int64]) {
        self.ids = ids
        guard let first = ids.first, let last = ids.last, (last - first) / 4 <= ids.count else {
            dense = []
            return
        }
        var rows = [Int32](repeating: Column.none32, count: Int(last - first) + 1)
        for (row, id) in ids.enumerated() { rows[Int(id - first)] = Int32(row) }
        dense = rows
    }

    /// Nil where no record has the id.
    subscript(id: Int64) -> Int32? {
        guard let first = ids.first, let last = ids.last, first <= id, id <= last else { return nil }
        guard dense.isEmpty else {
            let row = dense[Int(id - first)]
            return row == Column.none32 ? nil : row
        }
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return ids[low] == id ? Int32(low) : nil
    }
}
