public import Ledger

/// `expires`: the day in a field has not passed; met and pending while it is near.
public struct ExpiresBody: CheckBody {
    public static let word = "expires"
    public let field: FieldPath
    /// How long before the day it is said that it comes.
    public let lead: SpanLimit

    public init(_ field: FieldPath, lead: SpanLimit) {
        self.field = field
        self.lead = lead
    }

    public var parameters: [String] { lead.parameters }

    public func judge(_ question: Question) throws -> Judgement {
        let view = question.view
        let evidence = [view.id(question.subject)]
        guard case .day(let end) = view.value(field, row: question.subject.row) else {
            return Judgement(.undetermined, missing: [field.text], evidence: evidence)
        }
        // What matters is whether it has passed by now, whatever the record's own date.
        let today = view.asOf.last
        if end.last < today { return Judgement(.notMet, target: .word(end.description), evidence: evidence) }
        if end.first < today {
            // Known to its month or year, which has begun: the day itself may be over.
            return Judgement(.undetermined, target: .word(end.description), missing: [field.text], evidence: evidence)
        }
        var judgement = Judgement(.met, target: .word(end.description), evidence: evidence)
        // Counted forwards: three months from the last of September reach the thirtieth of December, not the last.
        if end.first <= view.vocabulary.calendar.day(today, plus: try lead.span(for: question)) { judgement.pending = end.last }
        return judgement
    }
}
