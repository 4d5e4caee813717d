public import Ledger

/// `bracket`: an amount is the rate that a scale gives for a base: party dues by monthly pay.
public struct BracketBody: CheckBody {
    public static let word = "bracket"

    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// One rate on the whole base.
        case whole
        /// The rate of each bracket on the part of the base that lies in it.
        case marginal
    }

    public let base: Quantity
    /// Its values are rates: `"0.5%"`.
    public let scale: ScaleLimit
    public let equals: Quantity
    public let part: Part
    /// How the amount is rounded to hundredths.
    public let rounding: Rounding

    public init(base: Quantity, scale: ScaleLimit, equals: Quantity, of part: Part = .whole, round rounding: Rounding = .half) {
        self.base = base
        self.scale = scale
        self.equals = equals
        self.part = part
        self.rounding = rounding
    }

    public var parameters: [String] { scale.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let scale = try scale.scale(for: question)
        let (whole, amount) = (try base.figure(for: question), try equals.figure(for: question))
        let evidence = ([question.view.id(question.subject)] + (whole?.evidence ?? []) + (amount?.evidence ?? [])).withoutRepeats()
        let missing = (whole.map(\.missing) ?? [base.name]) + (amount.map(\.missing) ?? [equals.name])
        guard let whole, let amount, missing.isEmpty else { return Judgement(.undetermined, missing: missing.withoutRepeats(), evidence: evidence) }
        let exact = part == .whole ? whole.value.multiplied(by: try Self.rate(scale.value(for: whole.value))) : try marginal(whole.value, scale)
        guard let exact, let due = Hundredths(exact, rounding: rounding) else { throw RuleFault.overflow(base.name) }
        return Judgement(
            amount.value == Fraction(due) ? .met : .notMet, actual: .number(amount.value), target: .number(Fraction(due)), evidence: evidence)
    }

    /// Nil on overflow.
    private func marginal(_ base: Fraction, _ scale: Scale) throws -> Fraction? {
        let rates = try scale.values.map(Self.rate)
        var (sum, lower): (Fraction, Fraction) = (.zero, .zero)
        for (place, rate) in rates.enumerated() {
            let upper = place < scale.steps.count ? min(base, scale.steps[place].bound) : base
            guard upper > lower else { continue }
            guard let width = upper.subtracting(lower), let share = width.multiplied(by: rate), let next = sum.adding(share) else { return nil }
            (sum, lower) = (next, upper)
        }
        return sum
    }

    /// - Throws: `RuleFault.notRate`.
    public static func rate(_ value: Value) throws -> Fraction {
        guard let rate = Fraction(value.description) else { throw RuleFault.notRate(value.description) }
        return rate
    }
}
