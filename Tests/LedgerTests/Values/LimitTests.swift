import Ledger
import Testing

@Suite("Limits and near misses")
struct LimitTests {
    typealias Limit = Ledger.Test

    static func number(_ text: String) -> Limit.Operand { .number(Fraction(text) ?? .zero) }
    static func day(_ text: String) -> Day { Day(text) ?? Day(ordinal: 0) }

    @Test(
        "half and more than half part at the boundary",
        arguments: [
            (Limit.atLeast(number("1/2")), "1/2", true), (.moreThan(number("1/2")), "1/2", false),
            (.moreThan(number("1/2")), "11/20", true), (.atMost(number("1/7")), "1/7", true),
            (.lessThan(number("3")), "3", false), (.exactly(number("3")), "3", true), (.between(number("3"), number("5")), "5", true),
            (.between(number("3"), number("5")), "5.01", false),
            (.filled, "0", true), (.blank, "0", false),
        ])
    func numbers(limit: Limit, text: String, passes: Bool) throws {
        let number = try #require(Fraction(text))
        #expect(limit.passes(number) == passes)
    }

    @Test("a test about something else has no answer")
    func otherKinds() {
        #expect(Limit.before(Self.day("2021")).passes(Fraction(3)) == nil)
        #expect(Limit.atLeast(Self.number("3")).passes("3") == nil)
        #expect(Limit.atLeast(Self.number("3")).passes(Self.day("2021")) == .unknown)
        #expect(Limit.between(Self.number("3"), .text("5")).kind == nil)
    }

    @Test(
        "tests of days are unknown where the missing part decides",
        arguments: [
            (Limit.before(day("2010-01-01")), "2009-12-31", Truth.yes), (.before(day("2010-01-01")), "2010-01-01", .no),
            (.before(day("2010-06-01")), "2010", .unknown),
            (.after(day("2010-01-01")), "2010-01-01", .no), (.after(day("2010-01-01")), "2011", .yes),
            (.atLeast(.day(day("2010-01-01"))), "2010", .yes),
            (.atMost(.day(day("2010-12-31"))), "2010-12", .yes), (.exactly(.day(day("2010-01-01"))), "2010-01", .unknown),
            (.exactly(.day(day("2010-01-01"))), "2010-01-01", .yes),
            (.between(.day(day("2010-01-01")), .day(day("2010-12-31"))), "2010", .yes),
            (.between(.day(day("2010-02-01")), .day(day("2010-12-31"))), "2010", .unknown),
            (.between(.day(day("2010-02-01")), .day(day("2010-12-31"))), "2011-01-01", .no), (.filled, "2010", .yes), (.blank, "2010", .no),
        ])
    func days(limit: Limit, day: String, truth: Truth) throws {
        let day = try #require(Day(day))
        #expect(limit.passes(day) == truth)
    }

    @Test(
        "tests of spans compare calendar dates",
        arguments: [
            (Limit.atLeast(.span(.years(1))), "2020-02-29", "2021-02-28", Truth.yes),
            (.moreThan(.span(.years(1))), "2020-02-29", "2021-02-28", .no),
            (.atMost(.span(.months(1))), "2021-01-31", "2021-02-28", .yes), (.atMost(.span(.months(1))), "2021-01-31", "2021-03-01", .no),
            (.lessThan(.span(.days(5))), "2021-03-01", "2021-03-06", .no), (.atLeast(.span(.months(1))), "2021", "2021-06-01", .unknown),
            (.atLeast(.span(.years(1))), "2020", "2022", .yes), (.exactly(.span(.days(5))), "2021-03-01", "2021-03-06", .yes),
            (.between(.span(.years(1)), .span(.years(3))), "2020-01-01", "2023-01-01", .yes),
            (.between(.span(.years(1)), .span(.years(3))), "2020-01-01", "2023-01-02", .no),
            (.atLeast(.span(.workingDays(5))), "2021-03-01", "2021-03-08", .yes),
            (.atLeast(.span(.workingDays(5))), "2021-03-01", "2021-03-05", .no), (.filled, "2020", "2021", .unknown),
        ])
    func spans(limit: Limit, start: String, end: String, truth: Truth) throws {
        let (start, end) = try (#require(Day(start)), #require(Day(end)))
        #expect(limit.passes(from: start, to: end) == truth)
    }

    @Test(
        "tests of texts",
        arguments: [
            (Limit.like("支部"), "第二支部", true), (.like("第*支部"), "第二支部", true), (.like("第*支部"), "第二支部委员会", false),
            (.like("*a*b*"), "xxaxxbxx", true), (.like("*a*b*"), "ba", false),
            (.like("*"), "", true), (.like("a*"), "", false), (.like("*aab"), "aaab", true), (.noneOf(["党课", "大会"]), "党课", false),
            (.noneOf(["党课", "大会"]), "报告", true),
            (.exactly(.text("党课")), "党课", true), (.filled, "", false), (.blank, "", true),
        ])
    func texts(limit: Limit, text: String, passes: Bool) {
        #expect(limit.passes(text) == passes)
    }

    @Test(
        "a limit says in both languages what it asks",
        arguments: [
            (Limit.atLeast(number("1")), "至少 1", "at least 1"), (.moreThan(number("1/2")), "超过 1/2", "more than 1/2"),
            (.atMost(.span(.months(1))), "至多 1个月", "at most 1 month"),
            (.between(number("3"), number("5")), "在 3 与 5 之间（含两端）", "between 3 and 5, both included"),
            (.before(day("2010-01-01")), "早于2010年1月1日", "before 2010-01-01"),
            (.atLeast(.day(day("2010"))), "不早于2010年", "not before 2010"), (.noneOf(["甲", "乙"]), "不是“甲”、“乙”", "none of \"甲\", \"乙\""),
            (.filled, "已填写", "filled"),
        ])
    func labels(limit: Limit, zh: String, en: String) {
        #expect(limit.label == Message(zh: zh, en: en))
    }

    @Test("bounds know whether they are a least")
    func bounds() {
        #expect(Limit.atLeast(Self.number("3")).isLowerBound)
        #expect(!Limit.lessThan(Self.number("3")).isLowerBound)
        #expect(Limit.exactly(Self.number("3")).isLowerBound)
        #expect(!Limit.after(Self.day("2021")).isLowerBound)
        #expect(!Limit.atLeast(.span(.days(3))).isLowerBound)
    }

    @Test("bounds that cannot be asked are told apart")
    func wellFormed() {
        #expect(Limit.between(Self.number("3"), Self.number("5")).isWellFormed)
        #expect(!Limit.between(Self.number("5"), Self.number("3")).isWellFormed)
        #expect(!Limit.between(Self.number("3"), .span(.days(5))).isWellFormed)
        #expect(!Limit.atLeast(.text("a")).isWellFormed)
        #expect(!Limit.between(.day(Self.day("2022")), .day(Self.day("2021"))).isWellFormed)
        #expect(Limit.exactly(.text("a")).isWellFormed)
    }

    @Test(
        "the nearest name is found where it is near",
        arguments: [
            ("jioned", "joined"), ("Joined", "joined"), ("studyHours", "study_hours"), ("particpations", "participations"), ("姓明", "姓名"),
            ("入党日起", "入党日期"), ("hour", "hours"),
            ("xyz", nil), ("", nil), ("党", nil), ("attendance", nil), ("联系人", nil),
        ])
    func nearest(name: String, found: String?) {
        #expect(
            NearMiss.nearest(to: name, among: ["name", "joined", "study_hours", "participations", "姓名", "入党日期", "hours", "联系电话"]) == found)
    }

    @Test("of equally near names the order given does not matter")
    func ties() {
        let names = ["dates", "mates", "gates"]
        #expect(NearMiss.nearest(to: "rates", among: names) == "dates")
        #expect(NearMiss.nearest(to: "rates", among: names.reversed()) == "dates")
        #expect(NearMiss.nearest(to: "gated", among: names) == "gates")
    }
}
