/// The bounds of one Lua state. Raise or lower them for jobs; each fault names the limit, its value and its key.
public struct LuaLimits: Sendable, Equatable {
    /// Instructions of one outermost call from Swift into Lua; `nil` for none. Host functions, errors and big allocations charge a fixed
    /// price.
    public var instructions: Int64? = 100_000_000
    /// How long one outermost call may take; `nil` for none. A deadline over many calls is `LuaState.deadline`.
    public var wallClock: Duration?
    /// Bytes that a state may hold. Big strings are refused here, tables and stacks only at four times this.
    public var memory = 64 << 20
    /// Bytes of one string.
    public var string = 16 << 20
    /// Steps of one pattern call.
    public var patternSteps = 1_000_000
    /// Coroutines that may be unfinished at once.
    public var coroutinesAlive = 1_000
    /// Coroutines that one outermost call may make.
    public var coroutinesMade = 100_000
    /// Bytes of one source text.
    public var sourceBytes = 256 << 10
    /// Open brackets and blocks in a source text.
    public var sourceNesting = 100
    /// Suffixes behind one another, as in `a.b.c`.
    public var sourceSuffixes = 200
    /// Bytes that an environment may print; the rest is cut and counted.
    public var printedBytes = 64 << 10
    /// The keys under which settings raise limits, where they are not `LuaLimit.key`.
    public var keys: [LuaLimit: String] = [:]

    public init() {}

    func key(of limit: LuaLimit) -> String { keys[limit] ?? limit.key }
}

/// Which limit was reached.
public enum LuaLimit: String, Sendable, CaseIterable {
    case instructions
    case wallClock = "wall_clock"
    case memory
    case string
    case coroutinesAlive = "coroutines_alive"
    case coroutinesMade = "coroutines_made"
    case patternSteps = "pattern_steps"
    /// Nothing was used up: somebody stopped it (see `LuaInterrupter`).
    case interrupted

    /// The key under which settings raise it: `limits.instructions`.
    public var key: String { "limits.\(rawValue)" }

    /// Whether the state is spent with it: nothing runs in it any more until it recovers, or a new one is made.
    public var isFinal: Bool { [.instructions, .wallClock, .memory, .interrupted].contains(self) }
}
