import Foundation

/// The texts of a snapshot that reads its tables when they are asked for: they become more, and each keeps its number.
final class GrowingTexts: @unchecked Sendable {
    // What follows is used under the lock alone.
    private let lock = NSLock()
    private let builder = StringPoolBuilder()
    private var ranks: [Int32] = []
    private let order: @Sendable ([String]) -> [Int32]

    /// - Parameter order: the order of names: given the distinct texts, the place of each; none keeps code point order.
    init(order: @escaping @Sendable ([String]) -> [Int32]) { self.order = order }

    var strings: [String] { lock.withLock { builder.strings } }

    func text(_ number: Int32) -> String { lock.withLock { builder.strings[Int(number)] } }

    func number(of text: String) -> Int32 { lock.withLock { builder.intern(text) } }

    func copy() -> StringPoolBuilder { lock.withLock { builder.copy() } }

    /// Lets columns be filled; the body asks the pool nothing else.
    func grow<Result>(_ body: (StringPoolBuilder) throws -> Result) rethrows -> Result { try lock.withLock { try body(builder) } }

    /// Texts are ranked when two are first compared, and again where more have come since.
    func precedes(_ left: Int32, _ right: Int32) -> Bool {
        lock.withLock {
            if ranks.count <= max(left, right) { ranks = order(builder.strings) }
            let (first, second) = (Int(left), Int(right))
            return ranks.isEmpty ? builder.strings[first] < builder.strings[second] : ranks[first] < ranks[second]
        }
    }
}
