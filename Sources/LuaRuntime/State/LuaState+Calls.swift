// `L` is what Lua's manual calls a state.
// swift-format-ignore-file: AlwaysUseLowerCamelCase

import CLua

extension LuaState {
    var running: OpaquePointer { context.pointee.running }

    /// Starts the budgets of an outermost call, and checks what must hold for equal runs.
    func beginIfOutermost() throws(LuaError) {
        guard context.pointee.depth == 0 else { return }
        guard zl_locale_is_foreign() == 0 else { throw LuaState.foreignLocale }
        let now = ContinuousClock.now
        var ends: [ContinuousClock.Instant] = []
        if let wallClock = limits.wallClock { ends.append(now + wallClock) }
        if let deadline { ends.append(deadline) }
        if let end = ends.min() {
            let left = (end - now).components
            context.pointee.deadline = max(1, zl_now() + left.seconds * 1_000_000_000 + left.attoseconds / 1_000_000_000)
        } else {
            context.pointee.deadline = 0
        }
        zl_begin_budget(context)
    }

    func call(_ function: Int32, _ arguments: [LuaValue]) throws(LuaError) -> [LuaValue] {
        try checkPoison()
        try beginIfOutermost()
        try send(arguments)
        let L = running
        let top = zl_top(L)
        var count: Int32 = 0
        let status = zl_call(context, function, &count)
        guard status == 0 else { throw takeError(status, top: top) }
        defer { restore(top) }
        try checkPoison()
        var values: [LuaValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count { values.append(try read(L, top + 1 + index)) }
        return values
    }

    /// Compiles a text against a global table. The function runs it.
    ///
    /// Throws `.source` when the scanner refuses the text and `.syntax` when the compiler does; its `incompleteInput` is for prompts.
    public func load(_ source: LuaSource, into environment: LuaEnvironment) throws(LuaError) -> LuaFunction {
        guard link.state != nil else { throw LuaError(.closed, "this Lua state was closed") }
        guard environment.anchor.link === link else { throw foreignValue }
        try checkPoison()
        if let fault = source.fault(limits: limits) {
            throw LuaError(.source(fault), "this text is refused before it is compiled (\(fault.reason))", at: fault.location)
        }
        try beginIfOutermost()
        sourceNames[LuaState.shortName(source.name)] = source.name
        link.drain(context)
        let top = zl_top(running)
        var text = source.text
        if text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) { text.unicodeScalars.removeFirst() }
        let status = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                zl_load(context, environment.anchor.ref, "@" + source.name, $0.baseAddress, $0.count)
            }
        }
        guard status == 0 else {
            var error = takeError(status, top: top)
            if case .runtime = error.kind { error.kind = .syntax(incompleteInput: error.message.hasSuffix("near <eof>")) }
            throw error
        }
        defer { restore(top) }
        guard case .function(let function) = try read(running, -1) else { throw LuaError(.memory, "no memory for a function") }
        return function
    }

    /// A new table of a sequence and named entries.
    public func makeTable(_ array: [LuaValue] = [], entries: [(LuaValue, LuaValue)] = []) throws(LuaError) -> LuaTable {
        let value = try one { () throws(LuaError) in
            try send(array + entries.flatMap { [$0.0, $0.1] })
            return zl_table_new(context, Int32(array.count))
        }
        guard case .table(let table) = value else { throw LuaError(.memory, "no memory for a table") }
        return table
    }

    /// The state collects what nothing holds any more, Swift objects among it. For tests.
    func collectGarbage() {
        guard link.state != nil else { return }
        link.drain(context)
        zl_collect(context)
    }
}

// MARK: Protected operations that leave their result on the stack

extension LuaState {
    func restore(_ top: Int32) {
        let extra = zl_top(running) - top
        assert(extra >= 0, "an operation took from Lua's stack what was not its own")
        if extra > 0 { zl_pop(running, extra) }
    }

    func one(_ operation: () throws(LuaError) -> Int32) throws(LuaError) -> LuaValue {
        let top = zl_top(running)
        let status = try operation()
        guard status == 0 else { throw takeError(status, top: top) }
        assert(zl_top(running) == top + 1)
        defer { restore(top) }
        return try read(running, -1)
    }

    func none(_ operation: () throws(LuaError) -> Int32) throws(LuaError) {
        let top = zl_top(running)
        let status = try operation()
        guard status == 0 else { throw takeError(status, top: top) }
        assert(zl_top(running) == top)
    }

    /// A sequence that the operation leaves on the stack.
    func sequence(_ operation: (UnsafeMutablePointer<Int64>) -> Int32) throws(LuaError) -> [LuaValue] {
        try beginIfOutermost()
        link.drain(context)
        let top = zl_top(running)
        var count: Int64 = 0
        let status = operation(&count)
        guard status == 0 else { throw takeError(status, top: top) }
        defer { restore(top) }
        var values: [LuaValue] = []
        values.reserveCapacity(Int(count))
        for index in 0..<count {
            guard zl_table_element(context, -1, index + 1) == 0 else { throw LuaError(.memory, "no memory for the stack") }
            let value = try read(running, -1)
            zl_pop(running, 1)
            values.append(value)
        }
        return values
    }

    func checkPoison() throws(LuaError) {
        guard link.state != nil else { throw LuaError(.closed, "this Lua state was closed") }
        if let limit = LuaLimit(code: context.pointee.fault) { throw limitError(limit) }
    }
}
