public import Ledger

/// `share`: a number is such a part of another: at most a third is graded excellent. Judged when the period is over.
public struct ShareBody: CheckBody {
    public static let word = "share"
    public let number: Quantity
    /// A part of the base.
    public let limit: Limit
    public let base: Quantity
    /// How the part of the base becomes a whole number, as for people; nil leaves it exact.
    public let rounding: Rounding?

    public init(number: Quantity, limit: Limit, of base: Quantity, round rounding: Rounding? = nil) {
        self.number = number
        self.limit = limit
        self.base = base
        self.rounding = rounding
    }

    public var parameters: [String] { limit.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let part = try limit.numericTest(for: question)
        let whole = try base.figure(for: question)
        guard let whole, !whole.isLowerBound, whole.value > .zero else {
            let missing = whole.flatMap { $0.missing.isEmpty ? nil : $0.missing } ?? [base.name]
            return unsettled(question, Judgement(.undetermined, missing: missing, evidence: whole?.evidence ?? []))
        }
        guard let scaled = part.scaled(by: whole.value), let test = rounding.map({ scaled.rounded($0) }) ?? scaled else {
            throw RuleFault.overflow(number.name)
        }
        let target = test.bound.map { Amount.number($0) }
        guard let figure = try number.figure(for: question) else {
            return unsettled(question, Judgement(.undetermined, target: target, missing: [number.name], evidence: whole.evidence))
        }
        let verdict: Verdict =
            switch test.passes(Estimate(figure)) {
            case .yes: question.isRunning ? .undetermined : .met
            case .no: question.isRunning ? .undetermined : .notMet
            case .unknown: .undetermined
            }
        return unsettled(
            question,
            Judgement(
                verdict, actual: figure.amount, target: target, missing: verdict == .undetermined ? figure.missing : [],
                evidence: (figure.evidence + whole.evidence).withoutRepeats()))
    }

    private func unsettled(_ question: Question, _ judgement: Judgement) -> Judgement {
        var judgement = judgement
        judgement.pending = question.pending
        return judgement
    }
}
