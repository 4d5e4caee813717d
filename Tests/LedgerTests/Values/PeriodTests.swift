import Ledger
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test(
        "a period has one canonical form",
        arguments: [
            ("2021", "2021", "2021年", Period.Kind.year), ("2021H1", "2021H1", "2021年上半年", .half), ("2021H2", "2021H2", "2021年下半年", .half),
            ("2021Q3", "2021Q3", "2021年第三季度", .quarter), ("2021-03", "2021-03", "2021年3月", .month),
            ("2021-01-01..2021-12-31", "2021", "2021年", .year), ("2021-07-01..2021-09-30", "2021Q3", "2021年第三季度", .quarter),
            ("2020-02-01..2020-02-29", "2020-02", "2020年2月", .month),
            ("2021-02-01..2021-04-30", "2021-02-01..2021-04-30", "2021年2月1日至4月30日", .span),
            ("2021-03..2021-07", "2021-03-01..2021-07-31", "2021年3月1日至7月31日", .span),
            ("2021-12-01..2022-01-31", "2021-12-01..2022-01-31", "2021年12月1日至2022年1月31日", .span),
            ("2021-03-05..2021-03-05", "2021-03-05..2021-03-05", "2021年3月5日", .span),
            ("2021..2022", "2021-01-01..2022-12-31", "2021年至2022年", .span),
        ])
    func canonical(text: String, description: String, chinese: String, kind: Period.Kind) throws {
        let period = try #require(Period(text))
        #expect(period.description == description)
        #expect(period.label.zh == chinese)
        #expect(period.kind == kind)
        #expect(Period(description) == period)
    }

    @Test(
        "what is no period is refused",
        arguments: [
            "2021Q5", "2021Q0", "2021H3", "2021q3", "2021-13", "2021-03-05", "2021-07..2021-03", "..", "2021..", "", "2021X1", "上半年",
        ])
    func refused(text: String) {
        #expect(Period(text) == nil)
    }

    @Test("constructors and text agree")
    func constructors() {
        #expect(Period.year(2021) == Period("2021"))
        #expect(Period.half(2021, 2) == Period("2021H2"))
        #expect(Period.quarter(2021, 4) == Period("2021Q4"))
        #expect(Period.month(2021, 2) == Period("2021-02"))
        #expect(Period(.quarter, 5, of: 2021) == nil)
        #expect(Period(.year, 2, of: 2021) == nil)
        #expect(Period(.span, of: 2021) == nil)
        #expect(Period(.month, 1, of: 0) == nil)
    }

    @Test(
        "a day lies within, without, or nobody knows",
        arguments: [
            ("2021Q3", "2021-07-01", Truth.yes), ("2021Q3", "2021-09-30", .yes), ("2021Q3", "2021-10-01", .no), ("2021Q3", "2021-08", .yes),
            ("2021Q3", "2021", .unknown),
            ("2021Q3", "2022", .no), ("2021", "2021", .yes), ("2021-03-05..2021-04-30", "2021-03", .unknown),
        ])
    func contains(period: String, day: String, truth: Truth) throws {
        let (period, day) = try (#require(Period(period)), #require(Day(day)))
        #expect(period.contains(day) == truth)
    }

    @Test(
        "only whole parts lie within",
        arguments: [
            ("2021", Period.Kind.quarter, ["2021Q1", "2021Q2", "2021Q3", "2021Q4"]), ("2021-02..2021-08", .quarter, ["2021Q2"]),
            ("2021Q3", .month, ["2021-07", "2021-08", "2021-09"]),
            ("2021-03", .quarter, []), ("2021-06..2022-12", .year, ["2022"]), ("2021", .half, ["2021H1", "2021H2"]),
            ("2021-03-02..2021-05-30", .month, ["2021-04"]),
            ("2021Q3", .span, ["2021Q3"]), ("9999", .half, ["9999H1", "9999H2"]),
        ])
    func divided(period: String, kind: Period.Kind, parts: [String]) throws {
        let period = try #require(Period(period))
        #expect(period.divided(into: kind).map(\.description) == parts)
    }

    @Test(
        "next and previous keep the length",
        arguments: [
            ("2021", "2020", "2022"), ("2021Q4", "2021Q3", "2022Q1"), ("2021H1", "2020H2", "2021H2"), ("2021-01", "2020-12", "2021-02"),
            ("2021-02", "2021-01", "2021-03"),
            ("2021-01..2021-07", "2020-06-01..2020-12-31", "2021-08-01..2022-02-28"),
            ("2021-03-05..2021-03-07", "2021-03-02..2021-03-04", "2021-03-08..2021-03-10"),
        ])
    func neighbours(period: String, previous: String, next: String) throws {
        let period = try #require(Period(period))
        #expect(period.previous.description == previous)
        #expect(period.next.description == next)
    }

    @Test("the calendar's ends have no neighbour beyond")
    func ends() throws {
        #expect(Period.year(9999).next == Period.year(9999))
        #expect(Period.month(1, 1).previous == Period.month(1, 1))
        let days = try #require(Period("9999-12-20..9999-12-31"))
        #expect(days.next == days)
    }

    @Test(
        "the period that holds a day",
        arguments: [
            ("2021-08-15", Period.Kind.month, "2021-08"), ("2021-08-15", .quarter, "2021Q3"), ("2021-08-15", .half, "2021H2"),
            ("2021-08-15", .year, "2021"),
            ("2021-12-31", .quarter, "2021Q4"), ("2021-01-01", .half, "2021H1"), ("2021", .year, "2021"),
            ("2021-08-15", .span, "2021-08-15..2021-08-15"),
        ])
    func containing(day: String, kind: Period.Kind, period: String) throws {
        let day = try #require(Day(day))
        #expect(Period.containing(day, kind: kind).description == period)
    }

    @Test(
        "a rolling period ends on its day and holds less than the span before it",
        arguments: [
            (Span.years(5), "2021-12-31", "2017-01-01..2021-12-31"), (.months(1), "2021-06-30", "2021-06"),
            (.months(1), "2021-02-28", "2021-02"),
            (.years(5), "2024-02-29", "2019-03-01..2024-02-29"), (.years(5), "2024-02-28", "2019-03-01..2024-02-28"),
            (.months(3), "2021-05-31", "2021-03-01..2021-05-31"),
            (.days(7), "2021-03-07", "2021-03-01..2021-03-07"), (.years(1), "2021-08-15", "2020-08-16..2021-08-15"),
            (.days(0), "2021-03-07", "2021-03-07..2021-03-07"),
        ])
    func rolling(span: Span, day: String, period: String) throws {
        let day = try #require(Day(day))
        #expect(Period.last(span, endingOn: day).description == period)
    }

    @Test("periods sort by their first day, shorter ones first")
    func order() throws {
        let periods = try ["2021", "2021Q2", "2021-01", "2020", "2021Q1"].map { try #require(Period($0)) }
        #expect(periods.sorted().map(\.description) == ["2020", "2021-01", "2021Q1", "2021", "2021Q2"])
        #expect(periods[1].days == 91)
    }
}
