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

    /// The last Friday of a month.
    static func lastFriday(_ month: Int, of year: Int) -> Day {
        let next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1)
        let end = after(next, days: -1)
        return after(end, days: -((end.weekday + 2) % 7))
    }

    static func after(_ day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }

    /// `2019年3月5日`, as people type it.
    static func written(_ day: Day) -> String { "\(day.year)年\(day.month)月\(day.day)日" }
}
