public import Ledger

/// `limit`: what has come together stays within its allotment: leave within a seventh of the hours of the class.
public struct LimitBody: CheckBody {
    public static let word = "limit"
    public let number: Quantity
    /// A part of the base: `at_most "1/7"`.
    public let limit: Limit
    public let base: Quantity
    /// A field of the subject that confirms that the register was kept: without it the number is a lower bound.
    public let needs: FieldPath?
    /// Whether a running period is told what the rate so far leads to.
    public let forecast: Bool

    public init(number: Quantity, limit: Limit, of base: Quantity, needs: FieldPath? = nil, forecast: Bool = false) {
        self.number = number
        self.limit = limit
        self.base = base
        self.needs = needs
        self.forecast = forecast
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let part = try limit.numericTest(for: question)
        let whole = try base.figure(for: question)
        guard let whole, !whole.isLowerBound, whole.value > .zero else {
            return Judgement(.undetermined, missing: whole?.missing.isEmpty == false ? whole!.missing : [base.name])
        }
        guard let test = part.scaled(by: whole.value) else { throw RuleFault.overflow(number.name) }
        guard let figure = try number.figure(for: question) else {
            return Judgement(.undetermined, target: test.bound.map { .number($0) }, missing: [number.name])
        }
        var estimate = Estimate(figure)
        var missing = figure.missing
        if let needs, question.isUnconfirmed(needs) {
            estimate = estimate.growing
            missing.append(needs.text)
        }
        var judgement = question.judgement(test, estimate, missing: missing, evidence: figure.evidence)
        // What is known so far is what there is to show, even where more may be unrecorded.
        judgement.actual = figure.amount
        if forecast, judgement.verdict != .notMet, let projected = projected(figure.value, question) {
            judgement.forecast = test.passes(projected) == true ? .met : .notMet
        }
        return judgement
    }

    /// The number at the period's end if it goes on at the rate so far, by calendar days; nil unless the period is under way.
    private func projected(_ number: Fraction, _ question: Question) -> Fraction? {
        guard question.isRunning, !question.isOpenEnded, let period = question.period, question.view.asOf >= period.first,
            let rate = Fraction(Int64(period.days), Int64(period.first.days(to: question.view.asOf) + 1))
        else { return nil }
        return number.multiplied(by: rate)
    }
}
