import CLua
import Synchronization

/// Stops what a Lua state runs, from any thread. The state is spent then as by a limit, and can recover.
public final class LuaInterrupter: Sendable {
    private struct Target: @unchecked Sendable {
        var context: UnsafeMutablePointer<zl_context>?
    }

    // The lock keeps the context alive while it is written to.
    private let target = Mutex(Target())

    init() {}

    func attach(_ context: UnsafeMutablePointer<zl_context>) { target.withLock { $0.context = context } }
    func detach() { target.withLock { $0.context = nil } }

    public func interrupt() { set(1) }

    /// Forgets an interruption that came when nothing ran.
    public func clear() { set(0) }

    private func set(_ interrupted: Int32) {
        target.withLock { if let context = $0.context { zl_interrupt(context, interrupted) } }
    }
}
