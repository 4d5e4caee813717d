import Ledger
import Rules
import TestKit
import Testing

@Suite("What units lay on top of a clause")
struct OverlayTests {
    private static let committee = ClauseReference(regulation: "branch_work", clause: "committee")

    private static func clause(
        _ id: String, level: Level, _ times: Parameter?, tightens: ClauseReference? = nil, units: [String]? = nil, line: Int = 1
    ) -> ClauseRules {
        ClauseRules(
            id: id, doc: "Meetings.", zh: "会议", article: "4", level: level, parameters: times.map { ["times": $0] } ?? [:], tightens: tightens, units: units,
            location: Location("\(tightens == nil ? "national" : "own").lua", line: line))
    }

    private static func atLeast(_ number: Int) -> Parameter { .test(.atLeast(.number(Fraction(number)))) }

    /// A national clause, once; of a unit's own rules what is handed over.
    private static func book(_ own: [ClauseRules], from: String = "2020-01-01") -> RuleBook {
        var book = RuleBook()
        _ = book.add(
            RegulationRules(
                id: "branch_work", doc: "", zh: "工作条例", issuer: "national",
                editions: [EditionRules(name: "2018", from: day("2018-10-28"), clauses: [clause("committee", level: .generally, atLeast(1))])],
                location: Location("national.lua", line: 1)))
        _ = book.add(
            RegulationRules(
                id: "own_rules", doc: "", zh: "本单位办法", issuer: "unit", editions: [EditionRules(name: "2020", from: day(from), clauses: own)],
                location: Location("own.lua", line: 1)))
        return book
    }

    private static func overlay(_ times: Parameter?, level: Level = .unit, units: [String]? = nil) -> ClauseRules {
        clause("committee", level: level, times, tightens: committee, units: units, line: 7)
    }

    private static let june = day("2021-06-30")

    @Test("the tighter number holds, the national level stays, and the overlay is told with it")
    func tighter() throws {
        let clause = try #require(Self.book([Self.overlay(Self.atLeast(2))]).clause(Self.committee, on: Self.june))
        #expect(clause.parameter("times") == Self.atLeast(2))
        #expect(clause.level == .generally)
        #expect(clause.overlays.map(\.reference.description) == ["own_rules/committee"])
        #expect(clause.origin(of: "times").location == Location("own.lua", line: 7))
    }

    @Test("a stricter level is taken over, a weaker one is not", arguments: [(Level.must, Level.must), (.practice, .generally)])
    func level(own: Level, holds: Level) throws {
        #expect(try #require(Self.book([Self.overlay(nil, level: own)]).clause(Self.committee, on: Self.june)).level == holds)
    }

    @Test(
        "only those who took it on are bound, and whoever is below them",
        arguments: [(["二支部"], 2), (["三支部", "二支部"], 2), (["一支部"], 1), ([], 1)] as [([String], Int)])
    func adoption(units: [String], times: Int) throws {
        let clause = try #require(Self.book([Self.overlay(Self.atLeast(2), units: ["二支部"])]).clause(Self.committee, on: Self.june, for: units))
        #expect(clause.parameter("times") == Self.atLeast(times))
    }

    @Test("a clause that waits is taken on by the settings", arguments: ["own_rules/committee", "own_rules"])
    func adoptedBySettings(name: String) throws {
        var book = Self.book([Self.overlay(Self.atLeast(2), units: [])])
        book.adoptions = [UnitAdoption(unit: "二支部", name, at: Location("zhibu.toml", line: 3))]
        #expect(book.clause(Self.committee, on: Self.june, for: ["二支部"])?.parameter("times") == Self.atLeast(2))
        #expect(book.clause(Self.committee, on: Self.june, for: ["一支部"])?.parameter("times") == Self.atLeast(1))
    }

    @Test("before its own first day an overlay asks for nothing")
    func notYet() {
        let book = Self.book([Self.overlay(Self.atLeast(2))], from: "2022-01-01")
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(1))
        #expect(book.clause(Self.committee, on: day("2022-06-30"))?.parameter("times") == Self.atLeast(2))
    }

    @Test(
        "what is looser or cannot be compared does not hold, and is told once with its place",
        arguments: [
            (Self.atLeast(0), "looser_rule"), (.test(.atMost(.number(Fraction(3)))), "incomparable_rule"), (.span(.months(1)), "incomparable_rule"),
        ])
    func conflict(times: Parameter, code: String) throws {
        let book = Self.book([Self.overlay(times)])
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(1))
        let told = book.conflicts.map(\.diagnostic)
        #expect(told.map(\.code) == [code])
        let problem = try #require(told.first)
        #expect(problem.location == Location("own.lua", line: 7))
        #expect(problem.severity == .warning)
        #expect(problem.message.en.contains("times = \(times.label.en) of own_rules/committee (2020)"))
        #expect(problem.notes.map(\.en).joined().contains("branch_work/committee, at least 1 (national.lua:1)"))
    }

    @Test("a setting tightens a national number, and cannot loosen it", arguments: [(2, 2, []), (0, 1, ["looser_rule"])] as [(Int, Int, [String])])
    func setting(wanted: Int, holds: Int, codes: [String]) {
        var book = Self.book([])
        book.amendments[Self.committee] = [Amendment("times", Self.atLeast(wanted), at: Location("zhibu.toml", line: 9))]
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(holds))
        #expect(book.conflicts.map(\.code) == codes)
    }

    @Test("a unit changes its own numbers as it likes, though not into another kind")
    func ownNumbers() {
        let own = ClauseReference(regulation: "own_rules", clause: "forum")
        func book(_ parameter: Parameter) -> RuleBook {
            var book = Self.book([Self.clause("forum", level: .unit, Self.atLeast(2))])
            book.amendments[own] = [Amendment("times", parameter, at: Location("zhibu.toml", line: 9))]
            return book
        }
        #expect(book(Self.atLeast(1)).clause(own, on: Self.june)?.parameter("times") == Self.atLeast(1))
        #expect(book(Self.atLeast(1)).conflicts.isEmpty)
        #expect(book(.span(.months(1))).clause(own, on: Self.june)?.parameter("times") == Self.atLeast(2))
        #expect(book(.span(.months(1))).conflicts.map(\.code) == ["incomparable_rule"])
    }

    @Test("what is set for a unit goes before what is set for all", arguments: [(["二支部", "党委"], 4), (["一支部", "党委"], 3), (["一支部"], 2)] as [([String], Int)])
    func perUnit(units: [String], times: Int) {
        var book = Self.book([])
        let place = Location("zhibu.toml", line: 9)
        book.amendments[Self.committee] = [
            Amendment("times", Self.atLeast(2), at: place), Amendment("times", Self.atLeast(3), unit: "党委", at: place),
            Amendment("times", Self.atLeast(4), unit: "二支部", at: place),
        ]
        #expect(book.clause(Self.committee, on: Self.june, for: units)?.parameter("times") == Self.atLeast(times))
    }

    @Test("of an overlay and a setting the tighter one holds", arguments: [(2, 3, 3), (3, 2, 3)])
    func both(overlay: Int, setting: Int, holds: Int) {
        var book = Self.book([Self.overlay(Self.atLeast(overlay))])
        book.amendments[Self.committee] = [Amendment("times", Self.atLeast(setting), at: Location("zhibu.toml", line: 9))]
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(holds))
    }

    @Test("a setting changes an overlay's own number; it still may not loosen what is below")
    func settingOfAnOverlay() {
        var book = Self.book([Self.overlay(Self.atLeast(2))])
        let own = ClauseReference(regulation: "own_rules", clause: "committee")
        book.amendments[own] = [Amendment("times", Self.atLeast(0), at: Location("zhibu.toml", line: 9))]
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(1))
        #expect(book.conflicts.map(\.origin.location) == [Location("zhibu.toml", line: 9)])
    }

    @Test("the book of a plugin's cases knows only the overlays of its own file")
    func casesOnly() {
        let book = Self.book([Self.overlay(Self.atLeast(2))])
        #expect(book.keepingOverlays(of: "national.lua").clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(1))
        #expect(book.keepingOverlays(of: "own.lua").clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(2))
    }

    @Test("editions are held fast at a day, or one regulation at one of its editions")
    func standing() {
        var book = Self.book([Self.overlay(Self.atLeast(2))], from: "2022-01-01")
        book.standing = .day(day("2022-06-30"))
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(2))
        book.standing = .edition(regulation: "own_rules", name: "2020")
        #expect(book.clause(Self.committee, on: Self.june)?.parameter("times") == Self.atLeast(2))
        book.standing = .day(day("2018-01-01"))
        #expect(book.clause(Self.committee, on: Self.june) == nil)
    }

    @Test("a subject is judged as its unit has taken it on, and explain tells both")
    func judged() throws {
        let book = Self.book([Self.overlay(Self.atLeast(2), level: .must, units: ["二支部"])])
        let ledger = TestLedger().unit("一支部").unit("二支部").activity("committee", "2021-06-05", unit: "一支部").activity("committee", "2021-06-05", unit: "二支部")
        let check = Check.sample(
            on: "unit", per: .period(.month), cites: "branch_work/committee", CountBody(what: .activityType("committee"), limit: .parameter("times")))
        let view = ledger.view(vocabulary: .branchLife, asOf: "2021-12-31")
        let findings = Evaluation(view: view, ruleBook: book).findings(of: check, period: period("2021-06")).findings
        #expect(findings.map(\.judgement.verdict) == [.met, .notMet])
        #expect(findings.map(\.severity) == [.warning, .error])
        let lines = ExplanationTests.lines(Explanation.document(for: findings[1], view: view, provenance: { _ in nil }), .chinese)
        #expect(
            lines[3...8] == [
                "  依据 工作条例（2018）第4条  会议", "    约束力 应当", "    参数 times = 至少 2（own_rules/committee（2020） own.lua:7；条款本身：至少 1）",
                "  加严 本单位办法（2020）第4条  会议", "    约束力 应当", "    参数 times = 至少 2（条款 own.lua:7）",
            ])
    }
}
