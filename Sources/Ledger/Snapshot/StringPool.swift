/// The distinct texts of a snapshot: columns hold their numbers, so equal texts are equal numbers.
public final class StringPool: Sendable {
    private let held: [String]
    private let numbers: [String: Int32]
    private let ranks: [Int32]
    /// The texts of a snapshot that reads its tables when they are asked for.
    private let growing: GrowingTexts?

    /// - Parameter ranks: the place of each text in the order that people expect of names; empty until Workspace hands the ranks in.
    init(strings: [String], numbers: [String: Int32], ranks: [Int32]) {
        held = strings
        self.numbers = numbers
        self.ranks = ranks
        growing = nil
    }

    init(growing: GrowingTexts) {
        (held, numbers, ranks) = ([], [:], [])
        self.growing = growing
    }

    public var strings: [String] { growing?.strings ?? held }

    public subscript(number: Int32) -> String { growing?.text(number) ?? held[Int(number)] }

    /// The number of a text; nil where no record holds it. Where tables are still to be read it has one: that of a record that may come.
    public func number(of text: String) -> Int32? { growing?.number(of: text) ?? numbers[text] }

    /// Sorts by rank where ranks are known, else by code points.
    public func precedes(_ left: Int32, _ right: Int32) -> Bool {
        if let growing { return growing.precedes(left, right) }
        if ranks.isEmpty { return held[Int(left)] < held[Int(right)] }
        return ranks[Int(left)] < ranks[Int(right)]
    }

    /// What goes on where this pool ends.
    var continued: StringPoolBuilder { growing?.copy() ?? StringPoolBuilder(strings: held, numbers: numbers) }
}

/// Collects the distinct texts while columns are filled.
public final class StringPoolBuilder {
    public private(set) var strings: [String] = []
    private var numbers: [String: Int32] = [:]

    public init() {}

    /// Goes on behind texts that keep their numbers.
    init(strings: [String], numbers: [String: Int32]) {
        self.strings = strings
        self.numbers = numbers
    }

    public func intern(_ text: String) -> Int32 {
        if let number = numbers[text] { return number }
        let number = Int32(strings.count)
        strings.append(text)
        numbers[text] = number
        return number
    }

    func copy() -> StringPoolBuilder { StringPoolBuilder(strings: strings, numbers: numbers) }

    func build(ranks: [Int32]) -> StringPool {
        StringPool(strings: strings, numbers: numbers, ranks: ranks)
    }
}
