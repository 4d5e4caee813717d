import CLua
import CLuaSystem

/// One value as it goes into and comes out of a string function. Text is bytes: half a Chinese character is a fair subject.
enum MatcherValue: Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
    case none
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    case text([UInt8])
    /// The value of a Lua expression, such as a table or a function.
    case expression(String)
    case other(String)

    init(stringLiteral value: String) { self = .text(Array(value.utf8)) }
    init(integerLiteral value: Int64) { self = .integer(value) }
    init(nilLiteral: ()) { self = .none }
}

enum MatcherOutcome: Hashable {
    case values([MatcherValue])
    case error([UInt8])
    case limit
}

enum MatcherFunction: String, CaseIterable { case find, match, gmatch, gsub }

/// A state that holds the library's string functions beside ours, for calls with equal arguments.
final class MatcherBench {
    let context: UnsafeMutablePointer<zl_context>
    private var state: OpaquePointer { context.pointee.main }
    private let library: Int32

    init(steps: Int64 = 1_000_000, string: Int64 = 1 << 24, instructions: Int64 = -1) {
        var limits = zl_limits()
        limits.instructions = instructions
        limits.memory = 1 << 30
        limits.string = string
        limits.pattern_steps = steps
        limits.coroutines_alive = 1
        limits.coroutines_made = 1
        context = zl_open(&limits, nil, { _, _, _, _ in -1 }, { _ in })!
        let state = context.pointee.main!
        // Called without luaL_requiref, the library leaves no name in the state; only its table stays here.
        lua_pushcclosure(state, luaopen_string, 0)
        lua_callk(state, 0, 1, 0, nil)
        library = lua_gettop(state)
    }

    deinit { zl_close(context) }

    var instructionsSpent: Int64 { Int64(context.pointee.spent) }

    /// Calls through a line of Lua, so that the error texts name that line. The iterator of gmatch is run to its end.
    func call(_ function: MatcherFunction, ofLibrary: Bool, _ arguments: [MatcherValue]) -> MatcherOutcome {
        let bottom = lua_gettop(state)
        defer { lua_settop(state, bottom) }
        let once = "local f = ... return function(...) local function all(...) return ... end return all(f(...)) end"
        let all = """
            local f = ... return function(...)
                local found, n = {}, 0
                for a, b, c in f(...) do
                    found[n + 1], found[n + 2], found[n + 3] = a or 0, b or 0, c or 0
                    n = n + 3
                    if n > 90 then break end
                end
                local function unpack(i) if i <= n then return found[i], unpack(i + 1) end end
                return unpack(1)
            end
            """
        load(function == .gmatch ? all : once)
        push(function, ofLibrary: ofLibrary)
        guard lua_pcallk(state, 1, 1, 0, 0, nil) == LUA_OK else { return failure() }
        for argument in arguments { push(argument) }
        guard lua_pcallk(state, Int32(arguments.count), LUA_MULTRET, 0, 0, nil) == LUA_OK else { return failure() }
        let top = lua_gettop(state)
        return .values(top > bottom ? (bottom + 1...top).map(value) : [])
    }

    private func push(_ function: MatcherFunction, ofLibrary: Bool) {
        if ofLibrary {
            lua_getfield(state, library, function.rawValue)
            return
        }
        switch function {
        case .find: lua_pushcclosure(state, zl_string_find, 0)
        case .match: lua_pushcclosure(state, zl_string_match, 0)
        case .gmatch: lua_pushcclosure(state, zl_string_gmatch, 0)
        case .gsub: lua_pushcclosure(state, zl_string_gsub, 0)
        }
    }

    private func push(_ value: MatcherValue) {
        switch value {
        case .none, .other: lua_pushnil(state)
        case .integer(let integer): lua_pushinteger(state, integer)
        case .number(let number): lua_pushnumber(state, number)
        case .boolean(let boolean): lua_pushboolean(state, boolean ? 1 : 0)
        case .text(let bytes): bytes.withUnsafeBytes { _ = lua_pushlstring(state, $0.baseAddress, $0.count) }
        case .expression(let source):
            load("return " + source)
            lua_callk(state, 0, 1, 0, nil)
        }
    }

    private func load(_ source: String) {
        let status = luaL_loadbufferx(state, source, source.utf8.count, "=bench", "t")
        precondition(status == LUA_OK, source)
    }

    private func failure() -> MatcherOutcome {
        guard case .text(let bytes) = value(at: -1) else { return .limit }
        return .error(bytes)
    }

    private func value(at index: Int32) -> MatcherValue {
        switch lua_type(state, index) {
        case LUA_TNIL, LUA_TNONE: return .none
        case LUA_TBOOLEAN: return .boolean(lua_toboolean(state, index) != 0)
        case LUA_TNUMBER where lua_isinteger(state, index) != 0: return .integer(lua_tointegerx(state, index, nil))
        case LUA_TNUMBER: return .number(lua_tonumberx(state, index, nil))
        case LUA_TSTRING:
            var length = 0
            let start = lua_tolstring(state, index, &length)
            return .text(Array(UnsafeRawBufferPointer(start: start, count: length)))
        default: return .other(String(cString: lua_typename(state, lua_type(state, index))))
        }
    }
}
