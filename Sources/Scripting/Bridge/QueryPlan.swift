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
    var source: Source
    var steps: [Step] = []

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

    func relation(from owner: String, _ view: LedgerView) throws -> Relation {
        guard let relation = view.relation(from: owner, to: model) else { throw ScriptMisuse.unrelated(Catalogue.model(model)!.collection, owner: owner) }
        return relation
    }
}
