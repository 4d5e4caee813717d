import CLua

/// Rows of a record class to walk over, without Swift at each step.
public struct LuaRows {
    public static let mostColumns = Int(ZL_ROWS_MAX_COLUMNS)

    public let recordClass: RecordClass
    /// With names of columns the walk hands over their values instead of records. The first of them must never be blank.
    public let columns: [String]
    let rows: UnsafePointer<Int32>
    let count: Int
    let owner: AnyObject

    /// Rows that the host already has in memory; `owner` keeps them there.
    public init(_ recordClass: RecordClass, rows: UnsafeBufferPointer<Int32>, owner: AnyObject, columns: [String] = []) {
        self.recordClass = recordClass
        self.columns = columns
        self.owner = owner
        count = rows.count
        self.rows = rows.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<Int32>.alignment)!
    }

    public init(_ recordClass: RecordClass, rows: [Int32], columns: [String] = []) {
        let copy = RowsCopy(rows)
        self.init(recordClass, rows: UnsafeBufferPointer(copy.buffer), owner: copy, columns: columns)
    }
}

private final class RowsCopy {
    let buffer: UnsafeMutableBufferPointer<Int32>

    init(_ rows: [Int32]) {
        buffer = .allocate(capacity: rows.count)
        _ = buffer.initialize(from: rows)
    }

    deinit { buffer.deallocate() }
}

extension LuaState {
    func check(_ rows: LuaRows) throws(LuaError) {
        guard recordClassIDs[ObjectIdentifier(rows.recordClass)] != nil else { throw undefinedClass(rows.recordClass.name) }
        if rows.columns.count > LuaRows.mostColumns {
            throw LuaError(.runtime, "at most \(ZL_ROWS_MAX_COLUMNS) columns can be walked over at once")
        }
        for name in rows.columns where rows.recordClass.columnNumber(name) == nil {
            let unknown = LuaUnknownName(.string(name), in: rows.recordClass.name, among: rows.recordClass.columns.flatMap(\.names))
            throw LuaError(.host(unknown), unknown.description)
        }
    }

    func put(_ rows: LuaRows) {
        guard let spec = zl_new_rows_spec() else { return }
        spec.pointee.record_class = recordClassIDs[ObjectIdentifier(rows.recordClass)] ?? -1
        spec.pointee.column_count = Int32(rows.columns.count)
        withUnsafeMutableBytes(of: &spec.pointee.columns) { raw in
            let places = raw.bindMemory(to: Int32.self)
            for (index, name) in rows.columns.enumerated() { places[index] = Int32(rows.recordClass.columnNumber(name) ?? -1) }
        }
        spec.pointee.rows = rows.rows
        spec.pointee.count = Int64(rows.count)
        spec.pointee.owner = Unmanaged.passRetained(rows.owner).toOpaque()
        var value = zl_value(ZL_ROWS)
        value.pointer = UnsafeRawPointer(spec)
        zl_out(context, value)
    }
}
