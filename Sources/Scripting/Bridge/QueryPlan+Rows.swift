import Ledger
import LuaRuntime
import Rules

/// Asking the question.
extension QueryPlan {
    /// The rows, after all steps.
    func rows() throws -> [Int32] {
        var view = try host.requireView()
        for case .asOf(let day) in steps { view = view.asOf(day) }
        var rows: [Int32] =
            switch source {
            case .all(let model): Array(view.table(model).rows)
            case .related(_, let owner, let relation): view.related(owner.row, by: relation)
            case .rows(_, let rows): rows
            }
        for step in steps { try apply(step, to: &rows, view) }
        return rows
    }

    func evidence() throws -> [RecordID] {
        try host.requireView().ids(rows(), of: model)
    }

    private func apply(_ step: Step, to rows: inout [Int32], _ view: LedgerView) throws {
        switch step {
        case .conditions(let conditions):
            for condition in try conditions.prepared(for: model, view) { rows.removeAll { condition.holds($0) != .yes } }
        case .filter(let function):
            rows = try rows.filter { row in
                let answer = try function.call(host.record(RowRef(model: model, row: row))).first ?? .nil
                return !(answer.isNil || answer.boolean == false)
            }
        case .asOf(let day):
            // What holds from a first to a last day is asked for that day: the posts held, the honours that stood.
            guard let only = Period(first: day.first, last: day.last), model != "unit" else { return }
            let dates = RecordDates(view, model: model)
            if dates.areStretches { rows.removeAll { dates.lies($0, in: only) != .yes } }
        case .of(let owner):
            let own = Set(view.related(owner.row, by: try relation(from: owner.model, view)))
            rows.removeAll { !own.contains($0) }
        case .within(let period):
            let dates = RecordDates(view, model: model)
            guard dates.areDated || dates.areStretches else { throw ScriptMisuse.undated(Catalogue.model(model)!.collection) }
            rows.removeAll { dates.lies($0, in: period) != .yes }
        case .sort(let field, let descending):
            let path = try view.path(field, in: model)
            // An order tells about the values.
            guard !path.isPersonal else { throw ScriptMisuse.personal(field) }
            rows = ValueOrder.sorted(rows.map { ($0, view.value(path, row: $0)) }, descending: descending, view.snapshot.pool)
        case .take(let count): rows = Array(rows.prefix(max(0, count)))
        case .distinct: rows = rows.withoutRepeats()
        }
    }
}
