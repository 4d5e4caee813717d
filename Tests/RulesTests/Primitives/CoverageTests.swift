import Ledger
import Rules
import TestKit
import Testing

@Suite("coverage: everyone reports, lectures, chairs and comments")
struct CoverageTests {
    static func body(_ limit: Limit = .atLeast("1"), base: CoverageBody.Base = .periodEnd) -> CoverageBody {
        CoverageBody(what: .activityType("study_forum"), limit: limit, each: .roles(["report", "lecturer", "host", "comment"]), base: base)
    }
    static var onMember: Check { .sample(on: "member", body()) }
    static var onUnit: Check { .sample(on: "unit", body()) }

    @Test("one role short; nothing but the audience")
    func oneShort() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", roles: ["report": ["李示例"]], present: ["王样本"])
            .activity("study_forum", "2021-04-02", roles: ["lecturer": ["李示例"], "host": ["李示例"]])
        let short = try #require(try ledger.judge(Self.onMember, "李示例", "2021"))
        #expect(short.verdict == .notMet)
        #expect(short.missing == ["comment"])
        #expect(short.actual == .number(fraction("3")))
        #expect(short.target == .number(fraction("4")))
        #expect(short.evidence.count == 2)
        #expect(try ledger.judge(Self.onMember, "王样本", "2021")?.missing == ["report", "lecturer", "host", "comment"])
    }

    @Test("all four parts at one sitting are enough once, and not twice")
    func allAtOnce() throws {
        let ledger = TestLedger().activity(
            "study_forum", "2021-03-05", roles: ["report": ["李示例"], "lecturer": ["李示例"], "host": ["李示例"], "comment": ["李示例"]])
        #expect(try ledger.judge(Self.onMember, "李示例", "2021")?.verdict == .met)
        #expect(try ledger.judge(.sample(on: "member", Self.body(.atLeast("2"))), "李示例", "2021")?.verdict == .notMet)
    }

    @Test("while the year runs the rest is still to come")
    func running() throws {
        let ledger = TestLedger().activity("study_forum", "2021-03-05", roles: ["report": ["李示例"]])
        let judgement = try #require(try ledger.judge(Self.onMember, "李示例", "2021", asOf: "2021-04-30"))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.pending == day("2021-12-31"))
        #expect(judgement.missing == ["lecturer", "host", "comment"])
    }

    @Test("parts that must be taken exactly once are kept so far, and may still be passed")
    func exactlyOnce() throws {
        let ledger = TestLedger().activity(
            "study_forum", "2021-03-05", roles: ["report": ["李示例"], "lecturer": ["李示例"], "host": ["李示例"], "comment": ["李示例"]])
        let check = Check.sample(on: "member", Self.body(.exactly("1")))
        let judgement = try #require(try ledger.judge(check, "李示例", "2021", asOf: "2021-04-30"))
        #expect(judgement.verdict == .met)
        #expect(judgement.pending == day("2021-12-31"))
        ledger.activity("study_forum", "2021-04-05", roles: ["host": ["李示例"]])
        #expect(try ledger.judge(check, "李示例", "2021", asOf: "2021-04-30")?.missing == ["host"])
    }

    @Test("on a unit the whole matrix: who lacks what, and who everyone is")
    func matrix() throws {
        let ledger = TestLedger().unit("一支部").member("李示例").member("王样本")
            .activity(
                "study_forum", "2021-03-05",
                roles: ["report": ["李示例", "王样本"], "lecturer": ["李示例", "王样本"], "host": ["李示例", "王样本"], "comment": ["李示例"]])
        let judgement = try #require(try ledger.judge(Self.onUnit, "一支部", "2021"))
        #expect(judgement.verdict == .notMet)
        #expect(judgement.missing == ["王样本: comment"])
        #expect(judgement.actual == .number(fraction("7")))
        #expect(judgement.target == .number(fraction("8")))
        #expect(judgement.note?.zh == "应计 2 人（2021年12月31日在册）")
    }

    @Test(
        "whether one who joined in October is asked is what the base says",
        arguments: [
            (CoverageBody.Base.periodEnd, Verdict.notMet), (.anyDay, .notMet), (.allDays, .met), (.days(92), .notMet), (.days(93), .met),
        ])
    func joinedLate(base: CoverageBody.Base, verdict: Verdict) throws {
        let ledger = TestLedger().unit("一支部").member("李示例").member("王样本", from: "2021-10-01")
            .activity("study_forum", "2021-03-05", roles: ["report": ["李示例"], "lecturer": ["李示例"], "host": ["李示例"], "comment": ["李示例"]])
        #expect(try ledger.judge(.sample(on: "unit", Self.body(base: base)), "一支部", "2021")?.verdict == verdict)
        let himself = try ledger.judge(.sample(on: "member", Self.body(base: base)), "王样本", "2021")
        #expect(himself?.verdict == (verdict == .met ? .notApplicable : .notMet))
    }

    @Test("who left in June is asked where any day counts, and not at the period's end")
    func leftEarly() throws {
        let ledger = TestLedger().unit("一支部").member("李示例", through: "2021-06-30")
        #expect(try ledger.judge(Self.onUnit, "一支部", "2021", asOf: "2021-12-31")?.missing == ["members"])
        #expect(try ledger.judge(.sample(on: "unit", Self.body(base: .anyDay)), "一支部", "2021", asOf: "2021-12-31")?.verdict == .notMet)
    }

    @Test("a branch without members is no matrix")
    func empty() throws {
        let judgement = try #require(try TestLedger().unit("一支部").judge(Self.onUnit, "一支部", "2021", asOf: "2021-12-31"))
        #expect(judgement.verdict == .undetermined)
        #expect(judgement.missing == ["members"])
    }

    @Test("values of a field instead of roles")
    func values() throws {
        let ledger = TestLedger().activity("lecture", "2021-03-05", present: ["李示例"])
        let body = CoverageBody(
            what: .records("participation"), limit: .atLeast("1"),
            each: .values(try path("type", in: "participation"), [.text("lecture"), .text("theme_day")]))
        #expect(try ledger.judge(.sample(on: "member", body), "李示例", "2021")?.missing == ["theme_day"])
    }
}
