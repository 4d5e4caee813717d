import Ledger
import Rules

/// Which case notices that a limit was moved.
enum WayOut {
    static func between(_ test: Test, _ nudged: Test) -> Message {
        let (was, moved) = (LimitValue.test(test), LimitValue.test(nudged))
        guard let number = number(between: test, nudged), let passes = test.passes(number) else { return between(was, moved) }
        let text = number.description
        return passes
            ? Message(
                zh: "加一个结果正好是 \(text) 的例子：按 \(was.written) 通过，按 \(moved.written) 不通过",
                en: "add a case with exactly \(text): it passes \(was.written) and not \(moved.written)")
            : Message(
                zh: "加一个结果正好是 \(text) 的例子：按 \(was.written) 不通过，按 \(moved.written) 通过",
                en: "add a case with exactly \(text): it passes \(moved.written) and not \(was.written)")
    }

    /// Of a quota: a share is nothing that a case comes to, but so many people have other places by it. Nil where they have the same.
    static func places(_ test: Test, _ nudged: Test, _ round: Rounding) -> Message? {
        guard case .atMost(.number(let was)) = test, case .atMost(.number(let moved)) = nudged else { return nil }
        func places(_ share: Fraction, _ people: Int) -> Int64? {
            share >= Fraction(1) ? share.rounded(.down) : share.multiplied(by: Fraction(people))?.rounded(round)
        }
        for people in 1...200 {
            guard let old = places(was, people), let new = places(moved, people), min(old, Int64(people)) != min(new, Int64(people)) else { continue }
            let (by, other) = (LimitValue.test(test).written, LimitValue.test(nudged).written)
            return Message(
                zh: "加一个有 \(people) 人的例子：按 \(by) 有 \(old) 个名额，按 \(other) 有 \(new) 个",
                en: "add a case with \(people) people: \(by) gives \(old) of them a place, \(other) \(new)")
        }
        return nil
    }

    static func between(_ span: Span, _ nudged: Span) -> Message {
        let (was, moved) = (LimitValue.span(span), LimitValue.span(nudged))
        return nudged.count > span.count
            ? Message(
                zh: "加一个比 \(was.written) 晚一天的例子：只有按 \(moved.written) 才算按时",
                en: "add a case that comes a day after \(was.written): only by \(moved.written) it is in time")
            : Message(
                zh: "加一个正好到 \(was.written) 那一天的例子：按 \(moved.written) 就不算按时",
                en: "add a case on the last day of \(was.written): by \(moved.written) it is late")
    }

    static func at(_ number: Fraction) -> Message {
        Message(zh: "加一个正好是 \(number.description) 的例子", en: "add a case with exactly \(number.description)")
    }

    /// Where no number tells the two apart.
    static func between(_ was: LimitValue, _ moved: LimitValue) -> Message {
        Message(
            zh: "加一个按 \(was.written) 和按 \(moved.written) 结果不同的例子", en: "add a case that comes out otherwise by \(moved.written) than by \(was.written)")
    }

    /// A number that passes one of two tests alone: at a bound, or between the two.
    private static func number(between test: Test, _ nudged: Test) -> Fraction? {
        let bounds = [test, nudged].flatMap(\.numbers)
        let middle = bounds.first.flatMap { first in bounds.last.flatMap { first.adding($0)?.divided(by: Fraction(2)) } }
        let beyond = bounds.compactMap { $0.adding(Fraction(1)) } + bounds.compactMap { $0.subtracting(Fraction(1)) }
        return (bounds + beyond.filter { $0 >= .zero } + [middle].compactMap { $0 }).first { test.passes($0) != nudged.passes($0) }
    }
}

extension Test {
    /// The numbers that it compares with.
    fileprivate var numbers: [Fraction] {
        switch self {
        case .atLeast(.number(let bound)), .atMost(.number(let bound)), .moreThan(.number(let bound)), .lessThan(.number(let bound)),
            .exactly(.number(let bound)):
            [bound]
        case .between(.number(let low), .number(let high)): [low, high]
        default: []
        }
    }
}
