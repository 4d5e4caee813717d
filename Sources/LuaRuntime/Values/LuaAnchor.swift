import CLua
import Synchronization

/// The way from a handle to its state, which may be gone by then.
final class LuaLink: @unchecked Sendable {
    unowned(unsafe) var state: LuaState?
    private let freed = Mutex<[Int32]>([])

    /// Called from whatever thread drops a handle.
    func release(_ ref: Int32) {
        freed.withLock { $0.append(ref) }
    }

    /// Frees the anchors of dropped handles. On the state's thread, before it does something.
    func drain(_ context: UnsafeMutablePointer<zl_context>) {
        let refs = freed.withLock { waiting -> [Int32] in
            guard !waiting.isEmpty else { return [] }
            defer { waiting.removeAll() }
            return waiting
        }
        for ref in refs { zl_release_anchor(context, ref) }
    }

    func open() throws(LuaError) -> LuaState {
        guard let state else { throw LuaError(.closed, "the Lua state of this value was closed") }
        return state
    }
}

/// Holds one value of Lua in place for a handle.
final class LuaAnchor {
    let link: LuaLink
    let ref: Int32

    init(link: LuaLink, ref: Int32) {
        self.link = link
        self.ref = ref
    }

    deinit { link.release(ref) }

    /// Equal for handles of one value.
    var identity: UnsafeRawPointer? {
        guard let state = link.state else { return nil }
        return zl_identity(state.context, ref)
    }

    func isSame(as other: LuaAnchor) -> Bool {
        self === other || (link === other.link && identity != nil && identity == other.identity)
    }
}
