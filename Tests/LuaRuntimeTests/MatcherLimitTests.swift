import CLua
import Testing

@Suite("The bounds of pattern functions")
struct MatcherLimitTests {
    private func text(_ piece: String, _ count: Int) -> MatcherValue { .text(Array(String(repeating: piece, count: count).utf8)) }

    @Test(
        "patterns that would run for ages end at the step limit",
        arguments: [
            ("a", 30_000, ".-.-.-.-.-.-.-.-b"),
            ("a", 30_000, "(.*)(.*)(.*)(.*)(.*)b"),
            ("a", 200_000, "a*b"),
            ("(", 200_000, "%b()"),
            ("ab", 100_000, "(a?b?)*%1%1%1c"),
            ("党员", 30_000, "[^%s]*[^%s]*[^%s]*。"),
            ("a", 2_000_000, "^.*$"),
        ]
    )
    func endsAtTheLimit(piece: String, count: Int, pattern: String) {
        let bench = MatcherBench()
        let subject = text(piece, count)
        for function in MatcherFunction.allCases where !(function == .gmatch && pattern.hasPrefix("^")) {
            let rest: [MatcherValue] = function == .gsub ? [""] : []
            #expect(bench.call(function, ofLibrary: false, [subject, .text(Array(pattern.utf8))] + rest) == .limit, "\(function)")
        }
    }

    @Test("the last step allowed goes through, one more does not")
    func limitIsExact() {
        // A try is one step, its only item another, and each byte of the subject and its end one more.
        let arguments: [MatcherValue] = [text("a", 100), "^a*"]
        let fewest = (1...1_000).first { MatcherBench(steps: Int64($0)).call(.match, ofLibrary: false, arguments) != .limit }
        #expect(fewest == 103)
        #expect(MatcherBench(steps: 103).call(.match, ofLibrary: false, arguments) == .values([text("a", 100)]))
    }

    @Test("a limit may be caught and the state goes on")
    func limitIsNoBudget() {
        let bench = MatcherBench(steps: 1_000)
        #expect(bench.call(.find, ofLibrary: false, [text("a", 5_000), "a-b"]) == .limit)
        #expect(bench.call(.find, ofLibrary: false, ["abc", "b"]) == .values([2, 2]))
    }

    @Test("ten steps cost an instruction, also when the call fails")
    func stepsAreCharged() {
        let bench = MatcherBench()
        #expect(bench.call(.match, ofLibrary: false, [text("a", 10_000), "^a*$"]) == .values([text("a", 10_000)]))
        #expect((1_000...1_300).contains(bench.instructionsSpent))
        let before = bench.instructionsSpent
        #expect(bench.call(.find, ofLibrary: false, [text("a", 200_000), "a-b"]) == .limit)
        #expect(bench.instructionsSpent - before >= 100_000)
    }

    @Test("plain search takes time proportional to the text")
    func plainSearchIsLinear() {
        let bench = MatcherBench()
        let arguments: [MatcherValue] = [text("a", 1 << 22), .text(Array(repeating: 0x61, count: 1 << 20) + [0x62]), 1, .boolean(true)]
        #expect(bench.call(.find, ofLibrary: false, arguments) == .values([nil]))
        #expect((1 << 16...1 << 18).contains(bench.instructionsSpent))
    }

    @Test(
        "a result grows to the string limit and not beyond",
        arguments: [("y", 100, true), ("yy", 50, true), ("yy", 51, false), ("%0%0%0", 34, false)])
    func resultIsBounded(replacement: String, count: Int, passes: Bool) {
        let bench = MatcherBench(string: 100)
        let outcome = bench.call(.gsub, ofLibrary: false, [text("x", count), "x", .text(Array(replacement.utf8))])
        if passes {
            #expect(outcome == .values([text("y", 100), .integer(Int64(count))]))
        } else {
            #expect(outcome == .limit)
        }
    }

    @Test("a result that multiplies ends before it takes the memory")
    func resultBombEnds() {
        let bench = MatcherBench(string: 1 << 20)
        let replacement = MatcherValue.text(Array(String(repeating: "%0", count: 10_000).utf8))
        #expect(bench.call(.gsub, ofLibrary: false, [text("x", 1_000), "x+", replacement]) == .limit)
        #expect(bench.context.pointee.peak < 16 << 20)
    }
}
