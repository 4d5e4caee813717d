import Ledger
import LuaRuntime
import Rules

/// The question in another ledger: a trial, a reload, a later entry.
extension QueryPlan {
    /// Whether it begins at records, which another ledger has in other rows.
    var hangsOnRecords: Bool {
        if case .all = source { return steps.contains { if case .of = $0 { true } else { false } } }
        return true
    }

    var conditionTables: [LuaTable] { steps.compactMap { if case .conditions(let conditions) = $0 { conditions.table } else { nil } } }

    /// The same question of another ledger; nil where a record that it begins at is not there.
    func moved(_ row: (RowRef) -> RowRef?) -> QueryPlan? {
        var copy = self
        switch source {
        case .all: break
        case .related(let model, let owner, let relation):
            guard let owner = row(owner) else { return nil }
            copy.source = .related(model, owner, relation)
        case .rows(let model, let rows): copy.source = .rows(model, rows.compactMap { row(RowRef(model: model, row: $0))?.row })
        }
        for (index, step) in steps.enumerated() {
            guard case .of(let owner) = step else { continue }
            guard let owner = row(owner) else { return nil }
            copy.steps[index] = .of(owner)
        }
        return copy
    }
}
