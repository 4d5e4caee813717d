// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

extension LuaState {
    /// Turns the error value on top of the stack into an error, and takes everything above `top` away.
    func takeError(_ status: Int32, top: Int32) -> LuaError {
        defer { restore(top) }
        let frames = collectedFrames()
        let skipped = Int(context.pointee.frames_skipped)
        let place = frames.lazy.compactMap(\.location).first
        func error(_ kind: LuaError.Kind, _ message: String, at location: LuaLocation?, _ value: LuaValue? = nil) -> LuaError {
            LuaError(kind, message, at: location, frames: frames, skippedFrames: skipped, raised: value)
        }
        func limit(_ limit: LuaLimit) -> LuaError {
            let plain = limitError(limit)
            return error(plain.kind, plain.message, at: place)
        }
        if let final = LuaLimit(code: context.pointee.fault) { return limit(final) }
        if status == LUA_ERRMEM {
            if Int(context.pointee.refused) == ZL_LIMIT_STRING { return limit(.string) }
            return error(.memory, "not enough memory", at: place)
        }
        var raw = zl_value()
        guard zl_read(context, running, -1, &raw) == 0 else { return error(.memory, "not enough memory", at: place) }
        switch Int(raw.tag) {
        case ZL_STRING:
            let (location, message) = splitPosition(UnsafeRawBufferPointer(start: raw.pointer, count: Int(raw.integer)))
            return error(.runtime, message, at: location ?? place)
        case ZL_ERROR:
            guard let pointer = raw.pointer else { return limit(LuaLimit(code: Int32(raw.integer)) ?? .instructions) }
            let payload = Unmanaged<ErrorPayload>.fromOpaque(pointer).takeUnretainedValue()
            if var inner = payload.error as? LuaError {
                // An error of a call within this one: its frames go on with ours, unless they are of the same thread and end with them
                // already.
                if !inner.frames.suffix(frames.count).elementsEqual(frames) {
                    inner.frames += frames
                    inner.skippedFrames += skipped
                }
                inner.location = inner.location ?? payload.location ?? place
                return inner
            }
            return error(.host(payload.error), String(describing: payload.error), at: payload.location ?? place)
        case ZL_NIL: return error(.runtime, "nil was raised as an error", at: place, .nil)
        default:
            let value = decode(raw)
            return error(.runtime, "a value of type \(value.typeName) was raised as an error", at: place, value)
        }
    }

    func asLuaError(_ payload: ErrorPayload) -> LuaError {
        (payload.error as? LuaError) ?? LuaError(.host(payload.error), String(describing: payload.error), at: payload.location)
    }

    func limitError(_ limit: LuaLimit) -> LuaError {
        let (value, key) = (limits.value(of: limit), limits.key(of: limit))
        return LuaError(.limit(limit, value: value, key: key), "the limit \(key) of \(value) was reached")
    }

    private func collectedFrames() -> [LuaFrame] {
        (0..<Int(context.pointee.frame_count)).map { LuaFrame(context.pointee.frames[$0]) }
    }

    /// The nearest Lua line above a running host function.
    func callerLocation(_ L: OpaquePointer) -> LuaLocation? {
        var frame = zl_frame()
        return zl_caller(L, &frame) != 0 ? LuaFrame(frame).location : nil
    }

    /// Lua writes `source:line: ` in front of its messages, with long names shortened. Only names that were loaded here count.
    func splitPosition(_ message: UnsafeRawBufferPointer) -> (LuaLocation?, String) {
        for (short, name) in sourceNames where message.starts(with: short) {
            var rest = message.dropFirst(short.count)
            guard rest.popFirst() == UInt8(ascii: ":") else { continue }
            let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            rest = rest.dropFirst(digits.count)
            guard rest.starts(with: [UInt8(ascii: ":"), UInt8(ascii: " ")]), let line = Int(String(decoding: digits, as: UTF8.self)) else {
                continue
            }
            return (LuaLocation(source: name, line: line), String(decoding: rest.dropFirst(2), as: UTF8.self))
        }
        return (nil, String(decoding: message, as: UTF8.self))
    }

    /// The form of a source's name in Lua's messages: at most 59 bytes, else the last 56 behind three dots.
    static func shortName(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        return bytes.count <= 59 ? bytes : Array("...".utf8) + bytes.suffix(56)
    }
}

extension LuaFrame {
    init(_ frame: zl_frame) {
        let isMain = text(frame.kind) == "main chunk"
        let name = text(frame.name)
        self.init(
            source: frame.is_lua != 0 ? text(frame.source) : nil, line: frame.line > 0 ? Int(frame.line) : nil,
            name: isMain || name.isEmpty ? nil : name, definedLine: frame.line_defined > 0 ? Int(frame.line_defined) : nil)
    }
}
