import LuaRuntime

/// The bounds of scripts; each fault names the limit, its value and its key.
public struct ScriptLimits: Hashable, Sendable {
    /// Instructions of one call into a plugin.
    public var instructions: Int64 = 100_000_000
    /// Bytes that a Lua state may hold.
    public var memory = 64 << 20
    /// Bytes of one string.
    public var string = 16 << 20
    /// Seconds of one call of `eval`, or of a part of a job.
    public var seconds = 30
    /// Bytes that may be printed.
    public var printed = 64 << 10
    /// The table of `zhibu.toml` that sets them.
    private var table = "limits"

    public init() {}

    /// Those of a part of a job: one call that may go through the whole ledger, with the functions of measures and scores that it asks.
    public static let job: ScriptLimits = {
        var limits = ScriptLimits()
        (limits.instructions, limits.memory, limits.seconds) = (2_000_000_000, 256 << 20, 600)
        (limits.printed, limits.table) = (1 << 20, "limits.jobs")
        return limits
    }()

    var lua: LuaLimits {
        var limits = LuaLimits()
        limits.instructions = instructions
        limits.memory = memory
        limits.string = string
        limits.wallClock = .seconds(seconds)
        limits.printedBytes = printed
        limits.keys = [.instructions: "\(table).instructions", .memory: "\(table).memory_mib", .wallClock: "\(table).seconds"]
        return limits
    }
}
