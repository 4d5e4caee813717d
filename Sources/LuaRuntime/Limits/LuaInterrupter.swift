import CLua
import Synchronization

/// Stops what Lua states run, from any thread. A state is spent then as by a limit, and can recover. States that answer one question together share one.
public final class LuaInterrupter: Sendable {
    private struct Targets: @unchecked Sendable {
        var contexts: Set<UnsafeMutablePointer<zl_context>> = []
    }

    // The lock keeps the contexts alive while they are written to.
    private let targets = Mutex(Targets())
    private let interrupted = Atomic(false)

    public init() {}

    /// Whether what runs is to end: also for loops of the host that call no Lua.
    public var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// A state that is made after the interruption is stopped by it too.
    func attach(_ context: UnsafeMutablePointer<zl_context>) {
        targets.withLock { targets in
            targets.contexts.insert(context)
            zl_interrupt(context, isInterrupted ? 1 : 0)
        }
    }

    func detach(_ context: UnsafeMutablePointer<zl_context>) { targets.withLock { _ = $0.contexts.remove(context) } }

    public func interrupt() { set(true) }

    /// Forgets an interruption that came when nothing ran.
    public func clear() { set(false) }

    private func set(_ isInterrupted: Bool) {
        targets.withLock { targets in
            interrupted.store(isInterrupted, ordering: .relaxed)
            for context in targets.contexts { zl_interrupt(context, isInterrupted ? 1 : 0) }
        }
    }
}
