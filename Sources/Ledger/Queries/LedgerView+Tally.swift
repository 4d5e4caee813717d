extension LedgerView {
    /// How many rows have each value at the end of a path, each value once, in the order in which they are met. Blanks are left out; of a list each
    /// item counts.
    public func tally(_ path: FieldPath, _ rows: [Int32]) -> [(value: Value, count: Int)] {
        guard let (way, last) = columns(of: path), !last.kind.isWide else { return counted(rows.map { (value(path, row: $0), 1) }) }
        // By the numbers in the column: a value is made for each that is met, not for each row.
        var places: [Int32: Int] = [:]
        var found: [(row: Int32, count: Int)] = []
        for start in rows {
            guard let row = follow(way, from: start) else { continue }
            let number = last.narrow(row)
            if number == Column.none32 { continue }
            if let place = places[number] {
                found[place].count += 1
            } else {
                places[number] = found.count
                found.append((start, 1))
            }
        }
        return counted(found.map { (value(path, row: $0.row), $0.count) })
    }

    private func follow(_ way: [Column], from start: Int32) -> Int32? {
        var row = start
        for reference in way {
            row = reference.narrow(row)
            if row == Column.none32 { return nil }
        }
        return row
    }

    private func counted(_ values: [(value: Value, count: Int)]) -> [(value: Value, count: Int)] {
        var places: [Value: Int] = [:]
        var counts: [(value: Value, count: Int)] = []
        func add(_ value: Value, _ count: Int) {
            switch value {
            case .none: break
            case .list(let items): for item in items { add(item, count) }
            case let value:
                if let place = places[value] {
                    counts[place].count += count
                } else {
                    places[value] = counts.count
                    counts.append((value, count))
                }
            }
        }
        for (value, count) in values { add(value, count) }
        return counts
    }
}
