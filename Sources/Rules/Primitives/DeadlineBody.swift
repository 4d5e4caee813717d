public import Ledger

/// `deadline`: one event follows another within a span, or, where a reason is written down, within a longer one.
public struct DeadlineBody: CheckBody {
    public static let word = "deadline"
    public let from: FieldPath
    public let to: FieldPath
    public let within: SpanLimit
    public let latest: Extension?

    /// The longer span, and the field that must say why it was needed.
    public struct Extension: Hashable, Sendable {
        public let span: SpanLimit
        public let reason: FieldPath

        public init(_ span: SpanLimit, reason: FieldPath) {
            self.span = span
            self.reason = reason
        }
    }

    public init(from: FieldPath, to: FieldPath, within: SpanLimit, latest: Extension? = nil) {
        self.from = from
        self.to = to
        self.within = within
        self.latest = latest
    }

    public var parameters: [String] { within.parameters + (latest?.span.parameters ?? []) }
    public var events: [FieldPath] { [from, to] }
    public var judgedBy: [FieldPath] { [to] }

    public func judge(_ question: Question) throws -> Judgement {
        let (start, end) = (question.event(from), question.event(to))
        let evidence = [start.evidence, end.evidence].compactMap { $0 }.withoutRepeats()
        guard start.hasHappened || end.hasHappened else { return Judgement(.notApplicable).noting(.notBegun) }
        // Happened, though nobody wrote down when.
        let undated = [start, end].filter { $0.hasHappened && $0.day == nil }.map(\.name)
        guard undated.isEmpty, let began = start.day else {
            return Judgement(.undetermined, missing: start.hasHappened ? undated : [start.name], evidence: evidence)
        }
        let (span, longest) = (try within.span(for: question), try latest?.span.span(for: question))
        let calendar = question.view.vocabulary.calendar
        let due = Amount.word(calendar.day(began, plus: span).description)
        var judgement =
            if let ended = end.day {
                closed(question, began, ended, span, longest, evidence)
            } else {
                open(question, began, span, longest, evidence)
            }
        judgement.actual = end.day.map { .word($0.description) }
        judgement.target = due
        judgement.isProvisional = [span, longest].contains { $0.map { calendar.isProvisional($0, after: began) } == true }
        return judgement
    }

    private func closed(_ question: Question, _ began: Day, _ ended: Day, _ span: Span, _ longest: Span?, _ evidence: [RecordID]) -> Judgement {
        if ended.precedes(began) == .yes { return Judgement(.notMet, found: [to.text], evidence: evidence).noting(.endsBeforeItBegins) }
        let imprecise = [(from, began), (to, ended)].filter { $0.1.precision != .day }.map(\.0.text)
        let isWorkingDay = question.view.vocabulary.calendar.isWorkingDay
        switch Test.atMost(.span(span)).passes(from: began, to: ended, isWorkingDay: isWorkingDay) {
        case .yes: return Judgement(.met, evidence: evidence)
        case .unknown: return Judgement(.undetermined, missing: imprecise, evidence: evidence)
        case .no: break
        }
        guard let longest, let reason = latest?.reason else { return Judgement(.notMet, evidence: evidence) }
        switch Test.atMost(.span(longest)).passes(from: began, to: ended, isWorkingDay: isWorkingDay) {
        case .yes where question.view.value(reason, row: question.subject.row).isNone:
            return Judgement(.notMet, missing: [reason.text], evidence: evidence)
        case .yes: return Judgement(.met, evidence: evidence)
        case .unknown: return Judgement(.undetermined, missing: imprecise, evidence: evidence)
        case .no: return Judgement(.notMet, evidence: evidence)
        }
    }

    /// It has not happened yet: until the longer span is over too, it still may.
    private func open(_ question: Question, _ began: Day, _ span: Span, _ longest: Span?, _ evidence: [RecordID]) -> Judgement {
        let due = question.view.vocabulary.calendar.possible(began, plus: longest ?? span)
        let today = question.view.asOf.last
        if today > due.upperBound { return Judgement(.notMet, missing: [to.text], evidence: evidence) }
        if today > due.lowerBound { return Judgement(.undetermined, missing: [from.text], evidence: evidence) }
        var judgement = Judgement(.undetermined, missing: [to.text], evidence: evidence)
        judgement.pending = due.upperBound
        return judgement
    }
}
