import Foundation
public import Ledger

/// Who runs jobs in a workspace now.
public struct RunHolder: Hashable, Sendable {
    public let who: String
    /// What is run.
    public let words: String
    /// When it began, in UTC.
    public let since: String
    public let process: String

    /// As the end of a sentence.
    public var message: Message {
        Message(zh: "\(who) 自 \(since)（UTC）起在运行 \(words)（进程 \(process)）", en: "\(who) has been running \(words) since \(since) (UTC; process \(process))")
    }
}

/// One run of jobs at a time in a workspace: a lock that the system lets go of with the process, however that ends.
final class RunLock {
    private let descriptor: Int32

    /// - Parameters:
    ///   - words: what is run, for others to read.
    ///   - waits: whether to wait as long as it takes, and not only a moment.
    ///   - told: called once where somebody else has it.
    /// - Throws: `Diagnostic` that says who runs what since when.
    init(in folder: String, words: String, waits: Bool, told: (RunHolder) -> Void) throws {
        let path = Self.path(in: folder)
        try PluginFolders.make(URL(filePath: path).deletingLastPathComponent().path)
        descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OpeningProblem.notWritten(path, .ofSystem(errno)) }
        do {
            try take(waits: waits, told)
        } catch {
            close(descriptor)
            throw error
        }
        let lines = [Workspace.who, words, Date().formatted(.iso8601), "\(getpid())"]
        let text = Array((lines.map { $0.filter { !$0.isNewline } }.joined(separator: "\n") + "\n").utf8)
        // Who cannot leave a name runs all the same: the lock is what counts.
        _ = ftruncate(descriptor, 0)
        _ = pwrite(descriptor, text, text.count, 0)
    }

    deinit { close(descriptor) }

    /// Who has it; nil where nobody does.
    static func holder(in folder: String) -> RunHolder? {
        let descriptor = open(path(in: folder), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
        return holder(descriptor)
    }

    private static func path(in folder: String) -> String { "\(folder)/.zhibu/run.lock" }

    private func take(waits: Bool, _ told: (RunHolder) -> Void) throws {
        let patience = ContinuousClock.now + .seconds(3)
        var isTold = false
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw OpeningProblem.notWritten(".zhibu/run.lock", .ofSystem(errno)) }
            let holder = Self.holder(descriptor)
            if waits, !isTold {
                told(holder)
                isTold = true
            }
            guard waits || ContinuousClock.now < patience else {
                throw Diagnostic(
                    "run_locked", .storage,
                    Message(zh: "另一个任务正在运行：\(holder.message.zh)", en: "another job is being run: \(holder.message.en)"),
                    hint: Message(zh: "等它结束后再运行，或加上 --wait", en: "run it again when that has ended, or add --wait"))
            }
            usleep(100_000)
        }
    }

    private static func holder(_ descriptor: Int32) -> RunHolder {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        func line(_ place: Int) -> String { lines.indices.contains(place) && !lines[place].isEmpty ? lines[place] : "—" }
        return RunHolder(who: line(0), words: line(1), since: line(2), process: line(3))
    }
}
