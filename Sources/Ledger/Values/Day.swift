/// A day, or a month or a year where no more is known. No time zone. Years run from 1 to 9999.
public struct Day: Hashable, Sendable, Comparable {
    public enum Precision: String, Sendable, Hashable {
        case year, month, day
    }

    /// `year << 9 | month << 5 | day`, with 0 for what is unknown: sorts by time, the less precise first.
    public let code: Int32

    /// Nil where no such day exists, as for 30 February, or where a day comes without its month.
    public init?(year: Int, month: Int = 0, day: Int = 0) {
        guard GregorianCalendar.years.contains(year), (0...12).contains(month), day >= 0 else { return nil }
        guard day == 0 || (month > 0 && day <= GregorianCalendar.days(inMonth: month, of: year)) else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Nil where the number is not the code of a day.
    public init?(code: Int32) {
        self.init(year: Int(code >> 9), month: Int(code >> 5 & 15), day: Int(code & 31))
    }

    /// The day so many days after 1970-01-01. Beyond the years 1 to 9999 it is the nearest day within.
    public init(ordinal: Int) {
        let bounds = GregorianCalendar.ordinals
        let date = GregorianCalendar.date(ordinal: min(max(ordinal, bounds.lowerBound), bounds.upperBound))
        self.init(uncheckedYear: date.year, month: date.month, day: date.day)
    }

    init(uncheckedYear year: Int, month: Int, day: Int) {
        code = Int32(year << 9 | month << 5 | day)
    }

    public var year: Int { Int(code >> 9) }
    /// 1 to 12, or 0 where only the year is known.
    public var month: Int { Int(code >> 5 & 15) }
    /// 1 to 31, or 0 where only the month or the year is known.
    public var day: Int { Int(code & 31) }

    public var precision: Precision {
        if month == 0 { return .year }
        return day == 0 ? .month : .day
    }

    /// The first full day that it may mean.
    public var first: Day {
        Day(uncheckedYear: year, month: max(month, 1), day: max(day, 1))
    }

    /// The last full day that it may mean.
    public var last: Day {
        let month = month == 0 ? 12 : self.month
        return Day(uncheckedYear: year, month: month, day: day == 0 ? GregorianCalendar.days(inMonth: month, of: year) : day)
    }

    /// Days from 1970-01-01 to `first`.
    public var ordinal: Int {
        GregorianCalendar.ordinal(year: year, month: max(month, 1), day: max(day, 1))
    }

    /// The day of the week of `first`: 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        let days = (ordinal + 3) % 7
        return (days < 0 ? days + 7 : days) + 1
    }

    /// The order of lists. Whether one day comes before another in the world is asked with `precedes`.
    public static func < (left: Day, right: Day) -> Bool {
        left.code < right.code
    }
}
