import Ledger
import Rules
import TestKit
import Testing

@Suite("no_copy")
struct NoCopyTests {
    private static func sitting(_ date: String, _ content: String) -> Activity {
        var sitting = Activity()
        sitting.type = "committee"
        sitting.date = date.isEmpty ? nil : day(date)
        sitting.title = date
        sitting.content = content
        return sitting
    }

    /// What is said of each sitting, in the order of their rows.
    private static func judge(_ sittings: [(String, String)], _ limit: Limit = .atMost("60%"), asOf: String = "2021-12-31") throws -> [Judgement] {
        let ledger = sittings.reduce(TestLedger()) { $0.record(sitting($1.0, $1.1)) }
        let content = try path("content", in: "activity")
        return try FieldBodyTests.judge(ledger, on: "activity", NoCopyBody(content, limit: limit, of: content), asOf: asOf)
    }

    @Test("the earlier one is the original, in whatever order they were entered")
    func earlier() throws {
        let judgements = try Self.judge([("2021-05-07", "讨论全年计划"), ("2021-03-05", "讨论全年计划"), ("2021-04-02", "研究请假办法")])
        #expect(judgements.map(\.verdict) == [.notMet, .met, .met])
        #expect(judgements[0].actual == .number(fraction("1")))
        #expect(judgements[0].found == ["2021-03-05 · 2021-03-05 · 支委会"])
        #expect(judgements[0].evidence.map(\.id) == [1, 2])
        #expect(judgements[1].actual == .number(.zero))
    }

    @Test(
        "five pairs of which three are shared are just sixty per cent",
        arguments: [("一二三四甲乙", Verdict.met, "0.6"), ("一二三四五甲", .notMet, "0.8"), ("甲一乙二丙三", .met, "0")])
    func boundary(text: String, verdict: Verdict, likeness: String) throws {
        let judgement = try Self.judge([("2021-03-05", "一二三四五六"), ("2021-04-02", text)])[1]
        #expect(judgement.verdict == verdict)
        #expect(judgement.actual == .number(fraction(likeness)))
        #expect(judgement.target == .number(fraction("0.6")))
    }

    @Test("other blanks and other punctuation make no other text; a pair that is repeated counts once")
    func writing() throws {
        #expect(try Self.judge([("2021-03-05", "讨论，全年计划。"), ("2021-04-02", "讨论 全年\n计划！")])[1].verdict == .notMet)
        #expect(try Self.judge([("2021-03-05", "哈哈哈哈"), ("2021-04-02", "哈哈哈哈研究办法")])[1].actual == .number(fraction("1/5")))
    }

    @Test("nothing written is nobody's copy, nor is what the ledger does not know yet")
    func nothing() throws {
        let judgements = try Self.judge([("2021-03-05", ""), ("2021-04-02", "。"), ("2021-05-07", "讨论全年计划")])
        #expect(judgements.map(\.verdict) == [.notApplicable, .notApplicable, .met])
        #expect(try Self.judge([("2021-03-05", "讨论全年计划"), ("2021-03-12", "讨论全年计划")], asOf: "2021-03-05").map(\.verdict) == [.met])
    }

    @Test("the one that it is most like is named; the records may be of another kind, and of the same day")
    func otherModel() throws {
        let content = try path("content", in: "activity")
        var paper = EvidenceDocument()
        paper.title = "工作要点"
        paper.date = day("2021-03-05")
        paper.text = "讨论全年计划"
        let ledger = TestLedger().record(Self.sitting("2021-03-05", "讨论全年计划")).record(Self.sitting("2021-03-04", "讨论全年计划")).record(paper)
        let body = NoCopyBody(content, limit: .atMost("60%"), of: try path("text", in: "document"))
        let judgements = try FieldBodyTests.judge(ledger, on: "activity", body)
        #expect(judgements.map(\.verdict) == [.notMet, .met])
        #expect(judgements[0].evidence.map(\.model) == ["activity", "document"])
    }

    @Test("a common opening makes no copy of a text that goes on in its own way")
    func openings() throws {
        let opening = String(repeating: "会议由书记主持，全体党员到会", count: 3)
        var seed: UInt64 = 7
        let sittings = (0..<60).map { number in
            let own = (0..<60).map { _ -> String in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return String(UnicodeScalar(UInt32(0x4E00 + seed >> 33 % 20000))!)
            }
            return (day("2021-01-01").adding(.days(number)).description, opening + own.joined())
        }
        let judgements = try Self.judge(sittings)
        #expect(judgements.allSatisfy { $0.verdict == .met })
        #expect(judgements.dropFirst().allSatisfy { $0.actual?.number ?? .zero > fraction("0.1") })
    }
}
