public import Ledger

/// `required`: the fields are filled. A blank is what the rule is about: not met, never undetermined.
public struct RequiredBody: CheckBody {
    public static let word = "required"
    public let fields: [FieldPath]

    public init(_ fields: [FieldPath]) {
        self.fields = fields
    }

    public var parameters: [String] { [] }

    public func judge(_ question: Question) -> Judgement {
        let view = question.judgedView
        let blank = fields.filter { view.value($0, row: question.subject.row).isNone }
        return Judgement(
            blank.isEmpty ? .met : .notMet, actual: .number(Fraction(fields.count - blank.count)), target: .number(Fraction(fields.count)),
            missing: blank.map(\.text), evidence: [view.id(question.subject)])
    }
}
