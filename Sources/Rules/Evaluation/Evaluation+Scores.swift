public import Ledger

extension Evaluation {
    /// A score's points for each of its subjects in each of its periods within the one asked for, by subject, then by time.
    ///
    /// Where the score breaks, the result is `not_evaluated` and the error is handed over beside it.
    public func scores(of score: Score, period: Period?, only subject: RowRef? = nil) -> (results: [ScoreResult], faults: [Fault]) {
        var results: [ScoreResult] = []
        var faults: [Fault] = []
        for assignment in assignments(of: score.scope, in: period, only: subject) {
            guard let binding = binding(score.scope, assignment) else { continue }
            let subject = view.id(assignment.subject)
            let title = view.title(assignment.subject)
            func result(_ verdict: Verdict, _ tally: ScoreTally? = nil, missing: [String] = []) -> ScoreResult {
                ScoreResult(
                    score: score.identity, subject: subject, title: title, period: assignment.period, verdict: verdict,
                    points: tally?.points ?? .zero, parts: tally?.parts ?? [], missing: tally?.missing ?? missing,
                    pending: assignment.pending(view))
            }
            switch binding {
            case _ where !score.isEnabled: results.append(result(.notEvaluated))
            case .exempt: results.append(result(.notApplicable))
            case .unknown(let fields): results.append(result(.undetermined, missing: fields))
            case .bound:
                do {
                    let tally = try ScoreTally(score, assignment, view)
                    results.append(result(tally.missing.isEmpty ? .met : .undetermined, tally))
                } catch {
                    faults.append(Fault(subject: subject, title: title, period: assignment.period, error: error))
                    results.append(result(.notEvaluated))
                }
            }
        }
        return (results, faults)
    }
}

extension Evaluation.Assignment {
    /// The day until which what is found may change; nil where the period is over.
    func pending(_ view: LedgerView) -> Day? {
        guard !isOpenEnded, let period, view.asOf < period.last else { return nil }
        return period.last
    }
}
