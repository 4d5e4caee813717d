import LuaRuntime
import Testing

/// A state with one environment, on a thread with a deep stack.
final class Bench {
    let state: LuaState
    let environment: LuaEnvironment
    var printed: [String] = []

    init(_ limits: LuaLimits = LuaLimits()) throws {
        state = try LuaState(limits: limits)
        environment = try state.makeEnvironment(named: "test")
        environment.onPrint = { [unowned self] in printed.append($0) }
    }

    @discardableResult
    func run(_ text: String, name: String = "test.lua") throws -> [LuaValue] {
        try state.load(LuaSource(name: name, text: text), into: environment).call()
    }

    /// The error of a text that must fail.
    func failure(_ text: String, name: String = "test.lua", _ location: SourceLocation = #_sourceLocation) throws -> LuaError {
        do {
            try run(text, name: name)
        } catch let error as LuaError {
            return error
        }
        Issue.record("this ran to its end: \(text)", sourceLocation: location)
        return LuaError(.runtime, "no error")
    }

    func function(_ text: String) throws -> LuaFunction { try #require(try run("return " + text).first?.function) }
}

func onBench(_ limits: LuaLimits = LuaLimits(), _ body: @escaping @Sendable (Bench) throws -> Void) throws {
    try runOnLuaThread { try body(Bench(limits)) }
}

func limits(_ change: (inout LuaLimits) -> Void) -> LuaLimits {
    var limits = LuaLimits()
    change(&limits)
    return limits
}
