import LuaRuntime

/// Values that a query handed over: names, numbers, days.
struct ValueList {
    let values: [LuaValue]
    init(_ values: [LuaValue]) { self.values = values }
}
