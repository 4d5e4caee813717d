import Ledger
import LuaRuntime

/// Calling the functions of plugins, within their limits.
extension ScriptHost {
    /// Whether a text that a person typed asks itself, and no rule or measure that it calls.
    var isAnsweringPerson: Bool { isTyped && judging == 0 && !readings.isReading }

    func keep(_ function: LuaFunction, at key: FunctionKey) { functions[key] = function }

    /// Calls a plugin's function with records that live as long as the call. A state that is spent is thrown away first; a function that spends
    /// it too often is not called again.
    /// - Parameter isRule: whether what it answers is a verdict, a figure or points.
    func call(_ key: FunctionKey, label: String, isRule: Bool = true, _ arguments: (ScriptHost) throws -> [LuaValue]) throws -> LuaValue {
        try renewIfSpent()
        if let refusal = functions.refusal(of: key) { throw refusal }
        guard let function = functions[key] else { throw ScriptMisuse.gone(key.location.description) }
        if isRule { judging += 1 }
        defer { if isRule { judging -= 1 } }
        do {
            return try scoped(label) {
                let answers = try function.call(arguments(self))
                if answers.count > 1 { throw ScriptMisuse.several(answers.count) }
                return answers.first ?? .nil
            }
        } catch let error as LuaError {
            functions.note(error, of: key)
            throw error
        }
    }

    /// Runs something in a scope of its own, or in the one that runs already: a measure read by a check.
    func scoped<Result>(_ label: String, _ body: () throws -> Result) throws -> Result {
        if isInScope { return try body() }
        isInScope = true
        defer { isInScope = false }
        state.seedRandom(label.stableHash)
        return try state.withScope(label, body)
    }

    /// Not below a call that still runs: it ends by itself, since a spent state raises at its next step.
    func renewIfSpent() throws {
        if state.isPoisoned, !isInScope { try renew() }
    }

    /// A fresh state with the same plugins: nothing of a spent one is blamed on the next record.
    private func renew() throws {
        try replaceState()
        renewals += 1
        // Cases that are still to be asked are read from the new state: tables of the spent one are gone.
        for (plugin, again) in zip(plugins, try read()) { plugin.declarations = again.declarations }
    }
}

extension String {
    /// FNV-1a: the same text begins the same random numbers in every run, which Swift's own hash does not.
    fileprivate var stableHash: UInt64 {
        utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }
}
