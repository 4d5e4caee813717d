import Dispatch
import Foundation
import Synchronization

/// What the terminal tells by signals, as bytes in a pipe: whoever waits for input waits for both in one `poll`.
final class SignalPipe: Sendable {
    enum Event: Sendable {
        /// Ctrl-C.
        case interrupt
        /// The window has another size.
        case resize
        /// The process goes on after Ctrl-Z.
        case resume
        /// The terminal is gone, or the system asks to end.
        case hangUp
        /// What was waited for is done.
        case done
    }

    /// The only thing that a handler touches: it may run between any two instructions.
    nonisolated(unsafe) private static var writing: Int32 = -1

    private static let events: [Int32: Event] = [SIGINT: .interrupt, SIGWINCH: .resize, SIGCONT: .resume, SIGHUP: .hangUp, SIGTERM: .hangUp]
    private static let doneByte: UInt8 = 0

    private let reading: Int32
    private let hungUp = Atomic(false)

    /// Whether the end was asked for: nothing more is read.
    var isHungUp: Bool { hungUp.load(ordering: .relaxed) }

    /// From here on these signals end the process no longer.
    init() {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        // A handler must not wait, whoever is slow to read.
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        reading = ends[0]
        Self.writing = ends[1]
        for signal in Self.events.keys {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { signal in
                let before = errno
                SignalPipe.post(UInt8(truncatingIfNeeded: signal))
                errno = before
            }
            action.sa_flags = SA_RESTART
            sigaction(signal, &action, nil)
        }
    }

    private static func post(_ byte: UInt8) {
        var byte = byte
        _ = write(writing, &byte, 1)
    }

    /// Waits until there is something to read on a descriptor, which is nil, or a signal came.
    func wait(for descriptor: Int32 = -1) -> Event? {
        while true {
            var places = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0), pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
            guard poll(&places, 2, -1) > 0 else { continue }
            if let event = next() { return event }
            if places[1].revents != 0 { return nil }
        }
    }

    /// A signal that has come already.
    func next() -> Event? {
        var byte: UInt8 = 0
        while read(reading, &byte, 1) == 1 {
            if byte == Self.doneByte { return .done }
            guard let event = Self.events[Int32(byte)] else { continue }
            if event == .hangUp { hungUp.store(true, ordering: .relaxed) }
            return event
        }
        return nil
    }

    /// Hears signals while work goes on.
    /// - Parameter onInterrupt: called on another thread, for Ctrl-C and for the end.
    func hearing<Result>(onInterrupt: @escaping @Sendable () -> Void, _ work: () throws -> Result) rethrows -> Result {
        let isOver = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            while let event = self.wait(), event != .done {
                if event == .interrupt || event == .hangUp { onInterrupt() }
            }
            isOver.signal()
        }
        defer {
            Self.post(Self.doneByte)
            isOver.wait()
        }
        return try work()
    }
}
