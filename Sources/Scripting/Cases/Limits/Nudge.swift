import Ledger
import Rules

/// A limit moved by one step, and which case would notice.
struct Nudge {
    let value: LimitValue
    /// The case to add where none notices.
    let wayOut: Message
}

extension LimitValue {
    /// One step up, one step down, and from including the bound to excluding it or back; what makes no sense is left out.
    var nudges: [Nudge] {
        switch self {
        case .test(let test): test.neighbours.filter(\.isWellFormed).map { Nudge(value: .test($0), wayOut: WayOut.between(test, $0)) }
        case .span(let span): span.neighbours.map { Nudge(value: .span($0), wayOut: WayOut.between(span, $0)) }
        case .number(let number):
            // Points may fall below nothing.
            [number.step.flatMap(number.adding), number.step.flatMap(number.subtracting)].compactMap { $0 }.map {
                Nudge(value: .number($0), wayOut: WayOut.between(Self.number(number), Self.number($0)))
            }
        case .bound(let scale, let place):
            scale.steps[place].bound.neighbours.compactMap { bound in
                guard let moved = scale.moving(place, to: bound) else { return nil }
                return Nudge(value: .bound(moved, at: place), wayOut: WayOut.at(scale.deciding(between: scale.steps[place].bound, bound)))
            }
        }
    }
}

extension Fraction {
    /// The numbers one step above and below: the next whole one, the fraction of one part more or less, the next decimal. None is below nothing.
    fileprivate var neighbours: [Fraction] {
        let one = Fraction(1)
        if isWhole { return [adding(one), subtracting(one)].compactMap { $0 }.filter { self < .zero || $0 >= .zero } }
        if self > .zero, self < one {
            return [Fraction(numerator, denominator - 1), Fraction(numerator, denominator + 1)].compactMap { $0 }
        }
        return step.map { [adding($0), subtracting($0)].compactMap { $0 } } ?? []
    }

    /// One of the last place that is written.
    fileprivate var step: Fraction? {
        if isWhole { return Fraction(1) }
        return hundredths.flatMap { Fraction(1, $0.raw % 10 == 0 ? 10 : 100) } ?? Fraction(1, denominator)
    }
}

extension Span {
    fileprivate var neighbours: [Span] { [count + 1, count - 1].filter { $0 >= 0 }.map { Span(count: $0, unit: unit) } }
}

extension Day {
    /// A day that is known to its month or its year alone has no next one.
    fileprivate var neighbours: [Day] { precision == .day ? [adding(.days(1)), adding(.days(-1))] : [] }
}

extension Test.Operand {
    fileprivate var neighbours: [Test.Operand] {
        switch self {
        case .number(let number): number.neighbours.map { .number($0) }
        case .day(let day): day.neighbours.map { .day($0) }
        case .span(let span): span.neighbours.map { .span($0) }
        case .text: []
        }
    }

    fileprivate var isNothing: Bool { self == .number(.zero) }
}

extension Test {
    fileprivate var neighbours: [Test] {
        switch self {
        case .atLeast(let bound): bound.neighbours.map(Test.atLeast) + [.moreThan(bound)]
        case .atMost(let bound): bound.neighbours.map(Test.atMost) + [.lessThan(bound)]
        case .moreThan(let bound): bound.neighbours.map(Test.moreThan) + [.atLeast(bound)]
        case .lessThan(let bound): bound.neighbours.map(Test.lessThan) + [.atMost(bound)]
        // Nothing is less than none, so that `at_most(0)` would be the same.
        case .exactly(let bound):
            bound.neighbours.map(Test.exactly) + (bound.kind == .text ? [] : [.atLeast(bound)] + (bound.isNothing ? [] : [.atMost(bound)]))
        case .between(let low, let high): low.neighbours.map { .between($0, high) } + high.neighbours.map { .between(low, $0) }
        case .before(let day): day.neighbours.map(Test.before)
        case .after(let day): day.neighbours.map(Test.after)
        case .like, .noneOf, .filled, .blank: []
        }
    }
}

extension Scale {
    /// Nil where the bounds would no longer rise.
    fileprivate func moving(_ place: Int, to bound: Fraction) -> Scale? {
        var steps = steps
        steps[place] = Step(bound, steps[place].value)
        return Scale(steps, direction)
    }

    /// A number that falls into another step when a bound is moved.
    fileprivate func deciding(between one: Fraction, _ other: Fraction) -> Fraction {
        switch direction {
        case .above: max(one, other)
        case .below: min(one, other)
        }
    }
}
