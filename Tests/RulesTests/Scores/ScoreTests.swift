import Ledger
import Rules
import TestKit
import Testing

@Suite("Scores")
struct ScoreTests {
    static var byRole: Points {
        .table(by: "role", ["report": hundredths("5"), "lecturer": hundredths("5"), "host": hundredths("3"), "comment": hundredths("2")])
    }

    static func item(
        _ points: Points, _ type: String, roles: [String] = [], cap: ScoreItem.Cap? = nil
    ) -> ScoreItem {
        var item = ScoreItem(.plus, points, .activityType(type), at: Location("sample.lua", line: 3))
        item.roles = roles
        item.cap = cap
        return item
    }

    static func score(base: String = "0", floor: String? = nil, cap: String? = nil, exempt: [Condition] = [], _ items: [ScoreItem]) -> Score {
        var score = Score(.sample("points"), scope: Scope(model: "member", per: .period(.year), exempt: exempt))
        score.base = hundredths(base)
        score.floor = floor.map { hundredths($0) }
        score.cap = cap.map { hundredths($0) }
        score.items = items
        return score
    }

    static func result(_ score: Score, _ name: String, of ledger: TestLedger, asOf: String? = "2021-12-31") throws -> ScoreResult {
        let view = ledger.view(vocabulary: .branchLife, asOf: asOf)
        let (results, faults) = Evaluation(view: view, ruleBook: RuleBook()).scores(
            of: score, period: .year(2021), only: view.row(ledger.id("member", name)))
        if let fault = faults.first { throw fault.error }
        let result = try #require(results.first)
        #expect(result.parts.reduce(.zero) { $0 + $1.points } == result.points, "the parts add up to the points")
        return result
    }

    @Test("each role of a participation gives its own points", arguments: [("李示例", "8"), ("王样本", "2"), ("赵合成", "0")])
    func roles(name: String, points: String) throws {
        let ledger = TestLedger().activity(
            "study_forum", "2021-03-05", roles: ["report": ["李示例"], "host": ["李示例"], "comment": ["王样本"]], present: ["赵合成"])
        #expect(try Self.result(Self.score([Self.item(Self.byRole, "study_forum")]), name, of: ledger).points == hundredths(points))
    }

    @Test("a role that the table does not list is a fault of the plugin, never a default")
    func unlistedRole() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", roles: ["report": ["李示例"], "timekeeper": ["李示例"]])
        #expect(throws: RuleFault.unlistedValue("timekeeper", field: "role")) {
            try Self.result(Self.score([Self.item(Self.byRole, "study_forum")]), "李示例", of: ledger)
        }
    }

    @Test("a cap in the year: the third lecture adds nothing, and the part says so")
    func yearlyCap() throws {
        let ledger = TestLedger()
        for date in ["2021-03-05", "2021-04-05", "2021-05-05"] { ledger.activity("lecture", date, present: ["李示例"]) }
        let item = Self.item(.fixed(hundredths("2.5")), "lecture", roles: ["present"], cap: ScoreItem.Cap(hundredths("6")))
        let result = try Self.result(Self.score([item]), "李示例", of: ledger)
        #expect(result.points == hundredths("6"))
        #expect(result.parts.map(\.points) == [hundredths("2.5"), hundredths("2.5"), hundredths("1")])
        #expect(result.parts.map(\.capped) == [.zero, .zero, hundredths("1.5")])
    }

    @Test("a cap in each quarter begins anew, in the order of the days and not of the rows")
    func quarterlyCap() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-31", title: "晚", present: ["李示例"]).activity(
            "lecture", "2021-01-05", title: "早", present: ["李示例"]
        )
        .activity("lecture", "2021-04-01", present: ["李示例"])
        let item = Self.item(.fixed(hundredths("2")), "lecture", cap: ScoreItem.Cap(hundredths("3"), per: .quarter))
        let result = try Self.result(Self.score([item]), "李示例", of: ledger)
        #expect(result.points == hundredths("5"))
        #expect(result.parts.map(\.points) == [hundredths("2"), hundredths("1"), hundredths("2")])
        #expect(result.parts.map(\.evidence) == [2, 1, 3].map { [RecordID(model: "participation", id: $0)] })
        #expect(result.parts.map(\.reason.zh) == ["党课", "党课", "党课"])
    }

    @Test("sixty to begin with, never below zero", arguments: [(1, "30"), (2, "0"), (3, "0")])
    func floor(absences: Int, points: String) throws {
        let ledger = TestLedger()
        for month in 1...absences { ledger.activity("theme_day", "2021-0\(month)-05", absent: ["李示例"]) }
        var minus = ScoreItem(.minus, .fixed(hundredths("30")), .records("participation"), at: Location("sample.lua", line: 4))
        minus.conditions = [Condition(try path("attendance", in: "participation"), .anyOf([.text("absent")]))]
        #expect(try Self.result(Self.score(base: "60", floor: "0", [minus]), "李示例", of: ledger).points == hundredths(points))
    }

    @Test("a cap on the whole")
    func cap() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", present: ["李示例"])
        let result = try Self.result(Self.score(base: "60", cap: "61", [Self.item(.fixed(hundredths("5")), "lecture")]), "李示例", of: ledger)
        #expect(result.points == hundredths("61"))
    }

    @Test("a table by a field: a blank makes the score undetermined with its known part, an unlisted value is a fault")
    func tableByField() throws {
        var item = ScoreItem(
            .plus, .table(by: "reason", ["出差": hundredths("1")]), .records("participation"), at: Location("sample.lua", line: 4))
        item.conditions = [Condition(try path("attendance", in: "participation"), .anyOf([.text("leave")]))]
        let ledger = TestLedger().activity("lecture", "2021-03-05", onLeave: ["李示例"])
        let result = try Self.result(Self.score(base: "60", [item]), "李示例", of: ledger)
        #expect(result.verdict == .undetermined)
        #expect(result.points == hundredths("60"))
        #expect(result.missing == ["reason"])
    }

    @Test("the exempt have no points, and a year that runs says until when they may change")
    func exemptAndRunning() throws {
        let exempt = [Condition(try path("condition", in: "member"), .anyOf([.text("ill")]))]
        let score = Self.score(base: "60", exempt: exempt, [])
        let ledger = TestLedger().member("李示例", condition: "ill").member("王样本")
        #expect(try Self.result(score, "王样本", of: ledger, asOf: "2021-05-01").pending == day("2021-12-31"))
        let view = ledger.view(asOf: "2021-12-31")
        let results = Evaluation(view: view, ruleBook: RuleBook()).scores(of: score, period: .year(2021)).results
        #expect(results.map(\.verdict) == [.notApplicable, .met])
    }
}
