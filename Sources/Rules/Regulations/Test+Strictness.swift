import Ledger

extension Test {
    /// Tighter where all that passes it passes the other too, and not the other way round.
    func strictness(over base: Test) -> Strictness {
        if self == base { return .same }
        if case (.noneOf(let refused), .noneOf(let others)) = (self, base) {
            return Set(refused).isSuperset(of: others) ? .tighter : Set(others).isSuperset(of: refused) ? .looser : .incomparable
        }
        guard let own = bounds, let other = base.bounds else { return .incomparable }
        return own.low.strictness(over: other.low) { $0.order(to: $1) }
            .combined(
                with: own.high.strictness(over: other.high) { $0.order(to: $1).map(\.reversed) })
    }

    fileprivate struct Edge {
        let operand: Operand
        let isIncluded: Bool
    }

    /// Nil where the test is none of an order: of texts, of filled and blank.
    private var bounds: (low: Edge?, high: Edge?)? {
        func edge(_ operand: Operand, _ isIncluded: Bool = true) -> Edge? {
            if case .text = operand { nil } else { Edge(operand: operand, isIncluded: isIncluded) }
        }
        switch self {
        case .atLeast(let bound): return (edge(bound), nil)
        case .moreThan(let bound): return (edge(bound, false), nil)
        case .after(let day): return (edge(.day(day), false), nil)
        case .atMost(let bound): return (nil, edge(bound))
        case .lessThan(let bound): return (nil, edge(bound, false))
        case .before(let day): return (nil, edge(.day(day), false))
        case .between(let low, let high): return (edge(low), edge(high))
        case .exactly(.text): return nil
        case .exactly(let bound): return (edge(bound), edge(bound))
        case .like, .noneOf, .filled, .blank: return nil
        }
    }
}

extension Test.Edge? {
    /// A lower bound is tighter the later it comes; of an upper one the order is given the other way round.
    fileprivate func strictness(over base: Self, by order: (Test.Operand, Test.Operand) -> Order?) -> Strictness {
        guard let own = self, let base else { return self == nil ? (base == nil ? .same : .looser) : .tighter }
        return switch order(own.operand, base.operand) {
        case .after: .tighter
        case .before: .looser
        case .equal: own.isIncluded == base.isIncluded ? .same : own.isIncluded ? .looser : .tighter
        case nil: .incomparable
        }
    }
}

extension Order {
    fileprivate var reversed: Order {
        switch self {
        case .before: .after
        case .equal: .equal
        case .after: .before
        }
    }
}

extension Test.Operand {
    /// Nil where they are of two kinds, or where the days or lengths are not known well enough.
    fileprivate func order(to other: Test.Operand) -> Order? {
        switch (self, other) {
        case (.number(let left), .number(let right)): return Order(left, right)
        case (.span(let left), .span(let right)): return left.order(to: right)
        case (.day(let left), .day(let right)):
            if left == right { return .equal }
            return left.precedes(right) == .yes ? .before : right.precedes(left) == .yes ? .after : nil
        default: return nil
        }
    }
}
