import Ledger
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "a day prints as it is read, as precise as known",
        arguments: ["2021-03-05", "2021-03", "2021", "2020-02-29", "0001-01-01", "9999-12-31"])
    func roundTrip(text: String) throws {
        let day = try #require(Day(text))
        #expect(day.description == text)
        #expect(Day(code: day.code) == day)
    }

    @Test(
        "what is no day is refused",
        arguments: [
            "2021-02-29", "2021-13", "2021-00", "2021-00-05", "2021-03-00", "2021-3-5", "21-03-05", "2021/03/05", "0000", "20210305", "",
            "2021-", "２０２１", "2021-04-31",
        ])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("a day without its month is refused")
    func dayWithoutMonth() {
        #expect(Day(year: 2021, month: 0, day: 5) == nil)
        #expect(Day(year: 10_000) == nil)
        #expect(Day(year: 2021, month: -1) == nil)
        #expect(Day(code: 0) == nil)
    }

    @Test(
        "months clamp to the month's end and keep the precision",
        arguments: [
            ("2021-01-31", Span.months(1), "2021-02-28"), ("2020-01-31", .months(1), "2020-02-29"), ("2024-02-29", .years(1), "2025-02-28"),
            ("2021-03-31", .months(-1), "2021-02-28"), ("2021-11-30", .months(3), "2022-02-28"), ("2021-03", .months(11), "2022-02"),
            ("2021", .years(3), "2024"), ("2021-12-31", .days(1), "2022-01-01"), ("2021-03-01", .days(-1), "2021-02-28"),
            ("9999-12-31", .years(1), "9999-12-31"), ("0001-01-01", .days(-1), "0001-01-01"), ("2021-03-05", .days(Int.max), "9999-12-31"),
            ("2021-03-05", .years(Int.min), "0001-01-01"), ("2021-03-05", .days(0), "2021-03-05"),
        ])
    func adding(start: String, span: Span, end: String) throws {
        let day = try #require(Day(start))
        #expect(day.adding(span).description == end)
    }

    @Test(
        "the day itself is no working day of the count, and N days are completed",
        arguments: [
            ("2021-03-05", 1, "2021-03-08"), ("2021-03-01", 5, "2021-03-08"), ("2021-03-06", 1, "2021-03-08"),
            ("2021-03-08", -1, "2021-03-05"), ("2021-03-06", 0, "2021-03-06"),
        ])
    func workingDays(start: String, count: Int, end: String) throws {
        let day = try #require(Day(start))
        #expect(day.adding(.workingDays(count)).description == end)
    }

    @Test("a calendar of one's own says what a working day is")
    func calendar() throws {
        let holiday = try #require(Day("2021-03-08"))
        let start = try #require(Day("2021-03-05"))
        #expect(start.adding(.workingDays(1), isWorkingDay: { $0.weekday <= 5 && $0 != holiday }).description == "2021-03-09")
        #expect(start.adding(.workingDays(1), isWorkingDay: { _ in false }).description == "9999-12-31")
    }

    @Test("what is added to an imprecise day may be any of a range")
    func possible() throws {
        let range = try #require(Day("2021")).possible(after: .months(1))
        #expect(range.lowerBound.description == "2021-02-01")
        #expect(range.upperBound.description == "2022-01-31")
    }

    @Test(
        "whether a day precedes another is unknown where the missing part decides",
        arguments: [
            ("2021-03-05", "2021-03-06", Truth.yes), ("2021-03-05", "2021-03-05", .no), ("2021-03-06", "2021-03-05", .no),
            ("2021", "2022", .yes),
            ("2021", "2021-06-01", .unknown), ("2021-06-01", "2021", .unknown), ("2021", "2021", .unknown), ("2021-03", "2021-04-01", .yes),
            ("2021-03", "2021-03-31", .unknown), ("2021-03", "2021-03-01", .no), ("2021-03-31", "2021-03", .no), ("2022", "2021-12", .no),
        ])
    func precedes(left: String, right: String, truth: Truth) throws {
        let (left, right) = try (#require(Day(left)), #require(Day(right)))
        #expect(left.precedes(right) == truth)
    }

    @Test(
        "weekdays count from Monday",
        arguments: [
            ("1970-01-01", 4), ("2021-07-01", 4), ("2024-03-05", 2), ("2024-03-10", 7), ("2024-03-11", 1), ("0001-01-01", 1),
            ("1969-12-31", 3),
        ])
    func weekday(text: String, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(day.weekday == weekday)
    }

    @Test("every ordinal of four centuries is the day after the one before")
    func ordinals() {
        var day = Day(ordinal: -141_428)
        #expect(day.ordinal == -141_428)
        var failures = 0
        for ordinal in -141_427...146_097 {
            let next = Day(ordinal: ordinal)
            let follows = next.day == day.day + 1 && next.month == day.month && next.year == day.year
            let turns =
                next.day == 1 && day == day.last
                && (next.month == day.month + 1 && next.year == day.year || next.month == 1 && day.month == 12 && next.year == day.year + 1)
            if next.ordinal != ordinal || !(follows || turns) || Day(year: next.year, month: next.month, day: next.day) != next {
                failures += 1
            }
            day = next
        }
        #expect(failures == 0)
        #expect(Day(ordinal: 0).description == "1970-01-01")
        #expect(Day(ordinal: .max).description == "9999-12-31")
        #expect(Day(ordinal: .min).description == "0001-01-01")
    }

    @Test("days sort by time, the less precise first, and stand for their first and last day")
    func order() throws {
        let days = try ["2021-03-05", "2022", "2021-03", "2021", "2021-02-28"].map { try #require(Day($0)) }
        #expect(days.sorted().map(\.description) == ["2021", "2021-02-28", "2021-03", "2021-03-05", "2022"])
        #expect(days[2].first.description == "2021-03-01")
        #expect(days[2].last.description == "2021-03-31")
        #expect(days[3].last.description == "2021-12-31")
        #expect(days.map(\.precision) == [.day, .year, .month, .year, .day])
        #expect(days[0].label.zh == "2021年3月5日")
    }

    @Test("truth follows Kleene's tables")
    func kleene() {
        let all: [Truth] = [.yes, .no, .unknown]
        #expect(all.map { !$0 } == [.no, .yes, .unknown])
        #expect(all.map { .unknown && $0 } == [.unknown, .no, .unknown])
        #expect(all.map { .yes && $0 } == all)
        #expect(all.map { .no && $0 } == [.no, .no, .no])
        #expect(all.map { .unknown || $0 } == [.yes, .unknown, .unknown])
        #expect(all.map { .no || $0 } == all)
        #expect(all.map { .yes || $0 } == [.yes, .yes, .yes])
    }

    @Test(
        "spans print in both languages and read back",
        arguments: [
            (Span.days(1), "1 day", "1天"), (.workingDays(5), "5 working days", "5个工作日"), (.months(-1), "-1 month", "-1个月"),
            (.years(3), "3 years", "3年"),
        ])
    func spans(span: Span, english: String, chinese: String) {
        #expect(span.description == english)
        #expect(span.label.text(in: .chinese) == chinese)
        #expect(Span(english) == span)
    }

    @Test("a span in other words is refused", arguments: ["1 days", "2 month", "month", "", "1  day", "01 day"])
    func noSpan(text: String) {
        #expect(Span(text) == nil)
    }

    @Test(
        "half-days count both ends; an evening belongs to no half-day of its own",
        arguments: [
            ("2021-03-05 am", "2021-03-05 am", 1), ("2021-03-05 am", "2021-03-05 pm", 2), ("2021-03-05 pm", "2021-03-08 am", 6),
            ("2021-02-28 pm", "2021-03-01 am", 2),
            ("2021-03-05 pm", "2021-03-05 am", 0), ("2021-03-05 am", "2021-03-05 evening", 2), ("2021-03-05 evening", "2021-03-06 am", 1),
            ("2021-03-06 am", "2021-03-01 am", 0),
        ])
    func halfDays(first: String, last: String, count: Int) throws {
        let (first, last) = try (#require(HalfDay(first)), #require(HalfDay(last)))
        #expect(HalfDay.count(from: first, through: last) == count)
    }

    @Test("half-days sort within their day and print in both languages")
    func halfDayOrder() throws {
        let halves = try ["2021-03-06 am", "2021-03-05 evening", "2021-03-05 am", "2021-03-05 pm"].map { try #require(HalfDay($0)) }
        #expect(halves.sorted().map(\.description) == ["2021-03-05 am", "2021-03-05 pm", "2021-03-05 evening", "2021-03-06 am"])
        #expect(halves[1].label.zh == "2021年3月5日晚上")
        #expect(HalfDay("2021-03-05 noon") == nil)
    }
}
