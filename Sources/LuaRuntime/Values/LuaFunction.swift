import CLua

/// Where a function stands in its source.
public struct LuaDefinition: Sendable, Hashable {
    /// The name of the source; `nil` for a function of the host.
    public var source: String?
    /// First and last line, from 1; `nil` for the host. A main chunk begins at line 0.
    public var lines: ClosedRange<Int>?
    /// Named parameters; a vararg is not counted.
    public var parameterCount: Int
    public var isVariadic: Bool

    public init(source: String? = nil, lines: ClosedRange<Int>? = nil, parameterCount: Int, isVariadic: Bool) {
        self.source = source
        self.lines = lines
        self.parameterCount = parameterCount
        self.isVariadic = isVariadic
    }
}

/// A function of Lua.
public struct LuaFunction: Equatable {
    let anchor: LuaAnchor

    public static func == (left: LuaFunction, right: LuaFunction) -> Bool { left.anchor.isSame(as: right.anchor) }

    /// Calls it and answers all results.
    ///
    /// An outermost call begins the budgets anew; a call from within a host function shares those of the call that runs.
    @discardableResult
    public func call(_ arguments: LuaValue...) throws(LuaError) -> [LuaValue] { try call(arguments) }

    @discardableResult
    public func call(_ arguments: [LuaValue]) throws(LuaError) -> [LuaValue] {
        let state = try anchor.link.open()
        return try state.call(anchor.ref, arguments)
    }

    public var definition: LuaDefinition? {
        guard let state = anchor.link.state else { return nil }
        var found = zl_definition()
        guard zl_define_of(state.context, anchor.ref, &found) == 0 else { return nil }
        guard found.is_lua != 0 else { return LuaDefinition(parameterCount: 0, isVariadic: true) }
        let first = Int(found.line)
        return LuaDefinition(
            source: text(found.source), lines: first...max(first, Int(found.last_line)), parameterCount: Int(found.parameters),
            isVariadic: found.is_vararg != 0)
    }

    /// Named parameters; 0 for a host function.
    public var parameterCount: Int { definition?.parameterCount ?? 0 }
}

/// A coroutine of Lua, to be handed back to Lua.
public struct LuaCoroutine: Equatable {
    let anchor: LuaAnchor

    public static func == (left: LuaCoroutine, right: LuaCoroutine) -> Bool { left.anchor.isSame(as: right.anchor) }

    public enum Status: Int32, Sendable {
        case suspended, running, normal, dead
    }

    public var status: Status {
        guard let state = anchor.link.state else { return .dead }
        return Status(rawValue: zl_coroutine_status(state.context, anchor.ref)) ?? .dead
    }
}

/// The text of a C character array that ends by NUL.
func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
