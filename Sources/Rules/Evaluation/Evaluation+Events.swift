import Ledger

extension Evaluation {
    /// The subjects of a check with the stretches of time to judge. A check that weighs events is asked once of each who has come to the first of
    /// them, and judged by the rule of the last that decides: of a step on the day of that step.
    func assignments(of check: Check, in asked: Period?, only: RowRef?) -> [Assignment] {
        let judgedBy = check.judgedBy
        guard check.scope.per == .record, !judgedBy.isEmpty else { return assignments(of: check.scope, in: asked, only: only) }
        return subjects(of: check, only).compactMap { subject in
            let day = judgedBy.compactMap { Event($0, of: subject, in: view).day }.last
            let judgedOn = day.map { min($0.last, view.asOf.last) } ?? view.asOf
            // What has not happened yet is judged now, and belongs to the period that holds the as-of day.
            if let asked, asked.contains(day ?? view.asOf) == .no { return nil }
            return Assignment(subject: subject, period: day.flatMap { Period(first: $0, last: $0) }, judgedOn: judgedOn, ownDay: day)
        }
    }

    private func subjects(of check: Check, _ only: RowRef?) -> [RowRef] {
        let events = check.body.events + check.judgedBy
        guard let first = events.first(where: { $0.stepDay != nil }) else {
            return assignments(of: check.scope, in: nil, only: only).map(\.subject)
        }
        return rows(check.scope.model, only).filter { view.hasReached(first, row: $0) }.map { RowRef(model: check.scope.model, row: $0) }
    }
}
