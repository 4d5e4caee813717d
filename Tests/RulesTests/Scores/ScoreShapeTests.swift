import Ledger
import Rules
import TestKit
import Testing

@Suite("Shapes of scores")
struct ScoreShapeTests {
    // MARK: What gives points

    private static func entered(_ item: String, beside: String? = nil, required: Bool = false, sign: ScoreItem.Sign = .plus) -> ScoreItem {
        var item = ScoreItem(sign, .entries(EnteredItem(item, beside: beside)), at: Location("sample.lua", line: 5))
        item.isRequired = required
        return item
    }

    private static func fixed(_ points: String, _ type: String) -> ScoreItem { ScoreTests.item(.fixed(hundredths(points)), type) }

    @Test("what is typed in brings its points and its basis; one without a basis counts and says so; one without points leaves all open")
    func entries() throws {
        let ledger = TestLedger().entry("李示例", "评议", "18", basis: "测评票").entry("李示例", "评议", "1.5").entry("王样本", "评议", nil)
        let score = ScoreTests.score([Self.entered("评议")])
        let result = try ScoreTests.result(score, "李示例", of: ledger)
        #expect(result.points == hundredths("19.5"))
        #expect(result.parts.map(\.reason.zh) == ["评议（依据：测评票）", "评议（无依据）"])
        let open = try ScoreTests.result(score, "王样本", of: ledger)
        #expect(open.verdict == .undetermined && open.missing == ["amount"])
    }

    @Test("what is required and not there leaves the score open, with its known part; a figure beside it does not count")
    func required() throws {
        let ledger = TestLedger().entry("李示例", "自查", "95", basis: "自查表")
        let score = ScoreTests.score(base: "10", [Self.entered("考核", beside: "自查", required: true)])
        let result = try ScoreTests.result(score, "李示例", of: ledger)
        #expect(result.verdict == .undetermined && result.missing == ["考核"])
        #expect(result.points == hundredths("10") && result.beside == hundredths("95") && result.isLowerBound)
        ledger.entry("李示例", "考核", "93", basis: "考核表")
        let known = try ScoreTests.result(score, "李示例", of: ledger)
        #expect(known.points == hundredths("103") && known.beside == hundredths("95"))
    }

    @Test("a figure that is not known and takes away is no lower bound")
    func openMinus() throws {
        let ledger = TestLedger().entry("李示例", "扣分", nil)
        let result = try ScoreTests.result(ScoreTests.score(base: "60", [Self.entered("扣分", sign: .minus)]), "李示例", of: ledger)
        #expect(result.verdict == .undetermined && !result.isLowerBound)
    }

    private static let piecewise = Scale([.init(fraction("70"), .integer(2)), .init(fraction("90"), .integer(0))], .below(.integer(3)))!

    @Test("a number by its place on a scale, the bounds included", arguments: [("69.99", "3"), ("70", "2"), ("89.99", "2"), ("90", "0")])
    func scale(rate: String, off: String) throws {
        let result = try Self.scaled(Figure(fraction(rate)))
        #expect(result.points == hundredths("100") - hundredths(off))
        #expect(result.parts.last?.reason.zh == "示例规则 \(rate)")
    }

    @Test("a lower bound decides where everything above it gives the same")
    func lowerBound() throws {
        let blank = [RecordID(model: "participation", id: 1)]
        #expect(try Self.scaled(Figure(fraction("90"), blanks: blank, missing: ["hours"])).verdict == .met)
        let open = try Self.scaled(Figure(fraction("80"), blanks: blank, missing: ["hours"]))
        #expect(open.verdict == .undetermined && open.missing == ["hours"])
    }

    private struct Known: MeasureBody {
        let figure: Figure
        func read(_ view: LedgerView, _ subject: RowRef, _ period: Period?) throws -> Figure { figure }
    }

    private static func scaled(_ figure: Figure) throws -> ScoreResult {
        let ledger = TestLedger().member("李示例")
        let item = ScoreItem(.minus, .number(.measure("rate"), piecewise), at: Location("sample.lua", line: 5))
        let evaluation = Evaluation(
            view: ledger.view(asOf: "2021-12-31"), ruleBook: RuleBook(), measures: [.sample("rate", on: "member", unit: "%", Known(figure: figure))])
        let (results, faults) = evaluation.scores(of: ScoreTests.score(base: "100", [item]), period: .year(2021))
        #expect(faults.isEmpty)
        return try #require(results.first)
    }

    // MARK: Arithmetic

    private static func section(_ name: String, cap: String? = nil, floor: String? = nil, weight: String? = nil, _ items: [ScoreItem]) -> ScoreSection {
        var section = ScoreSection(name, items)
        section.cap = cap.map { hundredths($0) }
        section.floor = floor.map { hundredths($0) }
        section.weight = weight.map { fraction($0) }
        return section
    }

    @Test("parts are bounded, then weighed, and the whole is rounded once at the end")
    func parts() throws {
        var score = ScoreTests.score(base: "1", [])
        score.sections = [
            Self.section("日常", cap: "80", weight: "1/3", [Self.entered("甲")]), Self.section("评议", weight: "2/3", [Self.entered("乙")]),
            Self.section("扣分", floor: "-5", [Self.entered("丙", sign: .minus)]),
        ]
        let ledger = TestLedger().entry("李示例", "甲", "90").entry("李示例", "乙", "10.01").entry("李示例", "丙", "7")
        let result = try ScoreTests.result(score, "李示例", of: ledger)
        // 80/3 + 20.02/3 − 5 + 1, of which no third is rounded by itself: 100.02/3 = 33.34.
        #expect(result.points == hundredths("29.34"))
        #expect(result.sections.map(\.points) == [hundredths("80"), hundredths("10.01"), hundredths("-5")])
        #expect(result.parts.last?.reason.zh == "各部分按权重折算")
    }

    @Test("the kind of member weighs the items and not the base; a half of a hundredth goes up", arguments: [("full", "3.33"), ("probationary", "3.17")])
    func weight(status: String, points: String) throws {
        var score = ScoreTests.score(base: "1", [Self.entered("甲")])
        score.weight = ScoreWeight(by: try path("status", in: "member"), ["full": fraction("1"), "probationary": fraction("0.93")])
        let ledger = TestLedger().member("李示例", status: status).entry("李示例", "甲", "2.33")
        // 2.33 × 0.93 = 2.1669.
        #expect(try ScoreTests.result(score, "李示例", of: ledger).points == hundredths(points))
    }

    @Test("a half of a hundredth goes up")
    func half() throws {
        var score = ScoreTests.score([Self.entered("甲")])
        score.weight = ScoreWeight(by: try path("status", in: "member"), ["full": fraction("1/2")])
        #expect(try ScoreTests.result(score, "李示例", of: TestLedger().entry("李示例", "甲", "2.33")).points == hundredths("1.17"))
    }

    @Test("a blank weight leaves the score open, an unlisted one is a fault of the plugin")
    func openWeight() throws {
        var score = ScoreTests.score([Self.entered("甲")])
        let ledger = TestLedger().member("李示例").member("王样本", condition: "ill").entry("李示例", "甲", "2").entry("王样本", "甲", "2")
        score.weight = ScoreWeight(by: try path("condition", in: "member"), ["old": fraction("1/2")])
        let open = try ScoreTests.result(score, "李示例", of: ledger)
        #expect(open.verdict == .undetermined && open.missing == ["condition"] && !open.isLowerBound)
        #expect(throws: RuleFault.unlistedValue("ill", field: "condition")) { try ScoreTests.result(score, "王样本", of: ledger) }
    }

    @Test("the floor holds the whole after the weights, and the cap too", arguments: [("2", "5"), ("10", "10"), ("30", "20")])
    func bounds(entered: String, points: String) throws {
        let score = ScoreTests.score(base: "0", floor: "5", cap: "20", [Self.entered("甲")])
        #expect(try ScoreTests.result(score, "李示例", of: TestLedger().entry("李示例", "甲", entered)).points == hundredths(points))
    }

    // MARK: Benchmark and grade

    @Test("the benchmark is reached on the bound; of an open score nobody knows", arguments: [("69.99", false), ("70", true)])
    func benchmark(points: String, reached: Bool) throws {
        var score = ScoreTests.score([Self.entered("甲", required: true)])
        score.benchmark = hundredths("70")
        let ledger = TestLedger().member("王样本").entry("李示例", "甲", points)
        #expect(try ScoreTests.result(score, "李示例", of: ledger).reached == reached)
        #expect(try ScoreTests.result(score, "王样本", of: ledger).reached == nil)
    }

    @Test("the grade of an open score is not known")
    func grade() throws {
        var score = ScoreTests.score([Self.entered("甲", required: true)])
        score.grade = Scale([.init(fraction("70"), .text("合格"))], .below(.text("待改进")))
        let ledger = TestLedger().member("王样本").entry("李示例", "甲", "70").entry("赵合成", "甲", "69.99")
        #expect(try ScoreTests.result(score, "李示例", of: ledger).grade == .word("合格"))
        #expect(try ScoreTests.result(score, "赵合成", of: ledger).grade == .word("待改进"))
        #expect(try ScoreTests.result(score, "王样本", of: ledger).grade == nil)
    }
}
