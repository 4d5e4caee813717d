import CLua
import CLuaSystem
import Testing

@Suite("What the scanner refuses in the structure of a program")
struct ScannerStructureTests {
    @Test(
        "brackets and blocks nest to the limit and not deeper",
        arguments: [
            ("(", "1", ")"), ("{", "", "}"), ("f(", "1", ")"), ("t[", "1", "]"), ("f{", "1", "}"),
        ]
    )
    func boundsNestingOfExpressions(open: String, inner: String, close: String) {
        func text(_ depth: Int) -> String {
            "x = " + String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
        }
        let place = UInt32(5 + 100 * open.count + (["f(", "t[", "f{"].contains(open) ? 1 : 0))
        #expect(scan(text(100)) == .accepted)
        #expect(scan(text(101)) == ScannerVerdict(code: ZL_SCAN_NESTING, line: 1, column: place))
    }

    @Test(
        "every kind of block counts once, and what its head has open inside",
        arguments: [
            ("do", 0), ("if x then", 0), ("while x do", 0), ("for i = 1, 2 do", 0), ("for k in f(function() end) do", 3),
            ("local function f()", 1),
            ("if x then elseif y then else", 0),
        ]
    )
    func boundsNestingOfBlocks(head: String, inHead: Int) {
        func text(_ depth: Int) -> String { String(repeating: head + "\n", count: depth) + String(repeating: " end", count: depth) }
        #expect(scan(text(100 - inHead)) == .accepted)
        #expect(scan(text(101 - inHead)).code == ZL_SCAN_NESTING)
        #expect(scan(text(101 - inHead)).line == UInt32(101 - inHead))
        #expect(scan(String(repeating: head + " end\n", count: 1_000)) == .accepted)
    }

    @Test("repeat ends at until")
    func boundsRepeat() {
        func text(_ depth: Int) -> String { String(repeating: "repeat\n", count: depth) + String(repeating: " until x", count: depth) }
        #expect(scan(text(100)) == .accepted)
        #expect(scan(text(101)) == ScannerVerdict(code: ZL_SCAN_NESTING, line: 101, column: 1))
        #expect(scan(String(repeating: "repeat until x\n", count: 1_000)) == .accepted)
    }

    @Test(
        "suffixes follow one another to the limit and not further",
        arguments: [(".x", 1), ("[1]", 0), (":m()", 1), ("(1)", 0), ("'s'", 0), ("{}", 0), ("[a.b.c]", 0), (" --[[,]]\n.x", 1)]
    )
    func boundsSuffixChains(suffix: String, nameAt: Int) {
        let perPiece = suffix == ":m()" ? 2 : 1
        let fits = 200 / perPiece
        #expect(scan("x = a" + String(repeating: suffix, count: fits)) == .accepted)
        let verdict = scan("x = a" + String(repeating: suffix, count: fits + 1))
        #expect(verdict.code == ZL_SCAN_SUFFIX_CHAIN)
        #expect(verdict.offset == 5 + fits * suffix.utf8.count + (suffix.hasPrefix(" ") ? suffix.utf8.count - 1 : nameAt))
    }

    @Test("parentheses do not begin a chain anew, operators do")
    func chainsThroughParentheses() {
        let half = "a" + String(repeating: ".x", count: 150)
        #expect(scan("y = (\(half))" + String(repeating: ".x", count: 51)).code == ZL_SCAN_SUFFIX_CHAIN)
        #expect(scan("y = \(half) + \(half), \(half) z = \(half)") == .accepted)
    }

    @Test(
        "a comparison as the index of a plain name is refused at its operator",
        arguments: [
            ("x = up[a < b]", 10), ("x = up[a == b]", 10), ("up[a ~= b] = 1", 6), ("x = up[(a >= b)]", 11), ("x = up[not (a > b)]", 15),
            ("x = up[true and a <= b]", 19), ("x = up[((not (f(x) == 2)))]", 20), ("x = t[up[a < b]]", 12), ("x = up --[[ ]] [a < b]", 19),
            ("x = up[1 or a < b].y", 15), ("f(up[a < b])", 8),
        ] as [(String, UInt32)]
    )
    func refusesComparisonIndex(text: String, column: UInt32) {
        #expect(scan(text) == ScannerVerdict(code: ZL_SCAN_COMPARISON_INDEX, line: 1, column: column))
    }

    @Test(
        "other indexes with comparisons are right and pass",
        arguments: [
            "x = up[a < b and 1 or 2]", "x = up[f(a < b)]", "x = t.up[a < b]", "x = t[1][a < b]", "x = f()[a < b]", "x = (up)[a < b]",
            "t = { [a < b] = 1 }",
            "x = up[(a < b and c)]", "x = up[function() return a < b end]", "x = up[1] < 2", "local x <const> = up[1]", "x = up[{ a < b }]",
        ]
    )
    func acceptsOtherIndexes(text: String) { #expect(scan(text) == .accepted) }

    private static let many = "local x; " + (1...256).map { "x = \($0).5;" }.joined() + "\n"

    @Test(
        "a bitwise operator between a literal and a parenthesis is refused among many constants",
        arguments: [
            ("x = 1 ~ (2 or 3)", 7), ("x = 7 & (v and 5)", 7), ("x = 0xff | (v)", 10), ("x = (3) & (v or 1)", 9), ("x = -3 | (v or 1)", 8),
            ("local K <const> = 9 x = K & (v or 1)", 27), ("x = 1 + 2 & (v or 1)", 11), ("x = (nil or 2) ~ (v or 1)", 16),
        ] as [(String, UInt32)]
    )
    func refusesBitwiseLiteral(text: String, column: UInt32) {
        #expect(scan(Self.many + text) == ScannerVerdict(code: ZL_SCAN_BITWISE_LITERAL, line: 2, column: column))
        #expect(scan(text) == .accepted)
        #expect(scan("local function f() \(text) end " + Self.many) == .accepted)
        #expect(scan("local function f() \(Self.many) \(text) end").code == ZL_SCAN_BITWISE_LITERAL)
    }

    @Test(
        "other bitwise operations pass among many constants",
        arguments: ["x = v & 1", "x = v | (w or 1)", "x = 1 & v", "x = ~1", "x = t.K & (v or 1)", "x = f(1) & (v or 1)", "x = '1' .. (v)"])
    func acceptsOtherBitwise(text: String) { #expect(scan(Self.many + text) == .accepted) }

    @Test("constants are counted from above, results of folding and inner functions with them")
    func countsConstants() {
        func text(_ constants: Int) -> String { (0..<constants).map { "f('\($0)')" }.joined(separator: " ") + " f(1 ~ (a or b))" }
        // The names f, a and b and the number 1 are four more, and the operation may be folded into a fifth.
        #expect(scan(text(250)) == .accepted)
        #expect(scan(text(251)).code == ZL_SCAN_BITWISE_LITERAL)
        #expect(scan(String(repeating: "f(1 + 1) ", count: 250) + text(0)) == .accepted)
        #expect(scan(String(repeating: "f(1 + 1) ", count: 252) + text(0)).code == ZL_SCAN_BITWISE_LITERAL)
        #expect(scan(String(repeating: "function f() f() end ", count: 260) + text(0)).code == ZL_SCAN_BITWISE_LITERAL)
        #expect(scan(String(repeating: "f('x') ", count: 300) + text(0)) == .accepted)
    }

    @Test("a text of more words than the scanner remembers errs on the safe side")
    func remembersBoundedly() {
        let words = (0..<5_000).map { "f(a\($0))" }.joined(separator: " ")
        #expect(scan(words + " x = K & (a or b)").code == ZL_SCAN_BITWISE_LITERAL)
        #expect(scan(words + " x = t.K & (a or b)") == .accepted)
    }

    @Test(
        "mistakes of grammar are the compiler's to report",
        arguments: ["x = )", "end end", "until", "x = [=", "x = 'a", "x = [[a", "--[[", "x = $", "((", "f(]", "x = \\", "@"])
    func leavesGrammarAlone(text: String) { #expect(scan(text) == .accepted) }

    @Test("without a place to put it the verdict is the same")
    func needsNoPlace() { #expect(zl_scan("x = （", 7, zl_scan_default_limits(), nil) == ZL_SCAN_FULL_WIDTH) }
}
