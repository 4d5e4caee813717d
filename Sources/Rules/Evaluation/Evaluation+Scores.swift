public import Ledger

extension Evaluation {
    /// A score's points for each of its subjects in each of its periods within the one asked for, by subject, then by time.
    ///
    /// Where the score breaks, the result is `not_evaluated` and the error is handed over beside it. What is interrupted hands over what it has by then.
    public func scores(of score: Score, period: Period?, only subject: RowRef? = nil) -> (results: [ScoreResult], faults: [Fault]) {
        var results: [ScoreResult] = []
        var faults: [Fault] = []
        for assignment in assignments(of: score.scope, in: period, only: subject) {
            if isInterrupted() { break }
            guard let outcome = outcome(of: score, assignment) else { continue }
            do {
                if let error = outcome.error { throw error }
                results.append(try graded(outcome.result, of: score, assignment))
            } catch {
                faults.append(
                    Fault(subject: outcome.result.subject, title: outcome.result.title, period: assignment.period, error: error))
                results.append(outcome.result.broken())
            }
        }
        return (results, faults)
    }

    /// The points of a declared score as a script reads them; nil where they are not known, or nothing binds the subject.
    /// - Throws: what the score breaks with.
    public func points(of id: String, for subject: RowRef, in period: Period?) throws -> Hundredths? {
        guard let score = scores[id] else { throw RuleFault.unknownCheck(id) }
        let outcomes = assignments(of: score.scope, in: period, only: subject).compactMap { outcome(of: score, $0) }
        return try outcomes.reduce(nil as Hundredths?) { sum, outcome in
            if let error = outcome.error { throw error }
            return outcome.result.verdict == .met ? (sum ?? .zero).adding(outcome.result.points) : nil
        }
    }

    /// What came of a score before its quota.
    struct ScoreOutcome {
        let result: ScoreResult
        var error: (any Error)?
    }

    struct ScoreKey: Hashable {
        let score: String
        let subject: RowRef
        let period: Period?
    }

    /// Nil where the score does not ask about the subject at all.
    private func outcome(of score: Score, _ assignment: Assignment) -> ScoreOutcome? {
        let id = score.identity.id
        let key = ScoreKey(score: id, subject: assignment.subject, period: assignment.period)
        // Others ask for it again where it has a quota, or where a check reads it.
        let isKept = score.quota != nil || !asking.isEmpty
        if isKept, let known = reckoned[key] { return known }
        guard let binding = binding(score.scope, assignment) else { return nil }
        // A score that a check reads may hang on that check.
        if reckoning.contains(key), let start = asking.firstIndex(of: id) {
            return ScoreOutcome(result: result(score, assignment, .notEvaluated), error: RuleFault.circularRules(Array(asking[start...]) + [id]))
        }
        reckoning.insert(key)
        asking.append(id)
        defer {
            reckoning.remove(key)
            asking.removeLast()
        }
        let outcome = outcome(of: score, assignment, binding)
        if isKept { reckoned[key] = outcome }
        return outcome
    }

    private func outcome(of score: Score, _ assignment: Assignment, _ binding: Binding) -> ScoreOutcome {
        switch binding {
        case .exempt: return ScoreOutcome(result: result(score, assignment, .notApplicable))
        case .unknown(let fields): return ScoreOutcome(result: result(score, assignment, .undetermined, missing: fields))
        case .bound:
            do {
                let tally = try ScoreTally(score, assignment, self)
                return ScoreOutcome(result: result(score, assignment, tally.missing.isEmpty ? .met : .undetermined, tally))
            } catch {
                return ScoreOutcome(result: result(score, assignment, .notEvaluated), error: error)
            }
        }
    }

    private func result(
        _ score: Score, _ assignment: Assignment, _ verdict: Verdict, _ tally: ScoreTally? = nil, missing: [String] = []
    ) -> ScoreResult {
        var result = ScoreResult(
            score: score.identity, subject: view.id(assignment.subject), title: view.title(assignment.subject), period: assignment.period,
            verdict: verdict, points: tally?.points ?? .zero, parts: tally?.parts ?? [], missing: tally?.missing ?? missing,
            pending: assignment.pending(view))
        result.benchmark = score.benchmark
        result.scale = score.grade
        if let tally {
            result.isLowerBound = verdict == .undetermined && tally.isLowerBound
            result.sections = tally.sections
            result.weighting = tally.weighting
            result.vetoes = tally.vetoes
            result.beside = tally.beside
        }
        return result
    }

    // MARK: Grades

    /// The result with the word for its points: by the scale, then by the quota.
    private func graded(_ result: ScoreResult, of score: Score, _ assignment: Assignment) throws -> ScoreResult {
        guard result.verdict == .met || score.quota != nil else { return result }
        var graded = result
        if result.verdict == .met { graded.grade = score.grade.map { .word($0.word(for: result.points)) } }
        guard let quota = score.quota, result.verdict == .met || result.verdict == .undetermined else { return graded }
        let place = try ranking(quota, of: score, assignment).place(of: result)
        graded.standing = place.standing
        if let given = place.gives {
            graded.grade = given
        } else if graded.grade == .word(quota.grade) {
            graded.grade = score.grade?.word(beneath: quota.grade).map { .word($0) }
        }
        return graded
    }

    struct RankingKey: Hashable {
        let score: String
        let owner: RowRef?
        let period: Period?
    }

    /// Those who share the places with a subject: whom the score binds in the same unit, a trainee in the same class, in the same period.
    private func ranking(_ quota: ScoreQuota, of score: Score, _ assignment: Assignment) throws -> QuotaRanking {
        let key = RankingKey(score: score.identity.id, owner: owner(of: assignment), period: assignment.period)
        if let known = rankings[key] { return known }
        let results = assignments(of: score.scope, in: assignment.period, only: nil).filter { other in
            other.period == assignment.period && owner(of: other) == key.owner && isCounted(other, quota)
        }.compactMap { outcome(of: score, $0)?.result }.filter { $0.verdict != .notApplicable }
        let ranking = try QuotaRanking(quota, results)
        rankings[key] = ranking
        return ranking
    }

    private func owner(of assignment: Assignment) -> RowRef? {
        let model = assignment.subject.model
        guard model != "unit" else { return nil }
        let standing = view.asOf(assignment.judgedOn)
        guard let path = try? standing.path(model == "trainee" ? "class" : "unit", in: model) else { return nil }
        return standing.target(path, row: assignment.subject.row)
    }

    /// Somebody of whom it is not known counts: his points leave the places open.
    private func isCounted(_ assignment: Assignment, _ quota: ScoreQuota) -> Bool {
        let standing = view.asOf(assignment.judgedOn)
        return quota.conditions.allSatisfy { standing.holds($0, row: assignment.subject.row) != .no }
    }
}

extension ScoreResult {
    /// The same without points, where a grade could not be worked out.
    fileprivate func broken() -> ScoreResult {
        ScoreResult(score: score, subject: subject, title: title, period: period, verdict: .notEvaluated, points: .zero, parts: [])
    }
}

extension Evaluation.Assignment {
    /// The day until which what is found may change; nil where the period is over.
    func pending(_ view: LedgerView) -> Day? {
        guard !isOpenEnded, let period, view.asOf < period.last else { return nil }
        return period.last
    }
}
