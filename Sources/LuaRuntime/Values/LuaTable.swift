import CLua

/// A table of Lua. Access is raw: no metamethods run, so no plugin code does.
public struct LuaTable: Equatable {
    let anchor: LuaAnchor

    public static func == (left: LuaTable, right: LuaTable) -> Bool { left.anchor.isSame(as: right.anchor) }

    /// The value under a key, `.nil` when there is none.
    public func rawGet(_ key: LuaValue) throws(LuaError) -> LuaValue {
        let state = try anchor.link.open()
        return try state.one { () throws(LuaError) in
            try state.send([key])
            return zl_table_get(state.context, anchor.ref)
        }
    }

    /// Sets the value under a key. Throws for a table that belongs to everybody, and for a key that is nil or NaN.
    public func rawSet(_ key: LuaValue, _ value: LuaValue) throws(LuaError) {
        let state = try anchor.link.open()
        try state.none { () throws(LuaError) in
            try state.send([key, value])
            return zl_table_set(state.context, anchor.ref)
        }
    }

    /// The length of the sequence part.
    public var count: Int {
        guard let state = anchor.link.state else { return 0 }
        return Int(zl_table_length(state.context, anchor.ref))
    }

    /// The values 1 … `count`, in order.
    public func array() throws(LuaError) -> [LuaValue] {
        let state = try anchor.link.open()
        var values: [LuaValue] = []
        let count = count
        values.reserveCapacity(count)
        for index in 0..<count {
            values.append(try state.one { () throws(LuaError) in zl_table_element(state.context, anchor.ref, Int64(index) + 1) })
        }
        return values
    }

    /// All keys in order: numbers, then strings bytewise, then booleans. Throws when a key is something else.
    public func keys() throws(LuaError) -> [LuaValue] {
        let state = try anchor.link.open()
        return try state.sequence { zl_table_keys(state.context, anchor.ref, $0) }
    }

    /// All entries in the order of `keys()`.
    public func pairs() throws(LuaError) -> [(key: LuaValue, value: LuaValue)] {
        let state = try anchor.link.open()
        let values = try state.sequence { zl_table_entries(state.context, anchor.ref, $0) }
        return stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
    }
}
