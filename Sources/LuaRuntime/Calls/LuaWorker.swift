import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A Lua thread that lives on between calls, with what it works on: a conversation keeps its state from one question to the next.
public final class LuaWorker<State>: Sendable {
    private let queue: WorkerQueue<State>

    /// Makes the state on the thread, and waits for it.
    /// - Parameter end: is done with the state on its thread when the worker is closed or let go.
    public init(_ make: @escaping @Sendable () throws -> State, end: @escaping @Sendable (State) -> Void) throws {
        let queue = WorkerQueue<State>()
        let made = Outcome<Void>()
        let loop = WorkerLoop {
            let state: State
            do { state = try make() } catch { return made.set(.failure(error)) }
            made.set(.success(()))
            while let work = queue.next() { work(state) }
            end(state)
        }
        pthread_detach(startLuaThread(loop))
        try made.wait()
        self.queue = queue
    }

    deinit { queue.add(nil) }

    /// Runs something on the thread, and waits for it. Calls of several threads follow each other.
    public func run<Result: Sendable>(_ body: @escaping @Sendable (State) throws -> Result) throws -> Result {
        let outcome = Outcome<Result>()
        queue.add { state in outcome.set(Swift.Result { try body(state) }) }
        return try outcome.wait()
    }
}

private final class WorkerLoop: AnyThreadWork {
    private let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
    override func run() { body() }
}

/// Pieces of work in their order; nil ends the thread.
private final class WorkerQueue<State>: Sendable {
    typealias Work = @Sendable (State) -> Void

    private let waiting = Mutex<[Work?]>([])
    private let count = DispatchSemaphore(value: 0)

    func add(_ work: Work?) {
        waiting.withLock { $0.append(work) }
        count.signal()
    }

    func next() -> Work? {
        count.wait()
        return waiting.withLock { $0.removeFirst() }
    }
}

/// What a piece of work came to, for the thread that waits for it.
private final class Outcome<Value: Sendable>: Sendable {
    private let value = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func set(_ result: Result<Value, any Error>) {
        value.withLock { $0 = result }
        done.signal()
    }

    func wait() throws -> Value {
        done.wait()
        guard let result = value.withLock({ $0 }) else { preconditionFailure("the thread ended without a result") }
        return try result.get()
    }
}
