import Ledger
import Rules
import TestKit
import Testing

@Suite("Quotas of a score")
struct QuotaTests {
    private static func score(_ atMost: String, _ change: (inout ScoreQuota) -> Void = { _ in }) -> Score {
        var item = ScoreItem(.plus, .entries(EnteredItem("评定")), at: Location("sample.lua", line: 5))
        item.isRequired = true
        var score = ScoreTests.score([item])
        var quota = ScoreQuota("优秀", atMost: fraction(atMost))
        change(&quota)
        score.quota = quota
        return score
    }

    /// The members 1, 2 … with these points; nil for none entered.
    private static func ledger(_ points: [String?]) -> TestLedger {
        let ledger = TestLedger()
        for (index, points) in points.enumerated() {
            ledger.member("甲\(index + 1)")
            if let points { ledger.entry("甲\(index + 1)", "评定", points, basis: "票") }
        }
        return ledger
    }

    private static func grades(_ score: Score, _ ledger: TestLedger) -> [String?] {
        let evaluation = Evaluation(view: ledger.view(asOf: "2021-12-31"), ruleBook: RuleBook())
        return evaluation.scores(of: score, period: .year(2021)).results.map { $0.grade?.name }
    }

    @Test(
        "a third of five is one place, two rounded up, two to the nearest",
        arguments: [(Rounding.down, 1), (.up, 2), (.half, 2)])
    func rounding(_ round: Rounding, places: Int) {
        let found = Self.grades(Self.score("1/3") { $0.round = round }, Self.ledger(["95", "94", "93", "92", "91"]))
        #expect(found == (0..<5).map { $0 < places ? "优秀" : nil })
    }

    @Test("a whole number is so many places")
    func places() { #expect(Self.grades(Self.score("2"), Self.ledger(["91", "95", "94"])) == [nil, "优秀", "优秀"]) }

    @Test(
        "equals around the last place: people vote, all, none, or the order of the ledger",
        arguments: [
            (ScoreQuota.Ties.vote, ["优秀", "vote", "vote", nil]), (.all, ["优秀", "优秀", "优秀", nil]), (.none, ["优秀", nil, nil, nil]),
            (.order, ["优秀", "优秀", nil, nil]),
        ])
    func ties(_ ties: ScoreQuota.Ties, expected: [String?]) {
        #expect(Self.grades(Self.score("2") { $0.ties = ties }, Self.ledger(["95", "90", "90", "80"])) == expected)
    }

    @Test("equals who all have a place need no vote")
    func roomForAll() { #expect(Self.grades(Self.score("2"), Self.ledger(["90", "90", "80"])) == ["优秀", "优秀", nil]) }

    @Test("points that are not known leave open only what they could change")
    func open() {
        #expect(Self.grades(Self.score("2"), Self.ledger(["95", "90", "80", nil])) == ["优秀", "open", nil, nil])
        #expect(Self.grades(Self.score("1"), Self.ledger(["95", nil])) == ["open", nil])
    }

    @Test("who does not count takes no place and makes none")
    func population() throws {
        let full = Condition(try path("status", in: "member"), .anyOf([.text("full")]))
        let score = Self.score("1/3") { $0.conditions = [full] }
        let ledger = Self.ledger(["90", "80", "70"]).member("预备", status: "probationary").entry("预备", "评定", "99")
        #expect(Self.grades(score, ledger) == ["优秀", nil, nil, nil])
    }

    @Test("each branch has its own places")
    func branches() {
        let ledger = TestLedger().unit("一支部").unit("二支部")
        for (name, unit, points) in [("甲", "一支部", "90"), ("乙", "一支部", "80"), ("丙", "二支部", "70"), ("丁", "二支部", "60")] {
            ledger.member(name, unit: unit).entry(name, "评定", points)
        }
        #expect(Self.grades(Self.score("1/2"), ledger) == ["优秀", nil, "优秀", nil])
    }

    @Test("a grade from some points on; where the scale has it too, those without a place get the word beneath")
    func from() {
        #expect(Self.grades(Self.score("2") { $0.from = hundredths("85") }, Self.ledger(["85", "84.99"])) == ["优秀", nil])
        var score = Self.score("1")
        score.grade = Scale([.init(fraction("70"), .text("合格")), .init(fraction("85"), .text("优秀"))], .below(.text("待改进")))
        #expect(Self.grades(score, Self.ledger(["95", "90", "60"])) == ["优秀", "合格", "待改进"])
        #expect(Self.grades(score, Self.ledger(["84", "60"])) == ["合格", "待改进"])
    }

    @Test("the place tells how many there are, of how many, and who shares it")
    func standing() throws {
        let ledger = Self.ledger(["90", "90", "80"])
        let result = try ScoreTests.result(Self.score("1/3"), "甲2", of: ledger)
        let standing = try #require(result.standing)
        #expect(standing.places == 1 && standing.population == 3 && standing.rank == 1 && standing.tied == 2 && standing.open == 0)
    }
}
