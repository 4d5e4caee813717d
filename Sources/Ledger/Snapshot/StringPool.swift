/// The distinct texts of a snapshot: columns hold their numbers, so equal texts are equal numbers.
public final class StringPool: Sendable {
    public let strings: [String]
    fileprivate let numbers: [String: Int32]
    /// The place of each text in the order that people expect of names; empty until Workspace hands the ranks in.
    public let ranks: [Int32]

    init(strings: [String], numbers: [String: Int32], ranks: [Int32]) {
        self.strings = strings
        self.numbers = numbers
        self.ranks = ranks
    }

    public subscript(number: Int32) -> String { strings[Int(number)] }

    /// The number of a text; nil where no record holds it.
    public func number(of text: String) -> Int32? { numbers[text] }

    /// Sorts by rank where ranks are known, else by code points.
    public func precedes(_ left: Int32, _ right: Int32) -> Bool {
        if ranks.isEmpty { return strings[Int(left)] < strings[Int(right)] }
        return ranks[Int(left)] < ranks[Int(right)]
    }
}

/// Collects the distinct texts while columns are filled.
public final class StringPoolBuilder {
    public private(set) var strings: [String] = []
    private var numbers: [String: Int32] = [:]

    public init() {}

    /// Goes on where a pool ends: its texts keep their numbers.
    init(continuing pool: StringPool) {
        strings = pool.strings
        numbers = pool.numbers
    }

    public func intern(_ text: String) -> Int32 {
        if let number = numbers[text] { return number }
        let number = Int32(strings.count)
        strings.append(text)
        numbers[text] = number
        return number
    }

    func build(ranks: [Int32]) -> StringPool {
        StringPool(strings: strings, numbers: numbers, ranks: ranks)
    }
}
