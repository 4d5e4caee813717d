import Ledger

extension Span {
    /// Which of two lengths is the shorter one, wherever in the calendar they begin; nil where that decides, or a holiday.
    func order(to other: Span) -> Order? {
        if unit == other.unit { return Order(count, other.count) }
        if let own = months, let others = other.months { return Order(own, others) }
        guard count >= 0, other.count >= 0 else { return nil }
        if let most = mostDays, most <= other.fewestDays { return .before }
        if let most = other.mostDays, most <= fewestDays { return .after }
        return nil
    }

    private var months: Int? {
        switch unit {
        case .months: count
        case .years: count.multipliedReportingOverflow(by: 12).overflow ? nil : count * 12
        case .days, .workingDays: nil
        }
    }

    /// Never more than it lasts: whole years have 365 days, two months and more a February among them.
    private var fewestDays: Int {
        guard let months = months.map({ min($0, Self.longest) }) else { return count }
        let rest = months % 12
        return months / 12 * 365 + (rest == 0 ? 0 : rest * 30 - 2)
    }

    /// Never less than it lasts; nobody knows how many holidays lie between working days.
    private var mostDays: Int? {
        switch unit {
        case .days: count
        case .workingDays: nil
        case .months, .years: months.map { min($0, Self.longest) }.map { $0 / 12 * 366 + $0 % 12 * 31 }
        }
    }

    /// Longer than any calendar of ours, and far from overflowing.
    private static let longest = 1_000_000
}
