import Ledger

/// The days on which things are held.
enum DemoCalendar {
    static let years = [2019, 2020, 2021]

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let found = Day(year: year, month: month, day: day) else { preconditionFailure("\(year)-\(month)-\(day) is no day") }
        return found
    }

    /// The nth such day of the week in a month, 1 for Monday.
    static func nth(_ number: Int, weekday: Int, _ month: Int, of year: Int) -> Day {
        let first = day(year, month, 1)
        return Day(ordinal: first.ordinal + (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
    }

    static func lastDay(of month: Int, _ year: Int) -> Day {
        after(month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1), days: -1)
    }

    /// The last Friday of a month.
    static func lastFriday(_ month: Int, of year: Int) -> Day {
        let end = lastDay(of: month, year)
        return after(end, days: -((end.weekday + 2) % 7))
    }

    /// The public holidays of the three years, as the State Council announced them; weekends are not among them by themselves.
    private static let holidays: [ClosedRange<Day>] = [
        (2019, 1, 1, 1, 1), (2019, 2, 4, 2, 10), (2019, 4, 5, 4, 7), (2019, 5, 1, 5, 4), (2019, 6, 7, 6, 9), (2019, 9, 13, 9, 15),
        (2019, 10, 1, 10, 7), (2020, 1, 1, 1, 1), (2020, 1, 24, 2, 2), (2020, 4, 4, 4, 6), (2020, 5, 1, 5, 5), (2020, 6, 25, 6, 27),
        (2020, 10, 1, 10, 8), (2021, 1, 1, 1, 3), (2021, 2, 11, 2, 17), (2021, 4, 3, 4, 5), (2021, 5, 1, 5, 5), (2021, 6, 12, 6, 14),
        (2021, 9, 19, 9, 21), (2021, 10, 1, 10, 7),
    ].map { year, firstMonth, first, lastMonth, last in day(year, firstMonth, first)...day(year, lastMonth, last) }

    static func isHoliday(_ day: Day) -> Bool { holidays.contains { $0.contains(day) } }

    /// The day itself, or the same day of the week a week later, or earlier where that would leave the month.
    static func clearOfHolidays(_ day: Day) -> Day {
        guard isHoliday(day) else { return day }
        let later = after(day, days: 7)
        return later.month == day.month ? later : after(day, days: -7)
    }

    /// The first day from this one on that is no holiday.
    static func onceOpen(_ day: Day) -> Day {
        var open = day
        while isHoliday(open) { open = after(open, days: 1) }
        return open
    }

    static func after(_ day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }

    /// `2019年3月5日`, as people type it.
    static func written(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
