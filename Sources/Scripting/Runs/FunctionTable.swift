import Ledger
import LuaRuntime

/// Where a function stands: stable over a reload.
struct FunctionKey: Hashable {
    let location: Location
    let name: String
}

/// The functions of plugins by the place that declares them, so that they are found again in a new state.
struct FunctionTable {
    private var functions: [FunctionKey: LuaFunction] = [:]
    /// How often a function used up the state, and how it did so last.
    private var spent: [FunctionKey: (times: Int, last: LuaError)] = [:]

    /// So often a function may use up the state before it is not called again.
    static let patience = 3

    var all: some Collection<LuaFunction> { functions.values }

    subscript(key: FunctionKey) -> LuaFunction? {
        get { functions[key] }
        set { functions[key] = newValue }
    }

    /// What a function is refused with that has used up the state too often.
    func refusal(of key: FunctionKey) -> SwitchedOff? {
        guard let spent = spent[key], spent.times >= Self.patience else { return nil }
        return SwitchedOff(cause: spent.last)
    }

    /// Counts an error that used up the state. An interruption is nobody's mistake.
    mutating func note(_ error: LuaError, of key: FunctionKey) {
        guard error.limit?.isFinal == true, error.limit != .interrupted else { return }
        spent[key] = (times: (spent[key]?.times ?? 0) + 1, last: error)
    }

    /// The functions of a state that is gone; what they have used up stays known.
    mutating func forgetFunctions() { functions = [:] }
}
