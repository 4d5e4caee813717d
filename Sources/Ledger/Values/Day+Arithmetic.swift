extension Day {
    /// The day a span later, or earlier where its count is negative. Months clamp to the month's end.
    ///
    /// The precision is kept: a year plus a year is a year. A span that is finer than what is known is counted from `first`, so a caller whose
    /// verdict hangs on it asks `possible(after:)`. The nth working day is the nth one after this day, which is not counted itself; what a
    /// working day is comes from the caller, and without a calendar it is Monday to Friday.
    public func adding(_ span: Span, isWorkingDay: (Day) -> Bool = { $0.weekday <= 5 }) -> Day {
        switch span.unit {
        case .days: kept(Day(ordinal: ordinal.clampedAdding(span.count)))
        case .workingDays: kept(first.steppingWorkingDays(span.count, isWorkingDay))
        case .months: addingMonths(span.count)
        case .years: addingMonths(span.count.clampedMultiplied(by: 12))
        }
    }

    /// From the earliest to the latest full day that a span after this day may be.
    public func possible(after span: Span, isWorkingDay: (Day) -> Bool = { $0.weekday <= 5 }) -> ClosedRange<Day> {
        first.adding(span, isWorkingDay: isWorkingDay)...last.adding(span, isWorkingDay: isWorkingDay)
    }

    private func addingMonths(_ count: Int) -> Day {
        let index = (year * 12 + max(month, 1) - 1).clampedAdding(count)
        let bounds = GregorianCalendar.years
        guard index >= bounds.lowerBound * 12 else { return kept(Day(ordinal: GregorianCalendar.ordinals.lowerBound)) }
        guard index < (bounds.upperBound + 1) * 12 else { return kept(Day(ordinal: GregorianCalendar.ordinals.upperBound)) }
        let (year, month) = (index / 12, index % 12 + 1)
        return kept(Day(uncheckedYear: year, month: month, day: min(max(day, 1), GregorianCalendar.days(inMonth: month, of: year))))
    }

    private func steppingWorkingDays(_ count: Int, _ isWorkingDay: (Day) -> Bool) -> Day {
        let step = count < 0 ? -1 : 1
        var left = count.magnitude
        var ordinal = ordinal
        while left > 0, GregorianCalendar.ordinals.contains(ordinal + step) {
            ordinal += step
            if isWorkingDay(Day(ordinal: ordinal)) { left -= 1 }
        }
        return Day(ordinal: ordinal)
    }

    /// A full day, cut to the precision of this one.
    private func kept(_ full: Day) -> Day {
        switch precision {
        case .day: full
        case .month: Day(uncheckedYear: full.year, month: full.month, day: 0)
        case .year: Day(uncheckedYear: full.year, month: 0, day: 0)
        }
    }
}

extension Int {
    /// Stops at the ends of the type: the calendar's own ends are far inside.
    fileprivate func clampedAdding(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }

    fileprivate func clampedMultiplied(by factor: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: factor)
        return overflow ? ((self < 0) != (factor < 0) ? .min : .max) : product
    }
}
