/// The same numbers for the same seed, everywhere (SplitMix64).
struct MatcherGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// Patterns well formed and not, of every item that there is.
    mutating func pattern() -> [UInt8] {
        var bytes: [UInt8] = Int.random(in: 0..<6, using: &self) == 0 ? [0x5e] : []
        for _ in 0..<Int.random(in: 0...6, using: &self) {
            bytes += Self.items.randomElement(using: &self)!
            bytes += Self.suffixes.randomElement(using: &self)!.utf8
        }
        return bytes
    }

    mutating func subject() -> [UInt8] {
        (0..<Int.random(in: 0...12, using: &self)).flatMap { _ in Self.pieces.randomElement(using: &self)! }
    }

    mutating func arguments(for function: MatcherFunction) -> [MatcherValue] {
        let both: [MatcherValue] = [.text(subject()), .text(pattern())]
        switch function {
        case .gsub:
            return both + [Self.replacements.randomElement(using: &self)!, Self.counts.randomElement(using: &self)!]
        case .find where Int.random(in: 0..<4, using: &self) == 0:
            return both + [Self.positions.randomElement(using: &self)!, .boolean(Bool.random(using: &self))]
        case .find, .match, .gmatch:
            return both + [Self.positions.randomElement(using: &self)!]
        }
    }

    private static let suffixes = ["", "", "", "", "*", "+", "-", "?"]
    private static let items: [[UInt8]] =
        [
            "a", "b", "c", "A", "1", ".", "%a", "%c", "%D", "%g", "%l", "%s", "%w", "%W", "%p", "%u", "%x", "%z", "%.", "%%", "%-", "%_",
            "[abc]", "[^a]", "[a-c]", "[%a_]", "[^%s-]", "[]a]", "[^]]", "[a-]", "[%a-z]", "[z-a]", "[党中]", "[^%w%s]", "[%%%]]",
            "(", ")", "()", "(a", "a)", "(.", "%1", "%2", "%0", "%bab", "%b()", "%b%a", "%f[%a]", "%f[^%w]", "%f[%z]",
            "^", "$", "党", "员", "\0", "[\0-a]", "[", "]", "%", "%b", "%bx", "%f", "%fa", "-", "[%", "[a-%", "[^", "1%",
        ].map { Array($0.utf8) } + [[0xff], [0x25, 0xe5], [0x5b, 0x80, 0x2d, 0xff, 0x5d]]
    private static let pieces: [[UInt8]] =
        ["a", "a", "b", "b", "c", "(", ")", "A", "1", " ", "-", "]", "[", "%", "党员", "中", "\0", "^", "$", "\n", ".", "_", "，"].map {
            Array($0.utf8)
        }
        + [[0xff], [0xe5]]
    private static let positions: [MatcherValue] = [
        nil, nil, nil, 1, 2, 0, -1, -3, 20, 13, .integer(.min), .integer(.max), "2", "x", .number(2), .number(1.5), .boolean(true),
    ]
    private static let counts: [MatcherValue] = [nil, nil, nil, nil, 0, 1, 2, -1, "x", .number(1.5)]
    private static let replacements: [MatcherValue] = [
        "x", "", "%0", "%1", "%2", "<%1%0>", "%%", "%", "%x", "a%", "党%0员", 5, .number(1.5), nil, .boolean(true),
        .expression("{}"), .expression("{ a = 'A', b = true, c = {}, ab = 3, [1] = 'one', [3] = false }"),
        .expression("function(...) return ... end"), .expression("function() end"), .expression("function(a, b) return b end"),
        .expression("function() return 1.5 end"), .expression("function() return {} end"), .expression("function(a) return a .. nil end"),
    ]
}
