public import Ledger

/// A number of which perhaps only bounds are known.
public struct Estimate: Hashable, Sendable {
    public let low: Fraction
    /// Nil: it may be any greater number.
    public let high: Fraction?

    public init(from low: Fraction, through high: Fraction?) {
        self.low = low
        self.high = high
    }

    public init(_ figure: Figure) {
        self.init(from: figure.value, through: figure.isLowerBound ? nil : figure.value)
    }

    var isExact: Bool { low == high }
    public var amount: Amount { isExact ? .number(low) : .atLeast(low) }

    /// The same number while more may come.
    var growing: Estimate { Estimate(from: low, through: nil) }
}

extension Test {
    /// Whether the number passes, whatever it is within its bounds; unknown where the bounds do not decide. For tests of numbers.
    public func passes(_ number: Estimate) -> Truth {
        switch self {
        case .atLeast, .moreThan:
            if passes(number.low) == true { return .yes }
            return number.high.map { passes($0) == false } ?? false ? .no : .unknown
        case .atMost, .lessThan:
            if passes(number.low) == false { return .no }
            return number.high.map { passes($0) == true } ?? false ? .yes : .unknown
        case .exactly(let bound): return Test.atLeast(bound).passes(number) && Test.atMost(bound).passes(number)
        case .between(let low, let high): return Test.atLeast(low).passes(number) && Test.atMost(high).passes(number)
        default: return .unknown
        }
    }

    /// The number that the test asks for: its bound, or the lower of two.
    public var bound: Fraction? {
        switch self {
        case .atLeast(.number(let bound)), .atMost(.number(let bound)), .moreThan(.number(let bound)), .lessThan(.number(let bound)),
            .exactly(.number(let bound)), .between(.number(let bound), _):
            bound
        default: nil
        }
    }

    /// The same test with its bounds multiplied: at most a seventh, of 140, is at most 20. Nil where a bound outgrows exact numbers.
    public func scaled(by base: Fraction) -> Test? { mappingBounds { $0.multiplied(by: base) } }

    /// The same test with its bounds rounded to whole numbers: at most a third of ten people is at most three.
    public func rounded(_ rounding: Rounding) -> Test? { mappingBounds { Fraction($0.rounded(rounding), 1) } }

    /// Nil where the test is none of numbers or a bound has no image.
    private func mappingBounds(_ image: (Fraction) -> Fraction?) -> Test? {
        func mapped(_ operand: Operand) -> Operand? {
            guard case .number(let number) = operand else { return nil }
            return image(number).map { .number($0) }
        }
        switch self {
        case .atLeast(let bound): return mapped(bound).map { .atLeast($0) }
        case .atMost(let bound): return mapped(bound).map { .atMost($0) }
        case .moreThan(let bound): return mapped(bound).map { .moreThan($0) }
        case .lessThan(let bound): return mapped(bound).map { .lessThan($0) }
        case .exactly(let bound): return mapped(bound).map { .exactly($0) }
        case .between(let low, let high):
            guard let low = mapped(low), let high = mapped(high) else { return nil }
            return .between(low, high)
        default: return nil
        }
    }
}
