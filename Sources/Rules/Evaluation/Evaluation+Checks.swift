public import Ledger

extension Evaluation {
    /// What a check says of each of its subjects in each of its periods within the one asked for, by subject, then by time.
    ///
    /// Where the rule breaks, the finding is `not_evaluated` and the error is handed over beside it. What is interrupted hands over what it has by then.
    /// - Parameter progress: is told before each subject how many are done, and of how many.
    public func findings(
        of check: Check, period: Period?, only subject: RowRef? = nil, progress: ((_ done: Int, _ all: Int) -> Void)? = nil
    ) -> (findings: [Finding], faults: [Fault]) {
        var findings: [Finding] = []
        var faults: [Fault] = []
        let assignments = assignments(of: check, in: period, only: subject)
        for (done, assignment) in assignments.enumerated() {
            if isInterrupted() { break }
            progress?(done, assignments.count)
            guard let binding = binding(check.scope, assignment) else { continue }
            let clause = ClauseOnDay(check.identity.cites, ruleBook, assignment, view)
            var judgement: Judgement
            do {
                judgement = try judge(check, assignment, binding, clause)
            } catch {
                faults.append(
                    Fault(
                        subject: view.id(assignment.subject), title: view.title(assignment.subject), period: assignment.period, error: error
                    ))
                judgement = Judgement(.notEvaluated)
            }
            findings.append(finding(check, assignment, judgement.bounded(), clause.inForce))
        }
        return (findings, faults)
    }

    private func judge(_ check: Check, _ assignment: Assignment, _ binding: Binding, _ clause: ClauseOnDay) throws -> Judgement {
        guard check.isEnabled else { return Judgement(.notEvaluated).noting(check.isExample ? .example : .disabled) }
        switch (binding, clause) {
        case (.exempt, _): return Judgement(.notApplicable).noting(.exempt)
        case (_, .notInForce): return Judgement(.notApplicable).noting(.clauseNotInForce)
        case (.unknown(let fields), _): return Judgement(.undetermined, missing: fields)
        case (_, .unsure): return Judgement(.undetermined, missing: ["date"]).noting(.editionUnsure)
        case (.bound, .own), (.bound, .inForce):
            return try check.body.judge(
                Question(
                    view: view, subject: assignment.subject, period: assignment.period, clause: clause.inForce, measures: self,
                    scope: check.scope, judgedOn: assignment.judgedOn, isOpenEnded: assignment.isOpenEnded))
        }
    }

    private func finding(_ check: Check, _ assignment: Assignment, _ judgement: Judgement, _ clause: ClauseInForce?) -> Finding {
        let level = clause?.level ?? check.level ?? .practice
        // There is nothing to except from a rule that is kept.
        let isOpen = judgement.verdict == .notMet || judgement.verdict == .undetermined
        let exception = isOpen ? exceptions.exception(from: check.identity, for: assignment.subject, on: assignment.judgedOn) : nil
        return Finding(
            check: check.identity, subject: view.id(assignment.subject), title: view.title(assignment.subject), period: assignment.period,
            judgement: judgement, level: level, severity: check.severity ?? level.severity, clause: clause, exception: exception)
    }

    /// Whether a rule binds a subject.
    enum Binding {
        case bound, exempt
        /// Whether it does hangs on fields that are not known well enough.
        case unknown([String])
    }

    /// Nil where the scope does not ask about the subject at all.
    func binding(_ scope: Scope, _ assignment: Assignment) -> Binding? {
        if scope.conditions.isEmpty && scope.exempt.isEmpty { return .bound }
        let standing = assignment.judgedOn == view.asOf ? view : view.asOf(assignment.judgedOn)
        func holds(_ conditions: [Condition]) -> Truth {
            conditions.reduce(.yes) { $0 && standing.holds($1, row: assignment.subject.row) }
        }
        let asked = holds(scope.conditions)
        if asked == .no { return nil }
        let exempt = scope.exempt.isEmpty ? Truth.no : holds(scope.exempt)
        if exempt == .yes { return .exempt }
        let open = (asked == .unknown ? scope.conditions : []) + (exempt == .unknown ? scope.exempt : [])
        return open.isEmpty ? .bound : .unknown(open.map(\.path.text).withoutRepeats())
    }
}

/// What a check's clause says on the day of judgement.
enum ClauseOnDay {
    /// The check cites none.
    case own
    case inForce(ClauseInForce)
    case notInForce
    /// The record's day is too imprecise to say which edition it falls under.
    case unsure

    init(_ cites: ClauseReference?, _ book: RuleBook, _ assignment: Evaluation.Assignment, _ view: LedgerView) {
        guard let cites else {
            self = .own
            return
        }
        // Whose a subject is matters only where a unit has something of its own to say.
        let units = book.differsByUnit(cites) ? view.asOf(assignment.judgedOn).unitNames(of: assignment.subject) : []
        let latest = book.clause(cites, on: assignment.judgedOn, for: units)
        // A record that is known to its month or year may fall before an edition that begins within it.
        if let day = assignment.ownDay, day.precision != .day, !Self.agree(book.clause(cites, on: day.first, for: units), latest) {
            self = .unsure
        } else {
            self = latest.map { .inForce($0) } ?? .notInForce
        }
    }

    private static func agree(_ earlier: ClauseInForce?, _ later: ClauseInForce?) -> Bool {
        earlier.map { $0.asks(theSameAs: later) } ?? (later == nil)
    }

    var inForce: ClauseInForce? {
        if case .inForce(let clause) = self { clause } else { nil }
    }
}

extension Judgement {
    func noting(_ note: Message) -> Judgement {
        var copy = self
        copy.note = note
        return copy
    }
}
