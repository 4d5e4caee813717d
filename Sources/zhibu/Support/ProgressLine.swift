import Foundation
import Synchronization
import Workspace

/// How far a run has come, on standard error: on a terminal a line that is written over and cleared at the end, elsewhere a line now and then.
final class ProgressLine: Sendable {
    private struct State {
        var last = ContinuousClock.now
        var isShown = false
    }

    private let text: ProgressText
    private let isTerminal: Bool
    private let state = Mutex(State())

    /// Work that is shorter than this shows nothing.
    private var interval: Duration { isTerminal ? .milliseconds(250) : .seconds(5) }

    init(_ text: ProgressText, isTerminal: Bool) {
        self.text = text
        self.isTerminal = isTerminal
    }

    func show(_ progress: CheckProgress) {
        show(
            done: progress.done, of: progress.checks, label: progress.check.label, part: (done: progress.judged, all: progress.subjects))
    }

    func show(_ progress: JobProgress) { show(done: progress.done, of: progress.all, label: progress.label) }

    /// - Parameters:
    ///   - label: what is being done.
    ///   - part: how much of that is done, and of how much.
    func show(done: Int, of all: Int, label: Message, part: (done: Int, all: Int) = (0, 0)) {
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.last >= interval else { return }
            state.last = now
            state.isShown = true
            let line = text.text(done: done, of: all, label: label, part: part)
            write(isTerminal ? "\r\(line)\u{1B}[K" : line + "\n")
        }
    }

    /// Before anything else is written.
    func clear() {
        state.withLock { state in
            if state.isShown, isTerminal { write("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
