import Foundation
import Synchronization
import Testing

@testable import Workspace

@Suite("Work by several threads, handed over in order")
struct OrderedWorkTests {
    @Test("what comes out comes in the order of the items, however long each takes", arguments: [1, 2, 8, 64])
    func order(threads: Int) {
        var taken: [Int] = []
        OrderedWork.run(Array(0..<40), threads: threads) { item in
            usleep(UInt32((item * 7919) % 13) * 200)
            return item * item
        } take: { place, outcome in
            #expect(outcome == place * place)
            taken.append(place)
            return true
        }
        #expect(taken == Array(0..<40))
    }

    @Test("who stops gets nothing more, and what was begun has ended by then")
    func stopped() {
        let running = Atomic(0)
        var taken: [Int] = []
        OrderedWork.run(Array(0..<100), threads: 4) { item in
            running.add(1, ordering: .sequentiallyConsistent)
            usleep(2000)
            running.subtract(1, ordering: .sequentiallyConsistent)
            return item
        } take: { _, outcome in
            taken.append(outcome)
            return outcome < 5
        }
        #expect(taken == Array(0...5))
        #expect(running.load(ordering: .sequentiallyConsistent) == 0)
    }

    @Test("nothing to do is nothing")
    func nothing() {
        OrderedWork.run([Int](), threads: 4) {
            $0
        } take: { _, _ in
            false
        }
    }
}

@Suite("One run of jobs at a time")
struct RunLockTests {
    @Test("the second is told who has it; when the first lets go, nobody has")
    func two() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "zhibu-lock-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(RunLock.holder(in: folder) == nil)
        var first: RunLock? = try RunLock(in: folder, words: "points.quarter_end", waits: false) { _ in }
        let holder = try #require(RunLock.holder(in: folder))
        #expect(holder.words == "points.quarter_end" && holder.process == "\(getpid())")
        let refused = try #require(throws: Diagnostic.self) { _ = try RunLock(in: folder, words: "other", waits: false) { _ in } }
        #expect(refused.code == "run_locked" && refused.kind == .storage)
        #expect(refused.message.en.contains("points.quarter_end"))
        #expect(holder.message.zh.contains("（UTC）") && holder.message.en.contains("(UTC; process"))
        withExtendedLifetime(first) {}
        first = nil
        #expect(RunLock.holder(in: folder) == nil)
        _ = try RunLock(in: folder, words: "other", waits: false) { _ in }
    }
}
