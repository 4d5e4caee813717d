extension Test {
    /// Nil where the test is not about numbers.
    public func passes(_ number: Fraction) -> Bool? {
        switch self {
        case .atLeast(.number(let bound)): number >= bound
        case .atMost(.number(let bound)): number <= bound
        case .moreThan(.number(let bound)): number > bound
        case .lessThan(.number(let bound)): number < bound
        case .exactly(.number(let bound)): number == bound
        case .between(.number(let low), .number(let high)): low <= number && number <= high
        case .filled: true
        case .blank: false
        default: nil
        }
    }

    /// Unknown where a missing part of a day decides, and where the test is not about days (`kind` tells).
    public func passes(_ day: Day) -> Truth {
        switch self {
        case .atLeast(.day(let bound)): !day.precedes(bound)
        case .atMost(.day(let bound)): !bound.precedes(day)
        case .moreThan(.day(let bound)), .after(let bound): bound.precedes(day)
        case .lessThan(.day(let bound)), .before(let bound): day.precedes(bound)
        case .exactly(.day(let bound)): day.coincides(with: bound)
        case .between(.day(let low), .day(let high)): !day.precedes(low) && !high.precedes(day)
        case .filled: .yes
        case .blank: .no
        default: .unknown
        }
    }

    /// Whether so much time lies between two days: at least a year is passed where `end` is not before `start` plus a year.
    /// Unknown where a missing part of a day decides, and where the test is not about spans.
    public func passes(from start: Day, to end: Day, isWorkingDay: (Day) -> Bool = { $0.weekday <= 5 }) -> Truth {
        func reaches(_ span: Span) -> Truth { Self.order(end, start.possible(after: span, isWorkingDay: isWorkingDay), or: .yes) }
        func exceeds(_ span: Span) -> Truth { Self.order(end, start.possible(after: span, isWorkingDay: isWorkingDay), or: .no) }
        return switch self {
        case .atLeast(.span(let span)): reaches(span)
        case .atMost(.span(let span)): !exceeds(span)
        case .moreThan(.span(let span)): exceeds(span)
        case .lessThan(.span(let span)): !reaches(span)
        case .exactly(.span(let span)): reaches(span) && !exceeds(span)
        case .between(.span(let low), .span(let high)): reaches(low) && !exceeds(high)
        default: .unknown
        }
    }

    /// Whether the day is later than the limit, which lies somewhere in a range; on the limit itself it is what `equal` says.
    private static func order(_ day: Day, _ limit: ClosedRange<Day>, or equal: Truth) -> Truth {
        if equal == .yes {
            if day.first >= limit.upperBound { return .yes }
            return day.last < limit.lowerBound ? .no : .unknown
        }
        if day.first > limit.upperBound { return .yes }
        return day.last <= limit.lowerBound ? .no : .unknown
    }

    /// Nil where the test is not about texts.
    public func passes(_ text: String) -> Bool? {
        switch self {
        case .exactly(.text(let wanted)): text == wanted
        case .like(let pattern): Self.matches(text, pattern)
        case .noneOf(let refused): !refused.contains(text)
        case .filled: !text.isEmpty
        case .blank: text.isEmpty
        default: nil
        }
    }

    /// Greedy from the left, with one place to come back to: never more than length times length.
    private static func matches(_ text: String, _ pattern: String) -> Bool {
        guard pattern.contains("*") else { return pattern.isEmpty || text.contains(pattern) }
        let (text, pattern) = (Array(text), Array(pattern))
        var (at, wanted) = (0, 0)
        var retry: (at: Int, wanted: Int)?
        while at < text.count {
            if wanted < pattern.count, pattern[wanted] == "*" {
                retry = (at, wanted + 1)
                wanted += 1
            } else if wanted < pattern.count, pattern[wanted] == text[at] {
                at += 1
                wanted += 1
            } else if let last = retry {
                retry = (last.at + 1, last.wanted)
                (at, wanted) = (last.at + 1, last.wanted)
            } else {
                return false
            }
        }
        return pattern[wanted...].allSatisfy { $0 == "*" }
    }
}
