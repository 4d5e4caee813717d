import Ledger
import LuaRuntime
import Rules

/// Putting a ledger before the scripts, and asking it.
extension ScriptHost {
    var view: LedgerView? { opened?.view }
    var isPersonal: Bool { opened?.isPersonal ?? false }

    /// - Parameter substitution: what is asked otherwise than it is declared.
    @discardableResult
    func open(_ view: LedgerView, includesFuture: Bool = false, isPersonal: Bool = false, substitution: Substitution = Substitution()) -> Evaluation {
        let evaluation = evaluation(over: view, includesFuture: includesFuture, substitution)
        opened = OpenLedger(view: view, evaluation: evaluation, isPersonal: isPersonal)
        return evaluation
    }

    /// Puts a ledger before the scripts whose records last until it is closed, over many calls.
    func openScope(_ view: LedgerView, isPersonal: Bool, label: String) {
        open(view, isPersonal: isPersonal)
        isInScope = true
        state.beginScope(label)
    }

    func closeScope() {
        state.endScope()
        isInScope = false
        endStaging()
    }

    func evaluation(over view: LedgerView, includesFuture: Bool, _ substitution: Substitution = Substitution()) -> Evaluation {
        Evaluation(
            view: view, ruleBook: substitution.ruleBook ?? ruleBook,
            measures: measures.values.map { substitution.measure?.identity == $0.identity ? substitution.measure! : $0 },
            checks: checks, scores: scores.map { substitution.score?.identity == $0.identity ? substitution.score! : $0 }, includesFuture: includesFuture,
            isInterrupted: { [interrupter] in interrupter.isInterrupted })
    }

    // MARK: What must be open to be asked

    func requireView() throws -> LedgerView { try requireLedger().view }

    /// The day as of which the ledger is asked: no change moves it.
    func requireDay() throws -> Day {
        guard let view else { throw ScriptMisuse.noLedger }
        return view.asOf
    }

    /// The ledger as it is now, and what is reckoned over it.
    func requireEvaluation() throws -> (view: LedgerView, evaluation: Evaluation) {
        let ledger = try requireLedger()
        return (ledger.view, ledger.evaluation)
    }

    /// The ledger's records as Lua sees them.
    func requireBridge() throws -> RecordBridge {
        let ledger = try requireLedger()
        if let bridge = ledger.bridge { return bridge }
        let bridge = try RecordBridge(ledger.view, host: self, isPersonal: ledger.isPersonal)
        opened?.bridge = bridge
        return bridge
    }

    /// What `verdicts` are asked of.
    /// - Throws: where the function of a rule asks, since it would ask itself.
    func requireVerdicts() throws -> Evaluation {
        guard judging == 0 else { throw ScriptMisuse.asksItself }
        return try requireLedger().evaluation
    }

    private func requireLedger() throws -> OpenLedger {
        try settle()
        guard let opened else { throw ScriptMisuse.noLedger }
        return opened
    }

    // MARK: Answers

    func record(_ reference: RowRef) throws -> LuaValue { try requireBridge().record(reference) }

    func figure(_ measure: String, _ subject: RowRef, _ period: Period?) throws -> Figure {
        let (_, evaluation) = try requireEvaluation()
        readings.begin()
        defer { readings.end() }
        let figure = try evaluation.figure(measure, of: subject, in: period)
        if readings.keepsNext, let view, let declared = measures[measure] {
            readings.append(ReadFigure(measure: declared, subject: view.id(subject), title: view.title(subject), period: period, figure: figure))
        }
        return figure
    }

    func points(of score: String, _ subject: RowRef, _ period: Period?) throws -> Hundredths? {
        try requireEvaluation().evaluation.points(of: score, for: subject, in: period)
    }
}
