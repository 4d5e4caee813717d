import Foundation
import Testing

@testable import Workspace

@Suite("Watching plugin files")
struct PluginWatchTests {
    @Test("it is done at once, and again after each change of time, size or number")
    func changes() {
        let (first, second) = (Date(timeIntervalSince1970: 1), Date(timeIntervalSince1970: 2))
        let looks: [[String: PluginWatch.Stamp]] = [
            ["a": .init(changed: first, size: 1)], ["a": .init(changed: first, size: 1)], ["a": .init(changed: second, size: 1)],
            ["a": .init(changed: second, size: 1)], ["a": .init(changed: second, size: 2)],
            ["a": .init(changed: second, size: 2), "b": .init(changed: first, size: 1)],
        ]
        var look = 0
        var done: [Int] = []
        let watch = PluginWatch(
            stamps: { looks[look] },
            pause: {
                look += 1
                return look < looks.count
            })
        watch.run { done.append(look) }
        #expect(done == [0, 2, 4, 5])
    }
}
