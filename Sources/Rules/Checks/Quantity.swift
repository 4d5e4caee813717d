public import Ledger

/// A number that a body weighs: a field of the subject, or of a record that it leads to, or a measure.
public enum Quantity: Hashable, Sendable {
    case field(FieldPath)
    case measure(String)
    /// So many sittings or records of the subject for which conditions hold.
    case counted(Countable, [Condition])

    /// The number for this question; nil where the field is blank.
    /// - Throws: what the measure throws.
    public func figure(for question: Question) throws -> Figure? {
        switch self {
        case .field(let path):
            guard let number = question.judgedView.number(path, row: question.subject.row) else { return nil }
            return Figure(number)
        case .measure(let measure):
            return try question.measures.figure(measure, question.view, question.subject, question.period)
        case .counted(let what, let conditions):
            return try CountMeasure(what, where: conditions).read(question.judgedView, question.subject, question.period)
        }
    }

    public var name: String {
        switch self {
        case .field(let path): path.text
        case .measure(let measure): measure
        case .counted(.activityType(let type), _): type
        case .counted(.records(let model), _): Catalogue.model(model)?.collection ?? model
        }
    }
}
