import Ledger

extension Evaluation {
    /// What a check says of a subject, or of the records that belong to it, in a stretch of time: a verdict belongs to the period in which its own ends.
    ///
    /// - Throws: what the check broke with, since what hangs on it cannot be known; `RuleFault.circularRules` where it asks back.
    func verdicts(of check: CheckIdentity, for assignment: Assignment) throws -> [Finding] {
        guard let declared = checks[check.qualified] else { throw RuleFault.unknownCheck(check.id) }
        guard asking.count < Self.deepestAsking else { throw RuleFault.circularRules(Array(asking.suffix(3)) + [check.id]) }
        asking.append(check.id)
        defer { asking.removeLast() }
        return try subjects(of: declared.scope.model, for: assignment).flatMap { subject in
            let (findings, faults) = findings(of: declared, period: assignment.period, only: subject)
            if let fault = faults.first { throw fault.error }
            return findings.filter { finding in
                guard let asked = assignment.period, let last = finding.period?.last else { return true }
                return asked.contains(last) == .yes
            }
        }
    }

    /// The subject itself, or its records of the model.
    private func subjects(of model: String, for assignment: Assignment) throws -> [RowRef] {
        guard model != assignment.subject.model else { return [assignment.subject] }
        let found = try view.asOf(assignment.judgedOn).occurrences(of: .records(model), for: assignment.subject, in: assignment.period)
        return found.rows.map { RowRef(model: model, row: $0) }
    }

    /// A rule that reads itself for last year would go on to the beginning of the calendar.
    private static let deepestAsking = 64
}
