import Ledger

/// How a number that is to hold on top of another compares with it.
public enum Strictness: Hashable, Sendable {
    case same, tighter, looser, incomparable

    /// Of two sides, as the two bounds of a test: one side may not take back what the other gives.
    func combined(with other: Strictness) -> Strictness {
        switch (self, other) {
        case (.incomparable, _), (_, .incomparable), (.tighter, .looser), (.looser, .tighter): .incomparable
        case (.same, let side), (let side, .same): side
        case (.tighter, .tighter): .tighter
        case (.looser, .looser): .looser
        }
    }
}

/// Which of two comes first; nil where nobody can say.
enum Order {
    case before, equal, after

    init<Number: Comparable>(_ left: Number, _ right: Number) {
        self = left < right ? .before : left == right ? .equal : .after
    }
}

extension Parameter {
    /// Whether one can stand where the other does: a body that asks for a span can do nothing with a number.
    func isSameKind(as other: Parameter) -> Bool {
        switch (self, other) {
        case (.test(let test), .test(let other)): test.kind == other.kind
        case (.scale, .scale), (.span, .span), (.number, .number), (.words, .words): true
        default: false
        }
    }

    /// A test is tighter where it lets less pass, a span where it is shorter, a scale where it asks for a higher rank. Lists of words have no
    /// order: some say what is allowed, others what must be done.
    public func strictness(over base: Parameter) -> Strictness {
        switch (self, base) {
        case _ where self == base: .same
        case (.test(let test), .test(let base)): test.strictness(over: base)
        case (.span(let span), .span(let base)):
            switch span.order(to: base) {
            case .before: .tighter
            case .equal: .same
            case .after: .looser
            case nil: .incomparable
            }
        case (.scale(let scale), .scale(let base)): scale.strictness(over: base)
        default: .incomparable
        }
    }
}
