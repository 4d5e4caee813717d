// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

extension LuaState {
    func undefinedClass(_ name: String) -> LuaError { LuaError(.runtime, "the record class '\(name)' was not defined in this state") }

    func staleRecord(_ record: LuaRecord) -> LuaError {
        let label = zl_scope_label(context, record.generation).map { String(cString: $0) }
        let stale = LuaStaleRecord(recordClass: record.recordClass.name, scope: label)
        return LuaError(.host(stale), stale.description)
    }

    /// Makes a class known to this state. References may name classes that are defined later; a class of the same key takes the place of
    /// the former, whose records then show its rows.
    public func define(_ recordClass: RecordClass) throws(LuaError) {
        guard link.state != nil else { throw LuaError(.closed, "this Lua state was closed") }
        let id = zl_record_reserve(context, recordClass.key)
        guard id >= 0 else { throw LuaError(.memory, "no memory for a record class") }
        let members = try memberTable(recordClass.methods, of: recordClass.name)
        var columns: [zl_column] = []
        for column in recordClass.columns { columns.append(try native(column)) }
        let keys = recordClass.columns.enumerated().flatMap { index, column in column.names.map { (name: $0, column: index) } }
        if let former = recordClasses[id] { recordClassIDs[ObjectIdentifier(former)] = nil }
        recordClasses[id] = recordClass
        recordClassIDs[ObjectIdentifier(recordClass)] = id

        var bytes = keys.map { Array($0.name.utf8CString) }
        try none { () throws(LuaError) in
            try send([.table(members)])
            put(unknownField(of: recordClass))
            put(
                ClosurePayload { [name = recordClass.name] _, _, arguments in
                    throw LuaReadOnlyError(container: name, name: arguments[1].string ?? arguments[1].typeName)
                })
            if recordClass.events[.tostring] == nil {
                putText(LuaEvent.tostring.rawValue)
                put(
                    ClosurePayload { [name = recordClass.name] _, _, arguments in
                        [.string("\(name) #\((arguments.first?.record?.row ?? 0) + 1)")]
                    })
            }
            for (event, body) in recordClass.events.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                putText(event.rawValue)
                put(eventPayload(event, of: recordClass.name, body))
            }
            let owner = Unmanaged.passRetained(RecordOwner(recordClass)).toOpaque()
            return withKeys(&bytes, keys.map(\.column)) { natives in
                zl_record_define(
                    context, id, Int32(clamping: recordClass.rowCount), columns, Int32(columns.count), natives, Int32(natives.count), owner)
            }
        }
    }

    /// What the columns of a class hold is out of date: from now on its `unknownField` answers for them, until another class takes its place.
    public func outdate(_ recordClass: RecordClass) {
        guard let id = recordClassIDs[ObjectIdentifier(recordClass)] else { return }
        zl_record_outdate(context, id)
    }

    /// Called with hundredths that are no whole number, whenever such a field is read.
    public func setDecimalFactory(_ make: @escaping (Int64) throws -> LuaValue) throws(LuaError) {
        try setFactory(ZL_COLUMN_HUNDREDTHS, make)
    }

    /// Called with the code of a day, once a state for each day that is read.
    public func setDayFactory(_ make: @escaping (Int32) throws -> LuaValue) throws(LuaError) {
        try setFactory(ZL_COLUMN_DAY) { try make(Int32(truncatingIfNeeded: $0)) }
    }

    private func setFactory(_ kind: Int, _ make: @escaping (Int64) throws -> LuaValue) throws(LuaError) {
        try none { () throws(LuaError) in
            try send([])
            put(ClosurePayload { _, _, arguments in [try make(arguments.first?.integer ?? 0)] })
            return zl_record_factory(context, Int32(kind))
        }
    }

    /// A row as a value to hand to Lua. It holds as long as the running scope.
    public func record(_ recordClass: RecordClass, row: Int) throws(LuaError) -> LuaRecord {
        guard recordClassIDs[ObjectIdentifier(recordClass)] != nil else { throw undefinedClass(recordClass.name) }
        guard (0..<recordClass.rowCount).contains(row) else {
            throw LuaError(.runtime, "'\(recordClass.name)' has no row \(row)")
        }
        return LuaRecord(recordClass: recordClass, row: row, generation: context.pointee.generation, link: link)
    }

    /// Runs something whose records end with it: a later use raises and says `label`, such as `check 'everyone' for member 42
    /// (plugins/forum.lua:12)`.
    /// Scopes do not nest.
    public func withScope<Result>(_ label: String, _ body: () throws -> Result) rethrows -> Result {
        beginScope(label)
        defer { endScope() }
        return try body()
    }

    /// The same for work that is no single piece: records last until `endScope`.
    public func beginScope(_ label: String) {
        precondition(scopeLabel == nil, "scopes do not nest")
        scopeLabel = label
        zl_scope_begin(context, label)
    }

    public func endScope() {
        scopeLabel = nil
        zl_scope_end(context)
    }

    private func unknownField(of recordClass: RecordClass) -> LuaPayload {
        ClosurePayload { [unowned recordClass] state, L, arguments in
            // The answer may put another class in its place, and let go of this one.
            let recordClass = recordClass
            let call = HostCall(
                state: state, function: recordClass.name, receiver: arguments[0], arguments: [arguments[1]], parameters: [], L: L)
            defer { call.end() }
            if let value = try recordClass.unknownField?(call) { return [value] }
            throw LuaUnknownName(arguments[1], in: recordClass.name, among: recordClass.memberNames)
        }
    }

    private func native(_ column: RecordColumn) throws(LuaError) -> zl_column {
        func plain(_ kind: Int, _ values: UnsafeRawPointer) -> zl_column {
            zl_column(kind: Int32(kind), target: -1, values: values, strings: nil, cache: 0)
        }
        switch column.values {
        case .text(let values, let texts):
            var native = plain(ZL_COLUMN_TEXT, values)
            native.strings = UnsafePointer(texts.native.strings)
            return native
        case .reference(let values, let target):
            var native = plain(ZL_COLUMN_REFERENCE, values)
            native.target = zl_record_reserve(context, target)
            guard native.target >= 0 else { throw LuaError(.memory, "no memory for a record class") }
            return native
        case .integer(let values): return plain(ZL_COLUMN_INTEGER, values)
        case .hundredths(let values): return plain(ZL_COLUMN_HUNDREDTHS, values)
        case .day(let values): return plain(ZL_COLUMN_DAY, values)
        case .bool8(let values): return plain(ZL_COLUMN_BOOL8, values)
        case .bool32(let values): return plain(ZL_COLUMN_BOOL32, values)
        case .int32(let values): return plain(ZL_COLUMN_INT32, values)
        }
    }
}

/// Lets the C side hold a class, and with it the memory of its columns and texts, until the state closes.
private final class RecordOwner {
    let recordClass: RecordClass
    init(_ recordClass: RecordClass) { self.recordClass = recordClass }
}

private func withKeys<Result>(_ names: inout [[CChar]], _ columns: [Int], _ body: ([zl_key]) -> Result) -> Result {
    let flat = names.flatMap { $0 }
    return flat.withUnsafeBufferPointer { buffer in
        var keys: [zl_key] = []
        var at = 0
        for (name, column) in zip(names, columns) {
            keys.append(zl_key(bytes: buffer.baseAddress.map { $0 + at }, length: name.count - 1, column: Int32(column)))
            at += name.count
        }
        return body(keys)
    }
}
