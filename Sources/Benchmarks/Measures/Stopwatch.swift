import Foundation

/// Processor time of this process: what other processes do while it runs does not count.
struct Stopwatch {
    private let began = Self.now

    var seconds: Double { Double(Self.now - began) / 1e9 }

    /// The median of several runs.
    static func median(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
        let times = try (0..<rounds).map { _ in
            let watch = Stopwatch()
            try body()
            return watch.seconds
        }
        return times.sorted()[rounds / 2]
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
