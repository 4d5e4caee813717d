import Ledger
import Rules
import TestKit
import Testing

@Suite("interval")
struct IntervalTests {
    private static func limit(_ test: Ledger.Test) throws -> IntervalBody {
        IntervalBody(from: try stepPath("activist"), to: try stepPath("candidate"), limit: .test(test))
    }

    static let year = Ledger.Test.atLeast(.span(.months(12)))
    static let half = Ledger.Test.between(.span(.months(6)), .span(.months(12)))

    static let cases: [(Ledger.Test, String, String, Verdict)] = [
        (year, "2024-02-29", "2025-02-28", .met), (year, "2024-02-29", "2025-02-27", .notMet), (year, "2024-05", "2025-05-31", .met),
        (year, "2024-05", "2025-05-15", .undetermined), (year, "2024-05", "2025-04-30", .notMet), (year, "", "2025-05-15", .undetermined),
        (half, "2024-05-01", "2024-11-01", .met), (half, "2024-05-01", "2025-05-01", .met), (half, "2024-05-01", "2025-05-02", .notMet),
        (half, "2024-05-01", "2024-10-31", .notMet),
    ]

    @Test("a year to the day, half a year to a year", arguments: cases)
    func judged(test: Ledger.Test, from: String, to: String, verdict: Verdict) throws {
        let ledger = TestLedger().step("李示例", "activist", from).step("李示例", "candidate", to)
        #expect(try ledger.judgeSteps(try Self.limit(test), "李示例")?.judgement.verdict == verdict)
    }

    @Test("what has not come yet is not judged, not even where it is planned")
    func open() throws {
        let ledger = TestLedger().step("李示例", "activist", "2026-05-01").step("李示例", "candidate", "2027-06-01")
        #expect(try ledger.judgeSteps(try Self.limit(Self.year), "李示例")?.judgement.verdict == .notApplicable)
    }

    @Test("a limit of numbers is the rule's fault")
    func notSpan() throws {
        let ledger = TestLedger().step("李示例", "activist", "2024-05-01").step("李示例", "candidate", "2025-06-01")
        #expect(throws: RuleFault.notSpan(.atLeast(.number(fraction("1"))))) {
            try ledger.judgeSteps(try Self.limit(.atLeast(.number(fraction("1")))), "李示例")
        }
    }

    @Test("is judged by the edition of its last day, to the day")
    func editions() throws {
        func clause(_ span: Span) -> ClauseRules {
            ClauseRules(
                id: "training", doc: "Training.", article: "13", level: .must, parameters: ["time": .test(.atLeast(.span(span)))], location: Location("x.lua"))
        }
        var book = RuleBook()
        _ = book.add(
            RegulationRules(
                id: "rules", doc: "Rules.", zh: "细则", issuer: "national",
                editions: [
                    EditionRules(name: "2014", from: day("2014-05-28"), clauses: [clause(.months(6))]),
                    EditionRules(name: "2026", from: day("2026-05-11"), clauses: [clause(.months(12))]),
                ], location: Location("x.lua")))
        let body = IntervalBody(from: try stepPath("activist"), to: try stepPath("candidate"), limit: .parameter("time"))
        let ledger = TestLedger().step("李示例", "activist", "2025-11-01").step("李示例", "candidate", "2026-05-10")
            .step("王样本", "activist", "2025-11-01").step("王样本", "candidate", "2026-05-11")
            .step("赵合成", "activist", "2025-11-01").step("赵合成", "candidate", "2026-05")
        func judged(_ name: String) throws -> Finding? { try ledger.judgeSteps(body, name, cites: "rules/training", book: book) }
        #expect(try judged("李示例")?.judgement.verdict == .met)
        #expect(try judged("王样本")?.judgement.verdict == .notMet)
        #expect(try judged("王样本")?.clause?.edition.name == "2026")
        #expect(try judged("赵合成")?.judgement.verdict == .undetermined)
    }
}
