import Testing

@testable import LuaRuntime

@Suite("Values and handles")
struct ValueTests {
    @Test(
        "values come back as they went",
        arguments: [
            LuaValue.nil, true, false, 0, -1, .integer(.max), .integer(.min), 1.5, .number(.infinity), "", "党员", "a\u{0}b",
            .bytes([0xFF, 0x41]),
        ].map(Case.init))
    func roundTrip(_ given: Case) throws {
        try onBench { bench throws in
            let results = try bench.function("function(...) return ... end").call(given.value)
            #expect(results == [given.value])
        }
    }

    struct Case: @unchecked Sendable { let value: LuaValue }

    @Test("a string that is no UTF-8 arrives as its bytes")
    func bytes() throws {
        try onBench { bench throws in
            let results = try bench.run(#"return "\xC4\xE3", "你""#)
            #expect(results == [.bytes([0xC4, 0xE3]), "你"])
        }
    }

    @Test("tables are read raw, in a fixed order")
    func tables() throws {
        try onBench { bench throws in
            let table = try #require(try bench.run("return { 10, 20, b = 1, a = 2, [2.5] = 3, [true] = 4, [-1] = 5 }").first?.table)
            #expect(table.count == 2)
            #expect(try table.array() == [10, 20])
            #expect(try table.keys() == [-1, 1, 2, 2.5, "a", "b", true])
            #expect(try table.pairs().map(\.value) == [5, 10, 20, 3, 2, 1, 4])
            try table.rawSet("c", "new")
            #expect(try table.rawGet("c") == "new")
            #expect(try table.rawGet("d").isNil)
            #expect(throws: LuaError.self) { try table.rawSet(.nil, 1) }
            #expect(throws: LuaError.self) { try table.rawSet("__gc", 1) }
        }
    }

    @Test("a table made in Swift is a table in Lua")
    func makeTable() throws {
        try onBench { bench throws in
            let table = try bench.state.makeTable([1, "二"], entries: [("name", "李示例")])
            let results = try bench.function("function(t) return #t, t[2], t.name, t end").call(.table(table))
            #expect(results == [2, "二", "李示例", .table(table)])
        }
    }

    @Test("handles of one value are equal, of two values not")
    func identity() throws {
        try onBench { bench throws in
            let values = try bench.run("local t, f = {}, function() end; return t, t, {}, f, f, coroutine.create(f)")
            #expect(values[0] == values[1] && values[0] != values[2] && values[3] == values[4])
            guard case .coroutine(let coroutine) = values[5] else { throw LuaError(.runtime, "no coroutine") }
            #expect(coroutine.status == .suspended)
        }
    }

    @Test("a function knows where it stands")
    func definition() throws {
        try onBench { bench throws in
            let function = try #require(try bench.run("\nreturn function(a, b, ...)\nend", name: "plugins/论坛.lua").first?.function)
            #expect(function.definition == LuaDefinition(source: "plugins/论坛.lua", lines: 2...3, parameterCount: 2, isVariadic: true))
            try bench.environment.define(HostFunction("host") { _ in [] })
            let host = try #require(try bench.run("return host").first?.function)
            #expect(host.definition?.lines == nil)
        }
    }

    @Test("a handle outlives its state and says so")
    func closedState() throws {
        try onBench { _ in
            var bench: Bench? = try Bench()
            let table = try #require(try bench?.run("return {}").first?.table)
            let function = try #require(try bench?.function("function() end"))
            bench?.state.close()
            #expect(throws: LuaError.self) { try table.rawGet(1) }
            #expect(table.count == 0)
            #expect(function.definition == nil)
            #expect { try function.call() } throws: { if case .closed = ($0 as? LuaError)?.kind { true } else { false } }
            bench = nil
            #expect(throws: LuaError.self) { try table.keys() }
        }
    }

    @Test("a dropped handle frees its value")
    func freed() throws {
        try onBench { bench throws in
            final class Token { deinit { ValueTests.gone.increment() } }
            let before = ValueTests.gone.value
            let tokens = HostClass("token")
            var table: LuaTable? = try bench.state.makeTable([.object(LuaObject(tokens, Token()))])
            bench.state.collectGarbage()
            #expect(ValueTests.gone.value == before && table != nil)
            table = nil
            bench.state.collectGarbage()
            bench.state.collectGarbage()
            #expect(ValueTests.gone.value == before + 1)
        }
    }

    static let gone = Counter()

    @Test("a value of another state is refused")
    func foreign() throws {
        try onBench { bench throws in
            let other = try Bench()
            let table = try other.state.makeTable()
            #expect { try bench.function("function() end").call(.table(table)) } throws: {
                if case .foreignValue = ($0 as? LuaError)?.kind { true } else { false }
            }
        }
    }
}
