import LuaRuntime
import Testing

private struct Sample: Error, Equatable { let number: Int }

@Suite("Errors")
struct ErrorTests {
    @Test("an error carries its place, its sentence and its frames")
    func frames() throws {
        try onBench { bench throws in
            let error = try bench.failure(
                "local function inner() error('broken') end\nlocal function outer()\n  inner()\n  return 1\nend\nouter()")
            #expect(error.message == "broken")
            #expect(error.location == LuaLocation(source: "test.lua", line: 1))
            #expect(error.frames.map(\.line) == [nil, 1, 3, 6])
            #expect(error.frames.map(\.name) == ["error", "inner", "outer", nil])
            #expect(error.description == "test.lua:1: broken")
        }
    }

    @Test(
        "a long or Chinese source name is told whole",
        arguments: [
            "plugins/论坛/学习论坛的规则.lua", String(repeating: "很长的目录/", count: 12) + "规则.lua", String(repeating: "a", count: 59),
            String(repeating: "b", count: 60),
        ])
    func sourceNames(_ name: String) throws {
        try onBench { bench throws in
            let error = try bench.failure("\nlocal x = nil + 1", name: name)
            #expect(error.location == LuaLocation(source: name, line: 2))
            #expect(error.message == "attempt to perform arithmetic on a nil value")
        }
    }

    @Test("text that is not whole yet is told from text that is wrong", arguments: [("x = (1", true), ("for", true), ("x = = 1", false)])
    func syntax(_ text: String, _ incomplete: Bool) throws {
        try onBench { bench throws in
            let error = try bench.failure(text)
            guard case .syntax(let input) = error.kind else { throw error }
            #expect(input == incomplete)
            #expect(error.location?.line == 1)
        }
    }

    @Test("the scanner's refusals name line and column")
    func scanner() throws {
        try onBench { bench throws in
            let error = try bench.failure("x = 1\ny = （2）")
            guard case .source(let fault) = error.kind else { throw error }
            #expect(
                fault
                    == LuaSourceFault(
                        reason: .fullWidth("（", replacement: "("), location: LuaLocation(source: "test.lua", line: 2, column: 5)))
            let bytecode = try bench.failure("\u{1B}Lua")
            guard case .source(let other) = bytecode.kind else { throw bytecode }
            #expect(other.reason == .bytecode)
        }
    }

    @Test(
        "a Swift error comes back as itself",
        arguments: [
            "fail()", "local ok, e = pcall(fail); error(e)", "local ok, e = pcall(pcall, fail); error((select(2, pcall(fail))), 0)",
            "local co = coroutine.create(fail); local ok, e = coroutine.resume(co); error(e)", "coroutine.wrap(fail)()",
            "local ok, e = xpcall(fail, function(e) return e end); error(e)", "local t = setmetatable({}, { __index = fail }); return t.x",
        ])
    func identity(_ text: String) throws {
        try onBench { bench throws in
            try bench.environment.define(
                HostFunction("fail", parameters: [HostParameter("rest", variadic: true)]) { _ in throw Sample(number: 7) })
            let error = try bench.failure(text)
            #expect(error.hostError as? Sample == Sample(number: 7))
            #expect(error.location == LuaLocation(source: "test.lua", line: 1))
        }
    }

    @Test("an error of a call within a call goes on with its frames")
    func nested() throws {
        try onBench { bench throws in
            let inner = try bench.function("function()\n error('deep')\nend")
            try bench.environment.define(HostFunction("through") { _ in try inner.call() })
            let error = try bench.failure("\n\n\nthrough()")
            #expect(error.message == "deep")
            #expect(error.frames.compactMap(\.line) == [2, 4])
        }
    }

    @Test("tables and nil are kept when they are raised")
    func values() throws {
        try onBench { bench throws in
            let error = try bench.failure("error({ code = 42 })")
            #expect(try error.value?.table?.rawGet("code") == 42)
            #expect(try bench.failure("error()").value == .nil)
        }
    }

    @Test("deep recursion ends with an error, and its frames are counted")
    func recursion() throws {
        try onBench { bench throws in
            let error = try bench.failure("local function f() return 1 + f() end\nf()")
            #expect(error.message.contains("stack overflow"))
            #expect(error.frames.count == 40 && error.skippedFrames > 1000)
            let deepC = try bench.failure("local function f(s) return (string.gsub(s, '.', f)) end\nf('a')")
            #expect(deepC.message.contains("stack overflow"))
        }
    }

    @Test("a frame of a wrapped coroutine is not lost")
    func coroutineFrames() throws {
        try onBench { bench throws in
            let error = try bench.failure("local function inner()\n error('in there')\nend\nlocal w = coroutine.wrap(inner)\nw()")
            #expect(error.message == "in there")
            #expect(error.frames.compactMap(\.line) == [2, 5])
        }
    }
}
