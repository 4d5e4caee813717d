extension Test {
    /// The same limit asked of days, where its bounds are years: at least 2001 is from the first day of that year on. Nil where a bound is no year.
    public var ofYears: Test? {
        switch self {
        case .atLeast(let bound): bound.year.map { .atLeast(.day($0.first)) }
        case .lessThan(let bound): bound.year.map { .lessThan(.day($0.first)) }
        case .atMost(let bound): bound.year.map { .atMost(.day($0.last)) }
        case .moreThan(let bound): bound.year.map { .moreThan(.day($0.last)) }
        case .exactly(let bound): bound.year.map { .between(.day($0.first), .day($0.last)) }
        case .between(let low, let high): low.year.flatMap { low in high.year.map { .between(.day(low.first), .day($0.last)) } }
        case .before, .after, .like, .noneOf, .filled, .blank: nil
        }
    }
}

extension Test.Operand {
    fileprivate var year: Day? {
        guard case .number(let number) = self, number.description.utf8.count == 4 else { return nil }
        return Day(number.description)
    }
}
