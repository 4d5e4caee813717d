// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

/// A Swift closure that Lua can call. Lua retains it, and releases it when it collects the function.
class LuaPayload {
    /// Answers the results. What it throws comes back to Swift as itself.
    func invoke(_ state: LuaState, _ L: OpaquePointer, _ count: Int32) throws -> [LuaValue] { [] }
}

/// A closure of this room's own.
final class ClosurePayload: LuaPayload {
    let body: (LuaState, OpaquePointer, [LuaValue]) throws -> [LuaValue]

    init(_ body: @escaping (LuaState, OpaquePointer, [LuaValue]) throws -> [LuaValue]) { self.body = body }

    override func invoke(_ state: LuaState, _ L: OpaquePointer, _ count: Int32) throws -> [LuaValue] {
        try body(state, L, try state.arguments(L, count))
    }
}

/// A Swift error on its way through Lua. Called, it answers its text, for `tostring`.
final class ErrorPayload: LuaPayload {
    let error: any Error
    /// The Lua line that called what threw.
    let location: LuaLocation?

    init(_ error: any Error, location: LuaLocation?) {
        self.error = error
        self.location = location
    }

    override func invoke(_ state: LuaState, _ L: OpaquePointer, _ count: Int32) throws -> [LuaValue] {
        [.string((error as? LuaError)?.message ?? String(describing: error))]
    }
}

extension LuaState {
    /// The arguments of a call from Lua. A record of an ended scope is refused here, so that no host function needs to look.
    func arguments(_ L: OpaquePointer, _ count: Int32) throws(LuaError) -> [LuaValue] {
        var values: [LuaValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count {
            let value = try read(L, index + 1)
            if case .record(let record) = value, record.generation != context.pointee.generation { throw staleRecord(record) }
            values.append(value)
        }
        return values
    }
}

/// The trampoline's way into Swift. No error leaves it: it answers a status, and C raises.
func invokePayload(_ host: UnsafeMutableRawPointer?, _ payload: UnsafeMutableRawPointer?, _ L: OpaquePointer?, _ count: Int32) -> Int32 {
    guard let host, let payload, let L else { return 0 }
    let state = Unmanaged<LuaState>.fromOpaque(host).takeUnretainedValue()
    let top = zl_top(L)
    do {
        let values = try Unmanaged<LuaPayload>.fromOpaque(payload).takeUnretainedValue().invoke(state, L, count)
        assert(zl_top(L) == top, "a host function left Lua's stack at another height")
        return state.answer(values)
    } catch {
        assert(zl_top(L) == top, "a host function left Lua's stack at another height")
        return state.answer(throwing: error, at: state.callerLocation(L))
    }
}

/// Lua's finalizers give back what Lua held.
func releasePayload(_ payload: UnsafeMutableRawPointer?) {
    guard let payload else { return }
    Unmanaged<AnyObject>.fromOpaque(payload).release()
}
