public import Ledger

/// `interval`: so much time lies between two events: probation lasts a year from the meeting.
public struct IntervalBody: CheckBody {
    public static let word = "interval"
    public let from: FieldPath
    public let to: FieldPath
    /// A limit of spans.
    public let limit: Limit

    public init(from: FieldPath, to: FieldPath, limit: Limit) {
        self.from = from
        self.to = to
        self.limit = limit
    }

    public var parameters: [String] { limit.parameters }
    public var events: [FieldPath] { [from, to] }
    public var judgedBy: [FieldPath] { [to] }

    public func judge(_ question: Question) throws -> Judgement {
        let test = try limit.spanTest(for: question)
        let (start, end) = (question.event(from), question.event(to))
        let evidence = [start.evidence, end.evidence].compactMap { $0 }.withoutRepeats()
        guard end.hasHappened else { return Judgement(.notApplicable, evidence: evidence).noting(.notBegun) }
        guard let began = start.day, let ended = end.day else {
            return Judgement(.undetermined, missing: [start, end].filter { $0.day == nil }.map(\.name), evidence: evidence)
        }
        let calendar = question.view.vocabulary.calendar
        let passed = test.passes(from: began, to: ended, isWorkingDay: calendar.isWorkingDay)
        let imprecise = [(from, began), (to, ended)].filter { $0.1.precision != .day }.map(\.0.text)
        var judgement = Judgement(
            passed == .yes ? .met : passed == .no ? .notMet : .undetermined, actual: .word(ended.description),
            target: test.boundSpan.map { .word(calendar.day(began, plus: $0).description) }, missing: passed == .unknown ? imprecise : [], evidence: evidence)
        judgement.isProvisional = test.boundSpan.map { calendar.isProvisional($0, after: began) } ?? false
        return judgement
    }
}

extension Test {
    /// The span that the test asks for: its bound, or the lower of two.
    fileprivate var boundSpan: Span? {
        switch self {
        case .atLeast(.span(let span)), .atMost(.span(let span)), .moreThan(.span(let span)), .lessThan(.span(let span)), .exactly(.span(let span)),
            .between(.span(let span), _):
            span
        default: nil
        }
    }
}
