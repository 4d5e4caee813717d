import CLua
import Testing

@Suite("What the scanner refuses in the text as such")
struct ScannerTextTests {
    @Test(
        "ordinary texts pass",
        arguments: [
            "", "\n", "-- 注释：（全角）“标点”，都可以。", "local name = 1", "print(\"中文，。；：（）“”‘’｛｝\")",
            "x = 'it''s'", "x = '\\'“' y = [==[ ] ]] ]=] ’ ]==] z = 1", "--[[ （\n ] ]] x = 1", "--[==[ ]] （ ]==] x = 1", "--[= （",
            "\u{feff}x = 1",
            "x = 'a\\z  \n  “b'", "x = 'a\\\n“b'", "x = 'a\\\r\n“b'", "x = 0x1p-3 + 1e-5 + .5 + 3..2", "goto done ::done::",
            "x = '\u{1f600}\u{10ffff}'",
        ]
    )
    func accepts(text: String) { #expect(scan(text) == .accepted) }

    @Test(
        "bytes that no source text holds are refused where they stand",
        arguments: [
            ([0x1b, 0x4c, 0x75, 0x61], ZL_SCAN_BYTECODE, 1, 1),
            ([0xef, 0xbb, 0xbf, 0x1b], ZL_SCAN_BYTECODE, 1, 1),
            ([0x61, 0x0a, 0x2d, 0x2d, 0x00], ZL_SCAN_NUL, 2, 3),
            ([0x22, 0xe5, 0x85, 0x22], ZL_SCAN_BROKEN_UTF8, 1, 2),
            ([0x2d, 0x2d, 0xe5, 0x85, 0x9a, 0xff], ZL_SCAN_BROKEN_UTF8, 1, 4),
            ([0x80], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0xc0, 0xaf], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0xe0, 0x80, 0xaf], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0xed, 0xa0, 0x80], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0xf4, 0x90, 0x80, 0x80], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0xf5, 0x80, 0x80, 0x80], ZL_SCAN_BROKEN_UTF8, 1, 1),
            ([0x61, 0xe5], ZL_SCAN_BROKEN_UTF8, 1, 2),
            ([0xb5, 0xb3, 0xd4, 0xb1], ZL_SCAN_BROKEN_UTF8, 1, 1),  // 党员 in GB18030
        ] as [([UInt8], zl_scan_code, UInt32, UInt32)]
    )
    func refusesBytes(bytes: [UInt8], code: zl_scan_code, line: UInt32, column: UInt32) {
        #expect(scan(bytes) == ScannerVerdict(code: code, line: line, column: column))
    }

    @Test(
        "bidirectional controls are refused in code, strings and comments",
        arguments: [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069] as [UInt32],
        ["x = ", "x = '党", "-- 党"]
    )
    func refusesBidirectional(control: UInt32, before: String) {
        let character = Unicode.Scalar(control)!
        let verdict = scan("\n" + before + String(character) + "'")
        #expect(
            verdict
                == ScannerVerdict(
                    code: ZL_SCAN_BIDIRECTIONAL, line: 2, column: UInt32(before.unicodeScalars.count) + 1, character: character))
    }

    @Test(
        "Chinese punctuation in code is named with its column and what to write",
        arguments: [
            ("print（1)", 6, "（", "("), ("print(1）", 8, "）", ")"), ("x = {1，2}", 7, "，", ","), ("x = 1；y = 2", 6, "；", ";"),
            ("x = ｛}", 5, "｛", "{"),
            ("x = {｝", 6, "｝", "}"), ("a：b()", 2, "：", ":"), ("x = “党员”", 5, "“", "\""), ("x = ‘党员’", 5, "‘", "'"), ("x = 1。", 6, "。", "."),
            ("x = t、y", 6, "、", ","), ("x ＝ 1", 3, "＝", "="), ("x = ａ", 5, "ａ", "a"), ("x = １", 5, "１", "1"),
            ("x =\u{3000}1", 4, "\u{3000}", " "),
            ("if a ≥ 2 then end", 6, "≥", ">="), ("if a ≠ 2 then end", 6, "≠", "~="), ("f(…)", 3, "…", "..."), ("x = t【1]", 6, "【", "["),
            ("x = '党员' ；", 10, "；", ";"), ("--[[ （ ]] ；", 11, "；", ";"), ("x = \"党员”", 8, "”", "\""), ("x = \"“党员”)", 9, "”", "\""),
            ("x = '党员’ .. y", 8, "’", "'"),
        ] as [(String, UInt32, Unicode.Scalar, String)]
    )
    func namesChinesePunctuation(text: String, column: UInt32, character: Unicode.Scalar, replacement: String) {
        let expected = ScannerVerdict(code: ZL_SCAN_FULL_WIDTH, line: 1, column: column, character: character, replacement: replacement)
        #expect(scan(text) == expected)
    }

    @Test(
        "other characters cannot be part of a word",
        arguments: [("local 党员 = 1", 7, "党"), ("x = é", 5, "é"), ("第3", 1, "第"), ("x = 3月", 6, "月")] as [(String, UInt32, Unicode.Scalar)])
    func refusesForeignWords(text: String, column: UInt32, character: Unicode.Scalar) {
        #expect(scan(text) == ScannerVerdict(code: ZL_SCAN_NOT_ASCII, line: 1, column: column, character: character, replacement: ""))
    }

    @Test(
        "an apostrophe in an unfinished string of the other kind is not blamed", arguments: ["x = \"it’s", "x = 'say “yes”", "x = \"abc"])
    func leavesUnfinishedStrings(text: String) { #expect(scan(text) == .accepted) }

    @Test(
        "lines are counted as Lua counts them",
        arguments: [
            ("\n\n；", 3), ("\r\n\r\n；", 3), ("\r\r；", 3), ("\n\r；", 2), ("x = [[\n\r\n]] ；", 3), ("x = 'a\\z\n\n' ；", 3),
            ("-- a\n--[[\n\n]]；", 4), ("x = 'a\\\n' ；", 2),
        ] as [(String, UInt32)])
    func countsLines(text: String, line: UInt32) {
        let verdict = scan(text)
        #expect(verdict.code == ZL_SCAN_FULL_WIDTH)
        #expect(verdict.line == line)
    }

    @Test("a text may be as long as the limit and not a byte longer", arguments: ["a", "\n", "\r\n", "员"])
    func boundsLength(piece: String) {
        let bytes = Array(String(repeating: piece, count: 256 * 1024 / piece.utf8.count + 1).utf8)
        let limit = 256 * 1024
        let whole = "--" + String(repeating: " ", count: limit - 2)
        #expect(scan(whole) == .accepted)
        #expect(scan(whole + " ") == ScannerVerdict(code: ZL_SCAN_TOO_LONG, line: 1, column: UInt32(limit) + 1, offset: limit))
        #expect(scan(bytes).code == ZL_SCAN_TOO_LONG)
        #expect(bytes.count > limit)
    }
}
