public import Ledger

extension Question {
    /// What a test says of a number of this period, with the day until which that may change.
    ///
    /// A number that has passed an upper limit can no longer keep it: not met at once. A lower limit that is reached stays reached. What is
    /// kept so far in a running period is met and pending, what may still be reached is undetermined and pending.
    public func decide(_ test: Test, _ number: Estimate) -> (verdict: Verdict, pending: Day?) {
        switch test.passes(isRunning ? number.growing : number) {
        case .yes: return (.met, nil)
        case .no: return (.notMet, nil)
        case .unknown: return (test.passes(number) == .yes ? .met : .undetermined, pending)
        }
    }

    /// The judgement that a test passes on a number.
    /// - Parameter missing: what keeps the number from being known; told where the verdict hangs on it.
    public func judgement(_ test: Test, _ number: Estimate, missing: [String], evidence: [RecordID]) -> Judgement {
        let (verdict, pending) = decide(test, number)
        var judgement = Judgement(verdict, actual: number.amount, target: test.bound.map { .number($0) }, evidence: evidence)
        judgement.pending = pending
        if verdict == .undetermined {
            judgement.missing = missing
            // Nobody knows until when it may change: then the last day itself is what is lacking.
            if isOpenEnded { judgement.missing += ["ends"] }
        }
        return judgement
    }

    /// Whether a field that somebody fills to confirm that a register was kept is neither filled nor true.
    func isUnconfirmed(_ path: FieldPath?) -> Bool {
        guard let path else { return false }
        let value = judgedView.value(path, row: subject.row)
        return value.isNone || value == .flag(false)
    }
}
