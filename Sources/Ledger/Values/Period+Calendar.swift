extension Period {
    /// The month, quarter, half or year that holds the day (its `first`, where it is not known to the day); for `.span` the day itself.
    public static func containing(_ day: Day, kind: Kind) -> Period {
        guard let months = kind.months else { return Period(ordinals: day.first.ordinal, day.last.ordinal) }
        let start = (max(day.month, 1) - 1) / months * months + 1
        return Period(fromMonth: day.year * 12 + start - 1, count: months) ?? Period(ordinals: day.first.ordinal, day.last.ordinal)
    }

    /// The period of a span's length whose last day is given: five years that end on 2021-12-31 begin on 2017-01-01.
    /// It holds every day from which less than the span has gone by. A span of nothing still holds its last day.
    public static func last(_ span: Span, endingOn day: Day, isWorkingDay: (Day) -> Bool = { $0.weekday <= 5 }) -> Period {
        let end = day.last
        let length = Span(count: max(span.count, 1), unit: span.unit)
        var start = end.adding(-length, isWorkingDay: isWorkingDay).ordinal + 1
        // Clamping at a month's end makes several days meet on one.
        while start < end.ordinal, Day(ordinal: start).adding(length, isWorkingDay: isWorkingDay) <= end { start += 1 }
        return Period(ordinals: min(start, end.ordinal), end.ordinal)
    }

    /// The whole months, quarters, halves or years that lie within, in order. A `.span` is not divided.
    public func divided(into kind: Kind) -> [Period] {
        guard kind != .span else { return [self] }
        var parts: [Period] = []
        var part = Period.containing(first, kind: kind)
        while part.last <= last {
            if part.first >= first { parts.append(part) }
            let next = part.next
            guard next.first > part.first else { break }
            part = next
        }
        return parts
    }

    /// The period of the same length that follows; itself at the end of the calendar. Whole months are followed by as many months.
    public var next: Period { shifted(by: 1) }

    /// The period of the same length that comes before; itself at the beginning of the calendar.
    public var previous: Period { shifted(by: -1) }

    private func shifted(by step: Int) -> Period {
        if let months = wholeMonths {
            return Period(fromMonth: first.year * 12 + first.month - 1 + step * months, count: months) ?? self
        }
        let (start, end) = (first.ordinal + step * days, last.ordinal + step * days)
        let bounds = GregorianCalendar.ordinals
        return bounds.contains(start) && bounds.contains(end) ? Period(ordinals: start, end) : self
    }

    /// How many months it is, where it is whole months.
    private var wholeMonths: Int? {
        guard first.day == 1, last.day == GregorianCalendar.days(inMonth: last.month, of: last.year) else { return nil }
        return (last.year - first.year) * 12 + last.month - first.month + 1
    }

    private init?(fromMonth index: Int, count: Int) {
        let end = index + count - 1
        guard let first = Day(year: index / 12, month: index % 12 + 1), let last = Day(year: end / 12, month: end % 12 + 1) else {
            return nil
        }
        self.init(first: first, last: last)
    }
}
