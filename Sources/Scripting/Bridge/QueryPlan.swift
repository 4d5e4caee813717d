import Ledger
import LuaRuntime
import Rules

/// A question for records, as a value: where they come from and what is done with them, one step after the other. Made at load or in a call,
/// asked when its answer is needed.
struct QueryPlan {
    enum Source {
        case all(String)
        case related(String, RowRef, Relation)
        case rows(String, [Int32])
    }

    enum Step {
        case conditions(QueryConditions)
        case filter(LuaFunction)
        case asOf(Day)
        /// Those of one record: of a member, of a class.
        case of(RowRef)
        case within(Period)
        case sort(String, descending: Bool)
        case take(Int)
        case distinct
    }

    unowned let host: ScriptHost
    private(set) var source: Source
    private(set) var steps: [Step] = []

    init(host: ScriptHost, source: Source) {
        self.host = host
        self.source = source
    }

    func adding(_ step: Step) -> QueryPlan {
        var copy = self
        copy.steps.append(step)
        return copy
    }

    var model: String {
        switch source {
        case .all(let model), .related(let model, _, _), .rows(let model, _): model
        }
    }

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

    /// Those that belong to a record. Of all of a collection they are found by it, not among them.
    func belonging(to owner: RowRef) throws -> QueryPlan {
        guard case .all(let model) = source else { return adding(.of(owner)) }
        var copy = self
        copy.source = .related(model, owner, try relation(from: owner.model, host.requireView()))
        return copy
    }

    /// Whether it is a collection and nothing is asked of it yet.
    var isWhole: Bool {
        if case .all = source { steps.isEmpty } else { false }
    }

    // MARK: In another ledger

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

    private func relation(from owner: String, _ view: LedgerView) throws -> Relation {
        guard let relation = view.relation(from: owner, to: model) else { throw ScriptMisuse.unrelated(Catalogue.model(model)!.collection, owner: owner) }
        return relation
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

/// The conditions of a question, read and made ready at the first time that it is asked: a question that is prepared at load is asked often.
final class QueryConditions {
    let table: LuaTable
    private var known: (view: LedgerView, conditions: [PreparedCondition])?

    /// Whether a person typed them at the prompt or in an expression, and no rule asks.
    private let isTyped: Bool

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

/// Values that a query handed over: names, numbers, days.
struct ValueList {
    let values: [LuaValue]
    init(_ values: [LuaValue]) { self.values = values }
}
