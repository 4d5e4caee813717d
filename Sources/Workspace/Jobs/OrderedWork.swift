import Dispatch
import Synchronization

/// Works on items by several threads. What comes out is handed over in the order of the items, each as soon as those before it have been.
enum OrderedWork {
    /// - Parameter take: gets each result on the caller's thread, and says whether to go on; what is begun by then is waited for.
    static func run<Item: Sendable, Outcome: Sendable>(
        _ items: [Item], threads: Int, work: @escaping @Sendable (Item) -> Outcome, take: (Int, Outcome) -> Bool
    ) {
        let desk = Desk<Outcome>(items.count)
        let group = DispatchGroup()
        let queue = DispatchQueue(label: "zhibu.work", attributes: .concurrent)
        for _ in 0..<min(max(threads, 1), items.count) {
            queue.async(group: group) {
                while let place = desk.next() { desk.put(work(items[place]), at: place) }
            }
        }
        // Nobody may go on working over a ledger that is closed meanwhile.
        defer {
            desk.stop()
            group.wait()
        }
        for place in items.indices where !take(place, desk.outcome(at: place)) { break }
    }
}

/// Where threads fetch what is to be done and leave what is.
private final class Desk<Outcome: Sendable>: Sendable {
    private struct State {
        var next = 0
        var outcomes: [Outcome?]
    }

    private let state: Mutex<State>
    private let signals: [DispatchSemaphore]

    init(_ count: Int) {
        state = Mutex(State(outcomes: Array(repeating: nil, count: count)))
        signals = (0..<count).map { _ in DispatchSemaphore(value: 0) }
    }

    func next() -> Int? {
        state.withLock { state in
            guard state.next < state.outcomes.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    func stop() { state.withLock { $0.next = $0.outcomes.count } }

    func put(_ outcome: Outcome, at place: Int) {
        state.withLock { $0.outcomes[place] = outcome }
        signals[place].signal()
    }

    /// Waits for it; it is not kept.
    func outcome(at place: Int) -> Outcome {
        signals[place].wait()
        return state.withLock { state in
            defer { state.outcomes[place] = nil }
            return state.outcomes[place]!
        }
    }
}
