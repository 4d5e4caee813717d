import Ledger

/// `chain`: what followed from a record leads through all the stages asked for: work sets a topic, study gives output, research gives results,
/// innovation serves work.
public struct ChainBody: CheckBody {
    public static let word = "chain"
    /// In the order of the chain, all behind the subject's own.
    public let stages: [ChainStage]
    /// How long the chain may take from the record's day; nil where no time is set.
    public let within: SpanLimit?

    public init(_ stages: [ChainStage], within: SpanLimit? = nil) {
        self.stages = stages
        self.within = within
    }

    public var parameters: [String] { within?.parameters ?? [] }

    public func judge(_ question: Question) throws -> Judgement {
        let view = question.view
        let starts = ChainStage.stages(of: question.subject.model).map { ChainWalk.Place(stage: $0, row: question.subject.row) }
        guard let first = starts.first else { throw RuleFault.unsuitableSubject(body: Self.word, model: question.subject.model) }
        let walk = ChainWalk(view, asked: stages)
        let paths = starts.map { walk.furthest(from: $0) }
        let path = paths.dropFirst().reduce(paths[0]) { walk.reached($1).count > walk.reached($0).count ? $1 : $0 }
        let reached = walk.reached(path.dropFirst())
        var judgement = Judgement(
            .met, actual: .number(Fraction(reached.count)), target: .number(Fraction(stages.count)),
            evidence: path.map { view.id(RowRef(model: $0.stage.model, row: $0.row)) }.withoutRepeats())
        if let end = path.last, end.stage == .raises, first.stage == .topic, walk.leadsBack(to: first.row, from: end.row) {
            judgement.note = .chainReturns(view.title(question.subject))
        }
        guard let broken = stages.first(where: { !reached.contains($0) }) else { return judgement }
        judgement.missing = [broken.name]
        judgement.verdict = .notMet
        if let within { try wait(&judgement, question, within.span(for: question)) }
        return judgement
    }

    /// While there is still time, what is not there yet may still come.
    private func wait(_ judgement: inout Judgement, _ question: Question, _ span: Span) throws {
        guard let day = RecordDates(question.view, model: question.subject.model).day(question.subject.row) else {
            judgement.verdict = .undetermined
            judgement.missing.append("date")
            return
        }
        let calendar = question.view.vocabulary.calendar
        let due = calendar.possible(day, plus: span)
        let today = question.view.asOf.last
        judgement.isProvisional = calendar.isProvisional(span, after: day)
        if today > due.upperBound { return }
        judgement.verdict = .undetermined
        if today <= due.lowerBound { judgement.pending = due.upperBound } else { judgement.missing.append("date") }
    }
}
