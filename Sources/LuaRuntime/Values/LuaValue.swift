/// A value of Lua, as Swift sees it.
///
/// A Lua string is bytes. It arrives as `.string` exactly when these are well-formed UTF-8, and as `.bytes` otherwise, so that nothing is
/// lost;
/// both go back as the same bytes.
public enum LuaValue {
    case `nil`
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    /// A string that is no UTF-8.
    case bytes([UInt8])
    case table(LuaTable)
    case function(LuaFunction)
    case coroutine(LuaCoroutine)
    case object(LuaObject)
    case record(LuaRecord)
    /// Rows to walk over: Lua gets an iterator function, `for r in rows do`. Only from Swift to Lua.
    case rows(LuaRows)
    /// A function of the host. Only from Swift to Lua, where it becomes a `function`.
    case host(HostFunction)
    /// An error of the host that Lua caught and now hands over as a value. It goes back as itself.
    case error(LuaError)

    public static func int(_ value: Int) -> LuaValue { .integer(Int64(value)) }

    public var isNil: Bool {
        if case .nil = self { return true }
        return false
    }
}

extension LuaValue {
    /// What Lua calls its type: `nil`, `boolean`, `integer`, `number`, `string`, `table`, `function`, `coroutine`, or the name of a host
    /// class.
    public var typeName: String {
        switch self {
        case .nil: "nil"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string, .bytes: "string"
        case .table: "table"
        case .function, .host, .rows: "function"
        case .coroutine: "coroutine"
        case .object(let object): object.typeName
        case .record(let record): record.recordClass.name
        case .error: "error"
        }
    }

    public var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var table: LuaTable? { if case .table(let value) = self { value } else { nil } }
    public var function: LuaFunction? { if case .function(let value) = self { value } else { nil } }
    public var object: LuaObject? { if case .object(let value) = self { value } else { nil } }
    public var record: LuaRecord? { if case .record(let value) = self { value } else { nil } }

    /// A whole number, also when Lua holds it as a float without a fraction.
    public var integer: Int64? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int64(exactly: value)
        default: nil
        }
    }

    public var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}

extension LuaValue: Equatable {
    /// As `rawequal` in Lua: numbers by value, strings by their bytes, tables, functions and objects by identity.
    public static func == (left: LuaValue, right: LuaValue) -> Bool {
        switch (left, right) {
        case (.nil, .nil): true
        case (.boolean(let a), .boolean(let b)): a == b
        case (.integer(let a), .integer(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.integer(let a), .number(let b)), (.number(let b), .integer(let a)): Int64(exactly: b) == a
        case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
        case (.bytes(let a), .bytes(let b)): a == b
        case (.table(let a), .table(let b)): a == b
        case (.function(let a), .function(let b)): a == b
        case (.coroutine(let a), .coroutine(let b)): a == b
        case (.object(let a), .object(let b)): a === b
        case (.record(let a), .record(let b)): a == b
        default: false
        }
    }
}

extension LuaValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral,
    ExpressibleByNilLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(nilLiteral: ()) { self = .nil }
}
