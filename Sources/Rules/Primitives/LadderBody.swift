public import Ledger

/// `ladder`: the rank in a field is the one that a number asks for, or above: who approves a leave of so many days.
public struct LadderBody: CheckBody {
    public static let word = "ladder"
    public let number: Quantity
    public let scale: ScaleLimit
    /// The field that holds the rank.
    public let field: FieldPath

    public init(number: Quantity, scale: ScaleLimit, by field: FieldPath) {
        self.number = number
        self.scale = scale
        self.field = field
    }

    public var parameters: [String] { scale.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let scale = try scale.scale(for: question)
        let figure = try number.figure(for: question)
        let held = question.judgedView.value(field, row: question.subject.row)
        let evidence = [question.view.id(question.subject)] + (figure?.evidence ?? [])
        var missing = figure.map(\.missing) ?? [number.name]
        if held.isNone { missing.append(field.text) }
        guard let figure, missing.isEmpty else {
            let target = figure.flatMap { $0.isLowerBound ? nil : Amount.word(scale.value(for: $0.value).description) }
            return Judgement(.undetermined, target: target, missing: missing, evidence: evidence)
        }
        let ranks = scale.values.map(\.description)
        let asked = scale.value(for: figure.value).description
        guard let rank = ranks.firstIndex(of: held.description) else { throw RuleFault.unlistedValue(held.description, field: field.text) }
        let verdict: Verdict = rank >= ranks.firstIndex(of: asked)! ? .met : .notMet
        return Judgement(verdict, actual: .word(held.description), target: .word(asked), evidence: evidence)
    }
}
