import CLua

/// One Lua 5.4 interpreter with a frozen world and limits.
///
/// It belongs to the thread that made it, which needs a deep stack (see `runOnLuaThread`). Values that it hands out are handles: they stay
/// valid as long
/// as they are held, and throw `.closed` when the state is gone. After a final limit (instructions, clock, memory) it is poisoned and to
/// be thrown away.
public final class LuaState {
    /// May be changed between calls.
    public var limits: LuaLimits {
        didSet { context.pointee.limits = limits.native }
    }

    /// An end that all calls share, such as that of a whole run; `nil` for none.
    public var deadline: ContinuousClock.Instant?

    /// Whatever the host wants to find again from a `HostCall`.
    public var userInfo: AnyObject?

    /// Stops what runs, from any thread.
    public let interrupter: LuaInterrupter

    let context: UnsafeMutablePointer<zl_context>
    let link = LuaLink()
    var environments: [LuaEnvironment] = []
    /// Anchors of the metatables of host classes.
    var metatables: [ObjectIdentifier: (hostClass: HostClass, anchor: LuaAnchor)] = [:]
    var recordClasses: [Int32: RecordClass] = [:]
    var recordClassIDs: [ObjectIdentifier: Int32] = [:]
    /// What Lua writes in front of its messages, and the name that is meant.
    var sourceNames: [[UInt8]: String] = [:]
    var scopeLabel: String?

    /// Throws `.memory` without memory, and `.foreignLocale` when the process compares text by another locale than C.
    /// - Parameter interrupter: shared with other states where what stops them stops this one.
    public init(limits: LuaLimits = LuaLimits(), interrupter: LuaInterrupter = LuaInterrupter()) throws(LuaError) {
        self.limits = limits
        self.interrupter = interrupter
        guard zl_locale_is_foreign() == 0 else { throw LuaState.foreignLocale }
        var native = limits.native
        guard let context = zl_open(&native, nil, invokePayload, releasePayload) else {
            throw LuaError(.memory, "no memory for a new Lua state")
        }
        self.context = context
        context.pointee.host = Unmanaged.passUnretained(self).toOpaque()
        link.state = self
        interrupter.attach(context)
        try installWorld()
    }

    deinit { close() }

    /// Frees everything at once. Handles that are still held throw `.closed` from now on. Not from within a call.
    public func close() {
        guard link.state != nil else { return }
        precondition(context.pointee.depth == 0, "a Lua state cannot be closed while it runs")
        interrupter.detach(context)
        environments = []
        metatables = [:]
        link.state = nil
        zl_close(context)
        recordClasses = [:]
    }

    static var foreignLocale: LuaError {
        LuaError(.foreignLocale, "the process compares text or reads numbers by another locale than C")
    }
}

// MARK: What is used up

extension LuaState {
    /// Whether a final limit was reached: every further call throws it again.
    public var isPoisoned: Bool { link.state != nil && context.pointee.fault != 0 }

    /// Lets a spent state run again, with all that its globals hold: at a prompt nobody wants to lose them. Not from within a call.
    /// - Returns: false where they hold more memory than they may, so that a new state must be made.
    public func recover() -> Bool {
        precondition(!isRunning, "a Lua state cannot recover while it runs")
        interrupter.clear()
        return zl_recover(context) != 0
    }

    /// Whether code of this state is running now, so that this call comes from a host function.
    public var isRunning: Bool { link.state != nil && context.pointee.depth > 0 }

    /// Bytes that the state holds, and the most that it ever held. For tests.
    var usedMemory: (now: Int, peak: Int) { (Int(context.pointee.used), Int(context.pointee.peak)) }

    /// The seed of `math.random`: equal seeds draw equal numbers. To be set before each call whose result must be reproducible.
    public func seedRandom(_ seed: UInt64) { zl_seed(context, seed) }

    /// The release of the interpreter that the process runs, such as `Lua 5.4.4`.
    public static var interpreterRelease: String { String(cString: zl_lua_release()) }

    /// Lets the n-th allocation from now fail, and all after it when `forEver`; 0 ends that. For tests of what happens without memory.
    func failAllocation(after count: Int, forEver: Bool) {
        context.pointee.fail_countdown = Int64(count)
        context.pointee.fail_for_ever = forEver ? 1 : 0
    }
}
