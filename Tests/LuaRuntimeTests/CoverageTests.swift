import Testing

@testable import LuaRuntime

@Suite("Which lines of Lua ran")
struct LineCoverageTests {
    @Test("a function, the helpers that it reaches, and what runs in a coroutine")
    func lines() async throws {
        let (ran, idle) = try runOnLuaThread { () throws -> ([Int], [Int]) in
            let state = try LuaState()
            defer { state.close() }
            let environment = try state.makeEnvironment(named: "plugins/it.lua")
            let text = """
                local function helper(n)
                  if n > 1 then
                    return "many"
                  end
                  return "one"
                end
                function other()
                  return 1
                end
                return function(n)
                  local co = coroutine.wrap(function()
                    coroutine.yield(helper(n))
                  end)
                  if n == 0 then return other() end
                  return co()
                end
                """
            let made = try state.load(LuaSource(name: "plugins/it.lua", text: text), into: environment).call()
            guard case .function(let function)? = made.first else { return ([], []) }
            try state.beginLineCoverage()
            try state.expectLines(of: function)
            try function.call(.integer(1))
            return state.lines(of: "plugins/it.lua")
        }
        #expect(ran.filter { $0 != 13 } == [2, 5, 11, 12, 14, 15])
        // The ends of functions are no lines to reach.
        #expect(idle == [3, 8])
    }
}
