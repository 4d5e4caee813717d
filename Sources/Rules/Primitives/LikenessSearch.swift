/// For a text the earlier one that shares most pairs of neighbouring characters with it. Which texts hold a pair is kept by the pair, so that two texts
/// that share nothing are never compared.
struct LikenessSearch {
    /// The number of each pair of characters, in the order in which they were first seen.
    private var numbers: [UInt64: Int] = [:]
    /// By the number of a pair: the texts that hold it.
    private var holders: [[Int32]] = []
    /// By the number of a pair: the text in which it was seen last, so that each counts once.
    private var lastSeen: [Int32] = []
    private var reads: Int32 = 0
    private var count = 0

    /// The different pairs of a text. Blanks and punctuation are no part of it: typing them otherwise makes no other text.
    mutating func pairs(of text: String) -> [Int] {
        reads += 1
        var pairs: [Int] = []
        var before: UInt32?
        for scalar in text.unicodeScalars where Self.isWritten(scalar) {
            if let before { see(UInt64(before) << 32 | UInt64(scalar.value), &pairs) }
            before = scalar.value
        }
        return pairs
    }

    private static func isWritten(_ scalar: Unicode.Scalar) -> Bool {
        // Most of what is read: the common Chinese characters.
        if (0x4E00...0x9FFF).contains(scalar.value) { return true }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private mutating func see(_ pair: UInt64, _ pairs: inout [Int]) {
        let next = numbers.count
        let number = numbers[pair, default: next]
        if number == next {
            numbers[pair] = next
            holders.append([])
            lastSeen.append(0)
        }
        guard lastSeen[number] != reads else { return }
        lastSeen[number] = reads
        pairs.append(number)
    }

    /// The place of the text, in the order of their adding, that shares most of the pairs; of equal ones the first. Nil where none shares any.
    func best(for pairs: [Int]) -> (text: Int, shared: Int)? {
        var shared = [Int32](repeating: 0, count: count)
        shared.withUnsafeMutableBufferPointer { shared in
            for pair in pairs {
                for text in holders[pair] { shared[Int(text)] += 1 }
            }
        }
        guard let most = shared.max(), most > 0 else { return nil }
        return (shared.firstIndex(of: most)!, Int(most))
    }

    mutating func add(_ pairs: [Int]) {
        for pair in pairs { holders[pair].append(Int32(count)) }
        count += 1
    }
}
