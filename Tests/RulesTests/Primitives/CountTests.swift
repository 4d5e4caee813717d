import Ledger
import Rules
import TestKit
import Testing

@Suite("count")
struct CountTests {
    static var quarterly: Check {
        .sample(
            on: "unit", per: .period(.quarter), CountBody(what: .activityType("members_meeting"), limit: .atLeast("1")))
    }

    @Test(
        "the members' meeting once a quarter; an admission is one too",
        arguments: [("2021Q1", Verdict.met), ("2021Q2", .met), ("2021Q3", .notMet), ("2021Q4", .met)])
    func quarters(quarter: String, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部").activity("members_meeting", "2021-02-10").activity("members_meeting", "2021-05-12")
            .activity("admission", "2021-11-03")
        let judgement = try #require(try ledger.judge(Self.quarterly, "一支部", quarter, asOf: "2021-12-31"))
        #expect(judgement.verdict == verdict)
        #expect(judgement.target == .number(fraction("1")))
        #expect(judgement.actual == .number(fraction(verdict == .met ? "1" : "0")))
    }

    @Test("a quarter that still runs is undetermined until its last day, and reached it is met for good")
    func running() throws {
        let empty = TestLedger().unit("一支部")
        let open = try #require(try empty.judge(Self.quarterly, "一支部", "2021Q3", asOf: "2021-08-15"))
        #expect(open.verdict == .undetermined)
        #expect(open.pending == day("2021-09-30"))
        let held = TestLedger().unit("一支部").activity("members_meeting", "2021-07-02")
        let reached = try #require(try held.judge(Self.quarterly, "一支部", "2021Q3", asOf: "2021-08-15"))
        #expect(reached.verdict == .met)
        #expect(reached.pending == nil)
    }

    @Test("what lies beyond the as-of day has not happened")
    func future() throws {
        let ledger = TestLedger().unit("一支部").activity("members_meeting", "2021-09-20")
        #expect(try ledger.judge(Self.quarterly, "一支部", "2021Q3", asOf: "2021-08-15")?.verdict == .undetermined)
        #expect(try ledger.judge(Self.quarterly, "一支部", "2021Q3", asOf: "2021-09-20")?.verdict == .met)
    }

    @Test(
        "an upper limit: passed it is not met at once, kept so far it is met and pending",
        arguments: [(1, Verdict.met, "2021-12-31" as String?), (2, .met, "2021-12-31"), (3, .notMet, nil)])
    func upperLimit(count: Int, verdict: Verdict, pending: String?) throws {
        let ledger = TestLedger().unit("一支部")
        for month in 1...count { ledger.activity("theme_day", "2021-0\(month)-05") }
        let check = Check.sample(on: "unit", CountBody(what: .activityType("theme_day"), limit: .atMost("2")))
        let judgement = try #require(try ledger.judge(check, "一支部", "2021", asOf: "2021-06-30"))
        #expect(judgement.verdict == verdict)
        #expect(judgement.pending == pending.map { day($0) })
        #expect(try ledger.judge(check, "一支部", "2021", asOf: "2021-12-31")?.pending == nil)
    }

    @Test(
        "between two and three while the year runs",
        arguments: [(1, Verdict.undetermined), (2, .met), (3, .met), (4, .notMet)])
    func between(count: Int, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部")
        for month in 1...count { ledger.activity("theme_day", "2021-0\(month)-05") }
        let check = Check.sample(on: "unit", CountBody(what: .activityType("theme_day"), limit: .between("2", "3")))
        #expect(try ledger.judge(check, "一支部", "2021", asOf: "2021-06-30")?.verdict == verdict)
    }

    @Test(
        "a day known only to its month counts where the month lies within, and makes the count uncertain where it does not",
        arguments: [("2021-03", "2021Q1", Verdict.met), ("2021", "2021Q1", .undetermined), ("2021", "2021", .met)])
    func imprecise(date: String, asked: String, verdict: Verdict) throws {
        let kind: Period.Kind = asked == "2021" ? .year : .quarter
        let check = Check.sample(on: "unit", per: .period(kind), CountBody(what: .activityType("lecture"), limit: .atLeast("1")))
        let judgement = try #require(try TestLedger().unit("一支部").activity("lecture", date).judge(check, "一支部", asked, asOf: "2021-12-31"))
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == (verdict == .undetermined ? ["date"] : []))
    }

    @Test("a sitting without its branch belongs to the only one, and makes the counts of two uncertain")
    func blankUnit() throws {
        let one = TestLedger().unit("一支部").activity("members_meeting", "2021-02-10", unit: "")
        #expect(try one.judge(Self.quarterly, "一支部", "2021Q1", asOf: "2021-12-31")?.verdict == .met)
        let two = TestLedger().unit("一支部").unit("二支部").activity("members_meeting", "2021-02-10", unit: "")
        let judgement = try #require(try two.judge(Self.quarterly, "二支部", "2021Q1", asOf: "2021-12-31"))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["unit"])
    }

    @Test(
        "zero incidents are met only where the register was kept",
        arguments: [
            ("第118期", Verdict.met, []), ("第119期", .undetermined, ["incidents_kept"]), ("第120期", .notMet, []),
            ("第121期", .undetermined, ["incidents_kept"]),
        ])
    func register(name: String, verdict: Verdict, missing: [String]) throws {
        let ledger = TestLedger()
            .trainingClass("第118期", from: "2021-03-01", through: "2021-07-01", incidentsKept: true)
            .trainingClass("第119期", from: "2021-03-01", through: "2021-07-01")
            .trainingClass("第120期", from: "2021-03-01", through: "2021-07-01").incident("赵合成", "2021-03-20", of: "第120期")
            .trainingClass("第121期", from: "2021-03-01", through: "2021-07-01", incidentsKept: false)
        let check = Check.sample(
            on: "class", per: .run,
            CountBody(what: .records("incident"), limit: .exactly("0"), needs: try path("incidents_kept", in: "class")))
        let judgement = try #require(try ledger.judge(check, name, asOf: "2021-12-31"))
        #expect(judgement.verdict == verdict)
        #expect(judgement.missing == missing)
    }

    @Test("one nested sitting counts as members' meeting, lecture, theme day and three group meetings: six, in one record")
    func nested() throws {
        let ledger = TestLedger().unit("一支部").group("一组").group("二组").group("三组")
            .activity("members_meeting", "2021-03-05", groups: ["一组", "二组", "三组"], also: ["lecture", "theme_day", "group_meeting"])
        let view = ledger.view(vocabulary: .branchLife)
        let unit = try #require(view.row(ledger.id("unit", "一支部")))
        let counts = try ["members_meeting", "lecture", "theme_day", "group_meeting"].map {
            try view.occurrences(of: .activityType($0), for: unit, in: .year(2021)).count
        }
        #expect(counts == [1, 1, 1, 3])
        #expect(view.table("activity").count == 1)
        let group = try #require(view.row(ledger.id("group", "二组")))
        #expect(try view.occurrences(of: .activityType("group_meeting"), for: group, in: .month(2021, 3)).count == 1)
    }

    @Test("a lecture in the forum is one lecture, also where it is the theme day of that month")
    func lectureInForum() throws {
        let ledger = TestLedger().unit("一支部")
            .activity("study_forum", "2021-03-05", also: ["lecture", "theme_day"], roles: ["lecturer": ["李示例", "王样本"]])
        let view = ledger.view(vocabulary: .branchLife)
        let unit = try #require(view.row(ledger.id("unit", "一支部")))
        let counts = try ["study_forum", "lecture", "theme_day"].map {
            try view.occurrences(of: .activityType($0), for: unit, in: .month(2021, 3)).count
        }
        #expect(counts == [1, 1, 1])
    }

    @Test("a class across New Year counts once, in the year in which it began", arguments: [("2020", 1), ("2021", 1), ("2020..2021", 2)])
    func acrossNewYear(asked: String, count: Int) throws {
        let ledger = TestLedger().unit("一支部").trainingClass("第118期", from: "2020-12-01", through: "2021-01-31", branch: "一支部")
            .trainingClass("第119期", from: "2021-03-01", through: "2021-07-01", unit: "一支部")
        let view = ledger.view(asOf: "2021-12-31")
        let unit = try #require(view.row(ledger.id("unit", "一支部")))
        #expect(try view.occurrences(of: .records("class"), for: unit, in: period(asked)).count == count)
    }

    @Test("a group's meeting that names no group may be any group's of its branch")
    func unnamedGroup() throws {
        let ledger = TestLedger().unit("一支部").unit("二支部").group("一组", unit: "一支部").group("甲组", unit: "二支部")
            .activity("group_meeting", "2021-03-05", unit: "一支部")
        let check = Check.sample(on: "group", per: .period(.month), CountBody(what: .activityType("group_meeting"), limit: .atLeast("1")))
        #expect(try ledger.judge(check, "一组", "2021-03", asOf: "2021-12-31")?.missing == ["groups"])
        #expect(try ledger.judge(check, "甲组", "2021-03", asOf: "2021-12-31")?.verdict == .notMet)
    }

    @Test(
        "a member counts what he was at, once for two roles; the forum is a lecture for its lecturer alone",
        arguments: [
            ("李示例", "study_forum", 1), ("李示例", "lecture", 1), ("王样本", "study_forum", 1), ("王样本", "lecture", 0), ("赵合成", "study_forum", 0),
        ])
    func presence(name: String, type: String, count: Int) throws {
        let ledger = TestLedger().activity(
            "study_forum", "2021-03-05", roles: ["lecturer": ["李示例"], "host": ["李示例"]], present: ["王样本"], absent: ["赵合成"])
        let view = ledger.view(vocabulary: .branchLife)
        let member = try #require(view.row(ledger.id("member", name)))
        #expect(try view.occurrences(of: .activityType(type), for: member, in: .year(2021)).count == count)
    }

    @Test("a condition may ask a participation about its sitting")
    func conditionOnSitting() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", hours: "4", present: ["李示例"]).activity(
            "lecture", "2021-04-05", hours: "1", present: ["李示例"])
        let long = Condition(try path("hours", in: "activity"), .test(.atLeast(.number(fraction("2")))))
        let check = Check.sample(on: "member", CountBody(what: .activityType("lecture"), limit: .exactly("1"), conditions: [long]))
        #expect(try ledger.judge(check, "李示例", "2021")?.verdict == .met)
    }

    @Test("a trainee has no sittings: the rule is at fault")
    func unrelated() throws {
        let check = Check.sample(on: "trainee", per: .run, CountBody(what: .activityType("lecture"), limit: .atLeast("1")))
        #expect(throws: RuleFault.unrelated("lecture", subject: "trainee")) {
            try TestLedger().trainee("赵合成").judge(check, "赵合成", asOf: "2021-12-31")
        }
    }

    @Test("persons are counted once however often they came, and an unnamed one leaves the number open")
    func distinct() throws {
        func persons(_ limit: Rules.Limit, _ ledger: TestLedger) throws -> Judgement? {
            let body = CountBody(what: .records("participation"), limit: limit, distinct: [try path("member", in: "participation")])
            return try ledger.judge(.sample(on: "unit", body), "一支部", "2021")
        }
        let ledger = TestLedger().unit("一支部").activity("lecture", "2021-03-05", present: ["李示例", "王样本"]).activity("lecture", "2021-04-05", present: ["李示例"])
        #expect(try persons(.atLeast("2"), ledger)?.verdict == .met)
        #expect(try persons(.atLeast("3"), ledger)?.verdict == .notMet)
        #expect(try persons(.atLeast("3"), ledger)?.actual == .number(fraction("2")))
    }
}
