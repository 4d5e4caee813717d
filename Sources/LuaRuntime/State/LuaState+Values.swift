// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

extension LuaState {
    var foreignValue: LuaError { LuaError(.foreignValue, "a value of one Lua state was handed to another") }

    /// Reads the value at a place of the stack, which stays there.
    func read(_ L: OpaquePointer, _ index: Int32) throws(LuaError) -> LuaValue {
        var raw = zl_value()
        guard zl_read(context, L, index, &raw) == 0 else { throw LuaError(.memory, "no memory to hold a value of Lua") }
        return decode(raw)
    }

    func decode(_ raw: zl_value) -> LuaValue {
        switch Int(raw.tag) {
        case ZL_BOOLEAN: return .boolean(raw.integer != 0)
        case ZL_INTEGER: return .integer(raw.integer)
        case ZL_NUMBER: return .number(raw.number)
        case ZL_STRING:
            let bytes = UnsafeRawBufferPointer(start: raw.pointer, count: Int(raw.integer))
            return String(validating: bytes, as: UTF8.self).map(LuaValue.string) ?? .bytes(Array(bytes))
        case ZL_TABLE: return .table(LuaTable(anchor: LuaAnchor(link: link, ref: raw.ref)))
        case ZL_FUNCTION: return .function(LuaFunction(anchor: LuaAnchor(link: link, ref: raw.ref)))
        case ZL_COROUTINE: return .coroutine(LuaCoroutine(anchor: LuaAnchor(link: link, ref: raw.ref)))
        case ZL_OBJECT:
            guard let pointer = raw.pointer else { return .nil }
            return .object(Unmanaged<LuaObject>.fromOpaque(pointer).takeUnretainedValue())
        case ZL_RECORD:
            guard let recordClass = recordClasses[raw.ref] else { return .nil }
            return .record(LuaRecord(recordClass: recordClass, row: Int(raw.integer), generation: UInt64(bitPattern: raw.aux), link: link))
        case ZL_ERROR:
            if let pointer = raw.pointer {
                return .error(asLuaError(Unmanaged<ErrorPayload>.fromOpaque(pointer).takeUnretainedValue()))
            }
            return .error(limitError(LuaLimit(code: Int32(raw.integer)) ?? .instructions))
        default: return .nil
        }
    }

    /// Puts values into the outbox, to be pushed by the very next operation.
    func send(_ values: [LuaValue]) throws(LuaError) {
        guard link.state != nil else { throw LuaError(.closed, "this Lua state was closed") }
        for value in values { try prepare(value) }
        link.drain(context)
        zl_out_begin(context)
        for value in values { put(value) }
    }

    /// What needs operations of its own, before the outbox fills; and what must be refused.
    private func prepare(_ value: LuaValue) throws(LuaError) {
        switch value {
        case .table(let table): guard table.anchor.link === link else { throw foreignValue }
        case .function(let function): guard function.anchor.link === link else { throw foreignValue }
        case .coroutine(let coroutine): guard coroutine.anchor.link === link else { throw foreignValue }
        case .object(let object): _ = try metatable(of: object.hostClass)
        case .record(let record):
            guard record.link === link else { throw foreignValue }
            guard record.generation == context.pointee.generation else { throw staleRecord(record) }
        case .rows(let rows): try check(rows)
        default: break
        }
    }

    private func put(_ value: LuaValue) {
        switch value {
        case .nil: zl_out(context, zl_value())
        case .boolean(let value): zl_out(context, zl_value(ZL_BOOLEAN, integer: value ? 1 : 0))
        case .integer(let value): zl_out(context, zl_value(ZL_INTEGER, integer: value))
        case .number(let value):
            var raw = zl_value(ZL_NUMBER)
            raw.number = value
            zl_out(context, raw)
        case .string(var value):
            value.withUTF8 { bytes in bytes.withMemoryRebound(to: CChar.self) { zl_out_text(context, $0.baseAddress, $0.count) } }
        case .bytes(let value):
            value.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { zl_out_text(context, $0.baseAddress, $0.count) }
            }
        case .table(let table): zl_out(context, zl_value(ZL_TABLE, ref: table.anchor.ref))
        case .function(let function): zl_out(context, zl_value(ZL_FUNCTION, ref: function.anchor.ref))
        case .coroutine(let coroutine): zl_out(context, zl_value(ZL_COROUTINE, ref: coroutine.anchor.ref))
        case .object(let object):
            let ref = metatables[ObjectIdentifier(object.hostClass)]?.anchor.ref ?? 0
            var raw = zl_value(ZL_OBJECT, ref: ref, retained: object)
            raw.aux = object.order ?? Int64.min
            zl_out(context, raw)
        case .record(let record):
            var raw = zl_value(ZL_RECORD, ref: recordClassIDs[ObjectIdentifier(record.recordClass)] ?? -1, integer: Int64(record.row))
            raw.aux = Int64(bitPattern: record.generation)
            zl_out(context, raw)
        case .rows(let rows): put(rows)
        case .host(let function): put(FunctionPayload(function))
        case .error(let error):
            zl_out(context, zl_value(ZL_ERROR, retained: ErrorPayload(error.hostError ?? error, location: error.location)))
        }
    }

    /// A closure of the host, with the next operation.
    func put(_ payload: LuaPayload) { zl_out(context, zl_value(ZL_CLOSURE, retained: payload)) }

    /// Puts what a closure answered, or what it threw, into the outbox; for the trampoline.
    func answer(_ values: [LuaValue]) -> Int32 {
        do {
            try send(values)
            return Int32(values.count)
        } catch {
            return answer(throwing: error, at: nil)
        }
    }

    func answer(throwing error: any Error, at location: LuaLocation?) -> Int32 {
        link.drain(context)
        zl_out_begin(context)
        zl_out(context, zl_value(ZL_ERROR, retained: ErrorPayload(error, location: location)))
        return -1
    }
}

extension zl_value {
    init(_ tag: Int, ref: Int32 = 0, integer: Int64 = 0) {
        self.init()
        self.tag = Int32(tag)
        self.ref = ref
        self.integer = integer
    }

    /// Lua owns the object from here on, or gives it back.
    init(_ tag: Int, ref: Int32 = 0, retained object: AnyObject) {
        self.init(tag, ref: ref)
        pointer = UnsafeRawPointer(Unmanaged.passRetained(object).toOpaque())
    }
}
