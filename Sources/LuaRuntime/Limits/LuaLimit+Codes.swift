import CLua

extension LuaLimit {
    /// From the codes of the C side; `nil` for none.
    init?(code: Int32) {
        switch Int(code) {
        case ZL_LIMIT_INSTRUCTIONS: self = .instructions
        case ZL_LIMIT_CLOCK: self = .wallClock
        case ZL_LIMIT_MEMORY: self = .memory
        case ZL_LIMIT_STRING: self = .string
        case ZL_LIMIT_COROUTINES_ALIVE: self = .coroutinesAlive
        case ZL_LIMIT_COROUTINES_MADE: self = .coroutinesMade
        case ZL_LIMIT_PATTERN_STEPS: self = .patternSteps
        case ZL_LIMIT_INTERRUPTED: self = .interrupted
        default: return nil
        }
    }
}

extension LuaLimits {
    /// What the C side enforces.
    var native: zl_limits {
        zl_limits(
            instructions: instructions ?? -1, memory: Int64(memory), string: Int64(string), pattern_steps: Int64(patternSteps),
            coroutines_alive: Int64(coroutinesAlive), coroutines_made: Int64(coroutinesMade))
    }

    /// The value of a limit, in its unit: instructions, nanoseconds, bytes, steps or coroutines.
    public func value(of limit: LuaLimit) -> Int64 {
        switch limit {
        case .instructions: instructions ?? .max
        case .wallClock: wallClock.map { $0.components.seconds * 1_000_000_000 + $0.components.attoseconds / 1_000_000_000 } ?? .max
        case .memory: Int64(memory)
        case .string: Int64(string)
        case .coroutinesAlive: Int64(coroutinesAlive)
        case .coroutinesMade: Int64(coroutinesMade)
        case .patternSteps: Int64(patternSteps)
        case .interrupted: 0
        }
    }
}
