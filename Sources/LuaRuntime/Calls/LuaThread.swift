#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs work on a thread of its own with a deep stack, and waits for it.
///
/// Lua nests up to 200 C levels, and each may call Swift; the cooperative threads of Swift are too shallow for that.
/// Throws what the work throws; a machine that has no thread left ends the process.
public func runOnLuaThread<Result>(
    stackBytes: Int = 16 << 20, _ body: @escaping @Sendable () throws -> Result
) throws -> Result {
    let work = ThreadWork(body)
    let thread = startLuaThread(work, stackBytes: stackBytes)
    pthread_join(thread, nil)
    return try work.outcome()
}

/// A thread with a deep stack that runs a piece of work and ends; it is to be joined or detached.
func startLuaThread(_ work: AnyThreadWork, stackBytes: Int = 16 << 20) -> pthread_t {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackBytes)
    #if canImport(Darwin)
        var thread: pthread_t?
    #else
        var thread = pthread_t()
    #endif
    let status = pthread_create(
        &thread, &attributes,
        { raw in
            #if canImport(Darwin)
                Unmanaged<AnyThreadWork>.fromOpaque(raw).takeRetainedValue().run()
            #else
                if let raw { Unmanaged<AnyThreadWork>.fromOpaque(raw).takeRetainedValue().run() }
            #endif
            return nil
        }, Unmanaged<AnyThreadWork>.passRetained(work).toOpaque())
    precondition(status == 0, "no thread for a Lua state: \(status)")
    #if canImport(Darwin)
        return thread!
    #else
        return thread
    #endif
}

/// What a thread is made for.
class AnyThreadWork {
    func run() {}
}

/// Written by the thread, read by the waiter after it has joined.
private final class ThreadWork<Result>: AnyThreadWork {
    private let body: () throws -> Result
    private var result: Swift.Result<Result, any Error>?

    init(_ body: @escaping () throws -> Result) { self.body = body }

    override func run() { result = Swift.Result { try body() } }

    func outcome() throws -> Result {
        guard let result else { preconditionFailure("the thread ended without a result") }
        return try result.get()
    }
}
