import LuaRuntime
import Testing

@Suite("Functions of the host")
struct HostFunctionTests {
    static var probe: HostFunction {
        HostFunction(
            "probe", "For tests.", parameters: [HostParameter("name", .string), HostParameter("count", .integer, optional: true)]
        ) { call in [call["name"], call["count"], .string(call.location?.description ?? "-")] }
    }

    @Test("arguments come by name, with the line that called")
    func call() throws {
        try onBench { bench throws in
            try bench.environment.define(Self.probe)
            #expect(try bench.run("\nlocal a, b, c = probe('李示例', 3)\nreturn a, b, c") == ["李示例", 3, "test.lua:2"])
            #expect(try bench.run("local a, b = probe('x'); return a, b") == ["x", nil])
            #expect(try bench.run("local a, b = probe('x', 3.0); return a, b") == ["x", 3.0])
        }
    }

    @Test(
        "a wrong argument names function, parameter, position and both types",
        arguments: [
            ("probe(1)", LuaArgumentError.Problem.wrongType, 1, "string", "integer"), ("probe()", .missing, 1, "string", "nil"),
            ("probe('x', {})", .wrongType, 2, "integer", "table"), ("probe('x', 1.5)", .wrongType, 2, "integer", "number"),
            ("probe('x', 1, 2)", .tooMany, 3, "2", "3"),
        ])
    func wrong(_ text: String, _ problem: LuaArgumentError.Problem, _ position: Int, _ expected: String, _ actual: String) throws {
        try onBench { bench throws in
            try bench.environment.define(Self.probe)
            let error = try #require(try bench.failure("\n" + text).hostError as? LuaArgumentError)
            #expect(error.function == "probe" && error.problem == problem && error.position == position)
            #expect(error.expected == expected && error.actual == actual)
        }
    }

    @Test("many results reach Lua")
    func manyResults() throws {
        try onBench { bench throws in
            try bench.environment.define(HostFunction("many") { _ in (1...300).map { LuaValue.int($0) } })
            #expect(try bench.run("return select('#', many()), (select(300, many()))") == [300, 300])
        }
    }

    @Test("a host function may call back into Lua, also from a coroutine")
    func nested() throws {
        try onBench { bench throws in
            try bench.environment.define(
                HostFunction("apply", parameters: [HostParameter("f", .function), HostParameter("x")]) { call in
                    try #require(call["f"].function).call(call["x"])
                })
            #expect(try bench.run("return apply(function(x) return x + 1 end, 1)") == [2])
            #expect(try bench.run("return coroutine.wrap(function() return apply(function(x) return { x } end, 5)[1] end)()") == [5])
        }
    }

    @Test("work runs on a thread of its own and its error comes back")
    func thread() throws {
        #expect(try runOnLuaThread { 42 } == 42)
        #expect(throws: LuaUnknownName.self) { try runOnLuaThread { throw LuaUnknownName(name: "x") } }
    }
}
