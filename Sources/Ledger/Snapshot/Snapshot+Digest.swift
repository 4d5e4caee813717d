extension Snapshot {
    /// SHA-256 of everything that the ledger holds: ledgers with equal records have equal digests, however they came to them.
    public var digest: String {
        // Read before the texts are counted.
        for model in Catalogue.models { _ = table(model.name).columns }
        var writer = DigestWriter(pool)
        for model in Catalogue.models where table(model.name).count > 0 { writer.add(table(model.name)) }
        return writer.finish()
    }
}

/// Feeds columns to the hash. Texts are told where they first come, and later by that place: the pool's own numbers hang on how it was loaded.
private struct DigestWriter {
    private let pool: StringPool
    private var hash = SHA256()
    private var buffer: [UInt8] = []
    private var places: [Int32]
    private var known: Int32 = 0

    init(_ pool: StringPool) {
        self.pool = pool
        places = [Int32](repeating: -1, count: pool.strings.count)
    }

    mutating func add(_ table: ModelTable) {
        text(table.spec.name)
        number(Int64(table.count))
        for id in table.ids { number(id) }
        flush()
        for (field, column) in zip(table.spec.fields, table.columns) {
            guard let column else { continue }
            text(field.name)
            for row in table.rows { value(column, row) }
            flush()
        }
    }

    consuming func finish() -> String {
        flush()
        return hash.hex()
    }

    private mutating func value(_ column: Column, _ row: Int32) {
        switch column.kind {
        case .integer, .decimal: number(column.wide(row))
        case .text:
            let text = column.narrow(row)
            if text == Column.none32 { number(-1) } else { pooled(text) }
        case .list(let target):
            let items = column.list(row)
            number(Int64(items.count))
            // Rows of a table stand for their ids, which were told.
            for item in items { if target == nil { pooled(item) } else { number(Int64(item)) } }
        case .day, .flag, .reference: number(Int64(column.narrow(row)))
        }
    }

    private mutating func pooled(_ number: Int32) {
        if places[Int(number)] < 0 {
            places[Int(number)] = known
            known += 1
            text(pool[number])
        }
        self.number(Int64(places[Int(number)]))
    }

    private mutating func text(_ text: String) {
        number(Int64(text.utf8.count))
        buffer += text.utf8
    }

    private mutating func number(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { buffer += $0 }
        if buffer.count >= 1 << 16 { flush() }
    }

    private mutating func flush() {
        hash.update(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
