import Testing

@testable import LuaRuntime

/// What Lua 5.4.4 itself gets wrong. Each test says which answer, taken out, makes it fail.
@Suite("Faults of the interpreter")
struct InterpreterFaultTests {
    // Answer: `close` is missing from the kept functions of world_coroutine.c.
    @Test("coroutine.close is absent")
    func close() throws {
        try onBench { bench throws in
            #expect((try bench.failure("coroutine.close(coroutine.create(print))").hostError as? LuaUnknownName)?.name == "close")
        }
    }

    // Answer: `wrapped` raises without lua_resetthread, which would run the closing values of a dead coroutine outside of its own calls.
    @Test("a wrapped coroutine that failed is left as it died")
    func wrapIsNotClosed() throws {
        try onBench { bench throws in
            let text = """
                local closed, last = 0, function() error('end', 0) end
                for i = 1, 900 do
                  local before = last
                  last = coroutine.wrap(function()
                    local x <close> = setmetatable({}, { __close = function() closed = closed + 1 pcall(before) end })
                    error('link', 0)
                  end)
                end
                local ok, e = pcall(last)
                return e, closed
                """
            #expect(try bench.run(text) == ["link", 0])
        }
    }

    // Answer: guard() in world_metatables.c. Without it the late write passes, and the table is weak.
    @Test(
        "finalizers and weakness are refused, also late",
        arguments: [
            "setmetatable({}, { __gc = print })", "setmetatable({}, { __mode = 'k' })",
            "local m = {} setmetatable({}, m) m.__mode = 'k'", "local m = {} setmetatable({}, m) m.__gc = print",
            "local m = {} setmetatable({}, m) rawset(m, '__mode', 'k')",
            "local m = setmetatable({}, { __index = {} }) setmetatable({}, m) m.__mode = 'k'",
            "local m = {} setmetatable({}, m) setmetatable(m, { __newindex = rawset }) m.__mode = 'k'",
            "local m = setmetatable({}, { __newindex = function(t, k, v) rawset(t, k, v) end }) setmetatable({}, m) m.__gc = print",
            "local m = {} setmetatable({}, m) setmetatable(m, nil) m.__mode = 'v'",
            "local m = {} setmetatable(m, m) m.__mode = 'k'",
        ])
    func metatables(_ text: String) throws {
        try onBench { bench throws in
            let message = try bench.failure(text).message
            #expect(message.contains("__gc") || message.contains("__mode"))
        }
    }

    @Test("guarded metatables behave as others do")
    func guarded() throws {
        try onBench { bench throws in
            let text = """
                local Base = {} Base.__index = Base
                function Base.hello() return 'hello' end
                local Derived = setmetatable({}, Base) Derived.__index = Derived
                local o = setmetatable({}, Derived)
                function Derived.__add(a, b) return 'late' end       -- after its first use
                Derived.name = 'd'
                local log = {}
                local m = setmetatable({}, { __newindex = function(t, k, v) log[k] = v end })
                setmetatable({}, m)
                m.x = 1
                local own = {} own.__index = own setmetatable(own, own) own.__call = function() return 'called' end
                return o.hello(), o + o, o.name, log.x, rawget(m, 'x'), getmetatable(o) == Derived, getmetatable(Derived) == Base,
                    getmetatable(Base), own(), getmetatable(own) == own
                """
            #expect(try bench.run(text) == ["hello", "late", "d", 1, nil, true, true, nil, "called", true])
        }
    }

    // Answer: the two steps of allocator.c. When tables are refused at the limit itself, peak stays below it and the retried write is lost half way.
    @Test("tables grow past the limit and are judged after, never refused half way")
    func twoSteps() throws {
        try onBench(limits { $0.memory = 2 << 20 }) { bench throws in
            #expect(try bench.failure("local t = {} for i = 1, 1e8 do t[i] = i end").limit == .memory)
            #expect(bench.state.usedMemory.peak > 2 << 20)
            #expect(bench.state.usedMemory.peak < 9 << 20)
        }
    }

    // Answer: the suffix limit in the call of zl_scan.
    @Test("a long chain of suffixes is refused before it is compiled")
    func suffixChain() throws {
        try onBench { bench throws in
            let error = try bench.failure("local a = {} return a" + String(repeating: ".x", count: 100_000))
            guard case .source(let fault) = error.kind else { throw error }
            #expect(fault.reason == .suffixChain(limit: 200))
        }
    }

    // Answer: the strings that open_body keeps. Without them the text is not there yet, and making it fails; in the interpreter that is outside of any
    // protected call, and the process ends.
    @Test("the text of an error in error handling needs no memory")
    func errorInError() throws {
        try onBench { bench throws in
            let join = try bench.function(
                "(function(p) return function(i) return p[i] .. p[i + 1] end end) { 'warming ', 'up', 'error in ', 'error handling' }")
            bench.state.collectGarbage()
            #expect(try join.call(1) == ["warming up"])  // the call's own memory stands after this
            bench.state.failAllocation(after: 1, forEver: true)
            defer { bench.state.failAllocation(after: 0, forEver: false) }
            #expect(try join.call(3) == ["error in error handling"])
            #expect(throws: LuaError.self) { try join.call(2) }
        }
    }

    @Test("an error in error handling is an error like others")
    func errorInHandler() throws {
        try onBench { bench throws in
            #expect(try bench.run("return (xpcall(function() error('x') end, function(e) error(e) end))") == [false])
        }
    }

    // Answer: host iterators keep nothing to be closed; scopes end with the call. A break in a loop whose body makes a closure leaves nothing behind.
    @Test("a loop left by break while its body makes a closure can be walked again")
    func breakWithClosure() throws {
        try onBench { bench throws in
            let sample = SampleLedger(bench.state)
            try sample.define()
            try bench.environment.define("all", .object(LuaObject(sample.query, [0, 1, 2] as [Int32])))
            let text = """
                local keep = {}
                for r in all do keep[#keep + 1] = function() return r.name end break end
                local n = 0
                for r in all do for s in all do n = n + 1 if n % 2 == 0 then break end end end
                return keep[1](), n
                """
            #expect(try bench.state.withScope("test") { try bench.run(text) } == ["李示例", 6])
        }
    }

    // Answer: the scanner's BITWISE_LITERAL and COMPARISON_INDEX.
    @Test("two forms that compile to wrong code are refused")
    func wrongCode() throws {
        try onBench { bench throws in
            let names = (0..<300).map { "local v\($0 % 100) = \($0 + 1000).5" }.joined(separator: "\ndo end ")
            let bitwise = try bench.failure("do \(names) end local b = 3 return 1 ~ (2 or b)")
            guard case .source(let first) = bitwise.kind else { throw bitwise }
            #expect(first.reason == .bitwiseLiteral)
            let comparison = try bench.failure("local up = {} return function(a, b) return up[a < b] end")
            guard case .source(let second) = comparison.kind else { throw comparison }
            #expect(second.reason == .comparisonIndex)
        }
    }

    // Answer: zl_locale_is_foreign in init and before each outermost call.
    @Test("text is compared in the C locale, NUL and all")
    func locale() throws {
        try onBench { bench throws in #expect(try bench.run("return 'a\\0b' < 'a\\0c', 'Z' < 'a', 'a' < '中'") == [true, true, true]) }
    }

    // No answer is needed; what is true is pinned here.
    @Test("lines that the interpreter reports early are known")
    func earlyLines() throws {
        try onBench { bench throws in
            #expect(try bench.failure("local a = 0\nlocal b =\n  1 % a").location?.line == 3)
            #expect(try bench.failure("local function f() error('x', 2) end\nlocal x = f(\n  1,\n  2)").location?.line == 2)
        }
    }

    // Answer: `message_handler` in world_base.c returns at once when a budget is spent. Without it this never ends.
    @Test("the handler of xpcall cannot run on after the budget")
    func handler() throws {
        try onBench(limits { $0.instructions = 100_000 }) { bench throws in
            #expect(try bench.failure("xpcall(function() while true do end end, function() while true do end end)").limit == .instructions)
        }
    }

    // Answer: zl_arm(…, ZL_HOOK_COUNT_COROUTINE) in world_coroutine.c; for those too short for a hook the charges, which LimitTests tries.
    @Test("fresh coroutines do not start a count of their own")
    func coroutineCount() throws {
        try onBench(limits { $0.instructions = 200_000 }) { bench throws in
            #expect(
                try bench.failure("n = 0 for i = 1, 20000 do coroutine.wrap(function() for j = 1, 900 do n = n + 1 end end)() end").limit
                    == .instructions)
            #expect(try #require(try bench.environment.get("n").integer) < 200_000)
        }
    }

    // Answer: `codes` in world_math.c.
    @Test("utf8.codes refuses stray continuation bytes")
    func codes() throws {
        try onBench { bench throws in
            #expect(try bench.failure(#"for p, c in utf8.codes("ab\x80") do end"#).message.contains("invalid UTF-8"))
            #expect(
                try bench.run("local t = {} for p, c in utf8.codes('a党😀') do t[#t + 1] = p .. '=' .. c end return table.concat(t, ' ')")
                    == ["1=97 2=20826 5=128512"])
        }
    }
}
