import Ledger
import LuaRuntime
import Rules

/// The conditions of a question, read and made ready at the first time that it is asked: a question that is prepared at load is asked often.
final class QueryConditions {
    let table: LuaTable
    /// Whether a person typed them at the prompt or in an expression, and no rule asks.
    private let isTyped: Bool
    private var known: (view: LedgerView, conditions: [PreparedCondition])?

    init(_ table: LuaTable, isTyped: Bool = false) { (self.table, self.isTyped) = (table, isTyped) }

    /// - Parameter view: on another day relative periods mean other days.
    func prepared(for model: String, _ view: LedgerView) throws -> [PreparedCondition] {
        if let known, known.view.snapshot === view.snapshot, known.view.asOf == view.asOf { return known.conditions }
        // A participation may also be asked about its sitting.
        let models = model == "participation" ? [model, "activity"] : [model]
        let conditions = try ConditionReading(view: view, isTyped: isTyped).conditions(table, on: models).map { view.prepare($0, for: model) }
        known = (view, conditions)
        return conditions
    }
}
