import Testing

@testable import LuaRuntime

@Suite("Limits")
struct LimitTests {
    private func spent(_ text: String, _ budget: Int64) throws -> Bool {
        try runOnLuaThread {
            let bench = try Bench(limits { $0.instructions = budget })
            do { try bench.run(text) } catch let error as LuaError where error.limit == .instructions {
                #expect(bench.state.isPoisoned)
                #expect(throws: LuaError.self) { try bench.run("return 1") }
                return true
            }
            #expect(!bench.state.isPoisoned)
            return false
        }
    }

    @Test("the instruction budget has an exact edge", arguments: ["for i = 1, 5000 do end", "local x = 0 while x < 400 do x = x + 1 end"])
    func exactEdge(_ text: String) throws {
        // The least budget that suffices is found, and then one less fails, every time.
        var low: Int64 = 1
        var high: Int64 = 50_000
        while low < high {
            let middle = (low + high) / 2
            if try spent(text, middle) { low = middle + 1 } else { high = middle }
        }
        for _ in 0..<3 {
            #expect(try spent(text, low - 1))
            #expect(try spent(text, low) == false)
            #expect(try spent(text, low + 1) == false)
        }
        #expect(low > 400)
    }

    @Test(
        "a spent budget is not outlived",
        arguments: [
            "while true do end",
            "while true do pcall(function() while true do end end) end",
            "local function f() while true do pcall(f) end end f()",
            "while true do pcall(error, 'x') end",
            "xpcall(function() while true do end end, function() while true do end end)",
            "while true do xpcall(function() while true do end end, function(e) while true do end end) end",
            "local co = coroutine.wrap(function() while true do end end) pcall(co) while true do end",
            "while true do local co = coroutine.create(function() local x <close> = setmetatable({}, { __close = function() while true do end end }) error('x') end) coroutine.resume(co) end",
            "while true do local x <close> = setmetatable({}, { __close = function() while true do end end }) end",
            "setmetatable({}, { __index = function(t, k) while true do end end }).x = setmetatable({}, { __index = function() while true do end end }).y",
            "table.sort({ 3, 2, 1, 4 }, function(a, b) while true do end end)",
            "string.gsub('abc', '.', function() while true do end end)",
            "local t = { } for i = 1, 1000 do t[i] = i end while true do table.concat(t, ',') table.unpack(t) table.sort(t) end",
            "table.move({}, 1, math.maxinteger - 1, 2)",
            "local t = {} for i = 1, 1e9 do table.insert(t, 1, i) end",
            "while true do string.rep('x', 10000) end",
            "while true do tostring(setmetatable({}, { __tostring = function() return 'x' end })) end",
        ])
    func sticky(_ text: String) throws {
        try onBench(limits { $0.instructions = 2_000_000 }) { bench throws in
            let error = try bench.failure(text)
            #expect(error.limit == .instructions)
            if case .limit(_, let value, let key) = error.kind {
                #expect(value == 2_000_000 && key == "limits.instructions")
            }
        }
    }

    @Test("short coroutines cannot run more than they are charged for")
    func coroutineCharges() throws {
        try onBench(limits { $0.instructions = 1_000_000 }) { bench throws in
            let error = try bench.failure("n = 0 while true do coroutine.wrap(function() for i = 1, 15 do n = n + 1 end end)() end")
            #expect(error.limit == .instructions)
            let steps = try #require(try bench.environment.get("n").integer)
            #expect(steps < 150_000)
        }
    }

    @Test(
        "the clock stops what no budget stops",
        arguments: [
            "while true do end", "while true do pcall(function() while true do end end) end",
            "local t = {} while true do table.move(t, 1, 1e6, 2) end",
        ])
    func clock(_ text: String) throws {
        try onBench(
            limits {
                $0.instructions = nil
                $0.wallClock = .milliseconds(30)
            }
        ) { bench throws in
            #expect(try bench.failure(text).limit == .wallClock)
            #expect(bench.state.isPoisoned)
        }
    }

    @Test("a deadline over many calls stops the next one")
    func deadline() throws {
        try onBench(limits { $0.instructions = nil }) { bench throws in
            bench.state.deadline = .now
            #expect(try bench.failure("while true do end").limit == .wallClock)
        }
    }

    @Test(
        "memory is bounded, and a pcall loop over it ends",
        arguments: [
            "local t = {} for i = 1, 1e9 do t[i] = i end", "local t = {} for i = 1, 1e9 do t[i] = {} end",
            "local s = 'x' while true do s = s .. s end", "local t = {} while true do t[#t + 1] = string.rep('x', 100000) end",
            "local t = {} while true do pcall(function() while true do t[#t + 1] = string.rep('x', 100000) end end) end",
            "local t = {} while true do pcall(function() while true do t[#t + 1] = {} end end) end",
            "local t = {} while true do t[#t + 1] = coroutine.wrap(function() end) pcall(function() t[#t + 1] = ('x'):rep(50000) end) end",
        ])
    func memory(_ text: String) throws {
        try onBench(
            limits {
                $0.memory = 8 << 20
                $0.string = 64 << 20
                $0.coroutinesAlive = 1_000_000
            }
        ) { bench throws in
            let error = try bench.failure(text)
            #expect(error.limit == .memory)
            #expect(bench.state.isPoisoned)
            #expect(bench.state.usedMemory.peak <= 33 << 20)
            #expect(error.location?.line == 1)
        }
    }

    @Test("garbage is no memory that counts")
    func garbage() throws {
        try onBench(limits { $0.memory = 4 << 20 }) { bench throws in
            #expect(try bench.run("local n = 0 for i = 1, 10000 do local s = ('x'):rep(5000) .. i n = n + #s end return n > 0") == [true])
            #expect(try bench.run("local n = 0 for i = 1, 300000 do local t = { i } n = n + #t end return n") == [300_000])
        }
    }

    @Test("host calls do not fail half way, and what they made is judged after")
    func hostMemory() throws {
        try onBench(limits { $0.memory = 4 << 20 }) { bench throws in
            try bench.environment.define(
                HostFunction("big") { call in
                    [.table(try call.state.makeTable((0..<300_000).map { LuaValue.int($0) }))]
                })
            #expect(try bench.failure("local t = big()").limit == .memory)
        }
    }

    @Test(
        "one string has an exact edge",
        arguments: [
            ("('x'):rep(%d)", 1), ("('x'):rep(%d // 2, 'y') .. 'z'", 64), ("table.concat({ ('x'):rep(%d - 1), 'y' })", 1),
            ("('x'):rep(%d - 1) .. 'y'", 64),
            ("string.format('%%s', ('x'):rep(%d - 2) .. 'yy')", 64), ("(string.gsub(('x'):rep(%d - 1) .. '', '$', 'y'))", 64),
        ])
    func oneString(_ pattern: String, _ slack: Int) throws {
        try onBench(limits { $0.string = 10_000 }) { bench throws in
            func text(_ length: Int) -> String { "return " + pattern.replacing("%d", with: String(length)).replacing("%%", with: "%") }
            #expect(try bench.run(text(9_999)).first?.string != nil)
            if slack == 1 { #expect(try bench.run(text(10_000)).first?.string != nil) }
            #expect(try bench.failure(text(10_000 + slack + 1)).limit == .string)
            #expect(!bench.state.isPoisoned)
            #expect(try bench.run("return 1") == [1])
        }
    }

    @Test("coroutines alive have an exact edge, and forgotten ones are not counted")
    func coroutinesAlive() throws {
        try onBench(limits { $0.coroutinesAlive = 10 }) { bench throws in
            let keep = "local t = {} for i = 1, %d do t[i] = coroutine.create(function() coroutine.yield() end) end return #t"
            #expect(try bench.run(keep.replacing("%d", with: "9")) == [9])
            #expect(try bench.run(keep.replacing("%d", with: "10")) == [10])
            #expect(try bench.failure(keep.replacing("%d", with: "11")).limit == .coroutinesAlive)
            #expect(
                try bench.run("for i = 1, 1000 do coroutine.create(print) end for i = 1, 1000 do coroutine.wrap(function() end)() end")
                    == [])
        }
    }

    @Test("coroutines made have an exact edge, anew in each call")
    func coroutinesMade() throws {
        try onBench(limits { $0.coroutinesMade = 20 }) { bench throws in
            for _ in 0..<2 { try bench.run("for i = 1, 20 do coroutine.wrap(function() end)() end") }
            #expect(try bench.failure("for i = 1, 21 do coroutine.wrap(function() end)() end").limit == .coroutinesMade)
            #expect(
                try bench.run("local ok = pcall(function() for i = 1, 21 do coroutine.wrap(function() end)() end end) return ok") == [false]
            )
        }
    }

    @Test("a catastrophic pattern ends")
    func patternSteps() throws {
        try onBench { bench throws in
            let error = try bench.failure("return (('a'):rep(40)):match(('a*'):rep(20) .. 'b')")
            #expect(error.limit == .patternSteps)
            #expect(!bench.state.isPoisoned)
        }
    }

    @Test("what is printed is cut and counted")
    func printed() throws {
        try onBench(limits { $0.printedBytes = 10 }) { bench throws in
            try bench.run("print('1234') print('x') print('12345678', 1) print(2)")
            #expect(bench.printed == ["1234", "x"])
            #expect(bench.environment.suppressedBytes == 13)
        }
    }

    @Test("every allocation may fail, once or for ever, and the state still closes")
    func failingAllocations() throws {
        try onBench { _ in
            let text = """
                local t = {}
                for i = 1, 20 do t[i] = { name = 'n' .. i, f = function() return i end } end
                table.sort(t, function(a, b) return a.name < b.name end)
                local ok, e = pcall(function() error({ code = 1 }) end)
                local w = coroutine.wrap(function(a) for k, v in pairs(t) do a = a .. v.name coroutine.yield(a) end end)
                return #w('x'), string.format('%s %q', t[1].name, 'q'), (('abc'):gsub('.', '%0%0')), host(t)
                """
            for forEver in [false, true] {
                for n in 1...600 {
                    let bench = try Bench()
                    try bench.environment.define(HostFunction("host") { call in [try call.state.makeTable([call[0]]).rawGet(1)] })
                    bench.state.failAllocation(after: n, forEver: forEver)
                    do { try bench.run(text) } catch is LuaError {}
                    bench.state.failAllocation(after: 0, forEver: false)
                    bench.state.close()
                }
            }
        }
    }
}
