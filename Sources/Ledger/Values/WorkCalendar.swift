/// Which days are worked: the announced years say it day by day, every other year is Monday to Friday and therefore provisional.
public struct WorkCalendar: Hashable, Sendable {
    /// One announced year.
    public struct Year: Hashable, Sendable {
        public let year: Int
        /// Days off, the weekends among them or not.
        public let holidays: Set<Day>
        /// Days of a weekend that are worked in exchange.
        public let workdays: Set<Day>
        /// Who announced it.
        public let source: String

        public init(_ year: Int, holidays: Set<Day>, workdays: Set<Day>, source: String) {
            self.year = year
            self.holidays = holidays
            self.workdays = workdays
            self.source = source
        }
    }

    public private(set) var years: [Int: Year] = [:]

    public init() {}

    /// Adds a year; false where it is there already.
    public mutating func add(_ year: Year) -> Bool {
        guard years[year.year] == nil else { return false }
        years[year.year] = year
        return true
    }

    public func isWorkingDay(_ day: Day) -> Bool {
        guard let year = years[day.year] else { return day.weekday <= 5 }
        if year.workdays.contains(day) { return true }
        return day.weekday <= 5 && !year.holidays.contains(day)
    }

    /// Whether every year between the two days is announced.
    public func knows(_ days: ClosedRange<Day>) -> Bool {
        (days.lowerBound.year...days.upperBound.year).allSatisfy { years[$0] != nil }
    }

    /// The day a span later.
    public func day(_ day: Day, plus span: Span) -> Day { day.adding(span, isWorkingDay: isWorkingDay) }

    /// From the earliest to the latest full day that a span after the day may be.
    public func possible(_ day: Day, plus span: Span) -> ClosedRange<Day> { day.possible(after: span, isWorkingDay: isWorkingDay) }

    /// Whether a span of working days reaches into a year that is not announced: what hangs on it may change.
    public func isProvisional(_ span: Span, after day: Day) -> Bool {
        guard span.unit == .workingDays else { return false }
        let end = possible(day, plus: span)
        return !knows(min(day.first, end.lowerBound)...max(day.last, end.upperBound))
    }
}
