import Testing

@Suite("Pattern functions against the library's own")
struct MatcherComparisonTests {
    @Test("generated patterns give the library's results and error texts", arguments: 1...8)
    func agreesOnGeneratedPatterns(seed: Int) {
        var generator = MatcherGenerator(seed: UInt64(seed))
        let bench = MatcherBench()
        var ends: [String: Int] = [:]
        for _ in 0..<1_000 {
            for function in MatcherFunction.allCases {
                let arguments = generator.arguments(for: function)
                let expected = bench.call(function, ofLibrary: true, arguments)
                let actual = bench.call(function, ofLibrary: false, arguments)
                #expect(actual == expected, "\(function) \(arguments)")
                if case .error = expected { ends["error", default: 0] += 1 } else { ends["values", default: 0] += 1 }
            }
        }
        // A generator that only made broken patterns, or only good ones, would prove little.
        #expect(ends["error", default: 0] > 500 && ends["values", default: 0] > 500)
    }

    @Test(
        "each rule of the manual holds",
        arguments: [
            (MatcherFunction.find, ["党员李示例", "李示例"], [7, 15]),
            (.find, ["a.b", ".", 2, .boolean(true)], [2, 2]),
            (.find, ["abc", "", 4], [4, 3]),
            (.find, ["abc", "", 5], [nil]),
            (.find, ["abc", "b()", -2], [2, 2, 3]),
            (.match, ["2024年3月5日", "(%d+)年(%d+)月(%d+)日"], ["2024", "3", "5"]),
            (.match, ["  学时 2.5  ", "^%s*(.-)%s*$"], ["学时 2.5"]),
            (.match, ["THE (quick) fox", "%((%a+)%)"], ["quick"]),
            (.match, ["f(a(b)c)d", "%b()"], ["(a(b)c)"]),
            (.match, ["[[x]]", "%[(%[?)x%]"], ["["]),
            (.match, ["\"it's\"", "([\"'])(.-)%1"], ["\"", "it's"]),
            (.gmatch, ["a=1,b=2", "(%w)=(%w)"], ["a", "1", 0, "b", "2", 0]),
            (.gmatch, ["abc", ""], ["", 0, 0, "", 0, 0, "", 0, 0, "", 0, 0]),
            (.gmatch, ["^a^a", "^a"], ["^a", 0, 0, "^a", 0, 0]),
            (.gsub, ["THE (quick) fox", "%f[%a]%a+%f[%A]", "<%0>"], ["<THE> (<quick>) <fox>", 3]),
            (.gsub, ["hello world", "%w+", "%0 %0", 1], ["hello hello world", 1]),
            (.gsub, ["abc", "", "-"], ["-a-b-c-", 4]),
            (.gsub, ["abc", "^%w", "x"], ["xbc", 1]),
            (.gsub, ["$name", "%$(%w+)", .expression("{ name = '王样本' }")], ["王样本", 1]),
            (.gsub, ["a b", "%w", .expression("function(c) if c == 'a' then return 1.5 end end")], ["1.5 b", 2]),
        ] as [(MatcherFunction, [MatcherValue], [MatcherValue])]
    )
    func followsTheManual(function: MatcherFunction, arguments: [MatcherValue], expected: [MatcherValue]) {
        let bench = MatcherBench()
        #expect(bench.call(function, ofLibrary: false, arguments) == .values(expected))
        #expect(bench.call(function, ofLibrary: true, arguments) == .values(expected))
    }

    @Test("every byte belongs to the classes of the C locale", arguments: Array("acdglpsuwxzACDGLPSUWXZeE@["))
    func classesAgree(letter: Character) {
        let bench = MatcherBench()
        let bytes = MatcherValue.text(Array(0...255))
        let arguments = [bytes, .text(Array("%\(letter)".utf8)), "" as MatcherValue]
        #expect(bench.call(.gsub, ofLibrary: false, arguments) == bench.call(.gsub, ofLibrary: true, arguments))
    }

    @Test("calls without their arguments are refused in the library's words", arguments: MatcherFunction.allCases, [0, 1, 2])
    func refusesMissingArguments(function: MatcherFunction, count: Int) {
        let bench = MatcherBench()
        let arguments = Array(repeating: "a" as MatcherValue, count: count)
        let expected = bench.call(function, ofLibrary: true, arguments)
        #expect(bench.call(function, ofLibrary: false, arguments) == expected)
        if count < 2 || function == .gsub {
            guard case .error = expected else {
                Issue.record("\(function) with \(count) arguments went through")
                return
            }
        }
    }

    @Test("nesting and captures end where the library's do", arguments: [31, 32, 33, 198, 199, 200, 201, 300])
    func depthAgrees(count: Int) {
        let bench = MatcherBench()
        let subject = MatcherValue.text(Array(repeating: 0x61, count: count))
        for item in ["a?", "()", "(a)", "a-", "a*"] {
            let pattern = MatcherValue.text(Array(String(repeating: item, count: count).utf8))
            for function in [MatcherFunction.find, .match] {
                let expected = bench.call(function, ofLibrary: true, [subject, pattern])
                #expect(bench.call(function, ofLibrary: false, [subject, pattern]) == expected, "\(item) \(count)")
            }
        }
    }
}
