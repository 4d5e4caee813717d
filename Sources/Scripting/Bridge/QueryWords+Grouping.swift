import Ledger
import LuaRuntime
import Rules

/// Records by the value of a field: `q:group "type"`, `q:bar("member", "hours")`.
extension QueryWords {
    func group(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue {
        let groups = try counted(plan, groupField(call[0].string ?? "", of: plan))
        let table = try call.state.makeTable(entries: groups.map { (.string($0.name), LuaNumber.lua($0.number)) })
        host.groupLabels.keep(Dictionary(groups.map { ($0.name, $0.label) }) { first, _ in first }, of: table)
        return .table(table)
    }

    func bars(_ plan: QueryPlan, _ call: HostCall) throws -> LuaValue {
        let view = try host.requireView()
        let field = try groupField(call[0].string ?? "", of: plan)
        let sum = try call[1].string.map { try numberField($0, of: plan) }
        let groups = try sum.map { sum in try summed(plan, field) { view.number(sum, row: $0) ?? .zero } } ?? counted(plan, field)
        return .object(LuaObject(GroupedNumbers.hostClass, GroupedNumbers(field, sum: sum, groups)))
    }

    /// A field whose values make groups; parts in sittings are called by the singular too.
    private func groupField(_ name: String, of plan: QueryPlan) throws -> FieldPath {
        let path = try host.requireView().path(name == "role" && plan.model == "participation" ? "roles" : name, in: plan.model)
        guard !path.isPersonal else { throw ScriptMisuse.personal(name) }
        return path
    }

    /// How many rows have each value of a field.
    private func counted(_ plan: QueryPlan, _ path: FieldPath) throws -> [Group] {
        let view = try host.requireView()
        let counts = Dictionary(view.tally(path, try plan.rows()).map { ($0.value, $0.count) }, uniquingKeysWith: +)
        return groups(counts.mapValues { Fraction($0) }, path, view)
    }

    /// What the rows with each value of a field come to; a row without a number adds nothing.
    private func summed(_ plan: QueryPlan, _ path: FieldPath, _ number: (Int32) -> Fraction) throws -> [Group] {
        let view = try host.requireView()
        var sums: [Value: Fraction] = [:]
        for row in try plan.rows() {
            try host.throwIfInterrupted()
            let values: [Value] =
                switch view.value(path, row: row) {
                case .none: []
                case .list(let items): items
                case let value: [value]
                }
            for value in values {
                guard let sum = sums[value, default: .zero].adding(number(row)) else { throw RuleFault.overflow(path.text) }
                sums[value] = sum
            }
        }
        return groups(sums, path, view)
    }

    /// What each group is called, in the order of the names.
    private func groups(_ sums: [Value: Fraction], _ path: FieldPath, _ view: LedgerView) -> [Group] {
        let titles = sums.keys.map { title($0, path, view) }
        // Two of one name are two: each is told with its id, as `members["#12"]` asks for it.
        let doubled = Set(Dictionary(grouping: titles) { $0 }.filter { $1.count > 1 }.keys)
        return zip(sums, titles).map { sum, title in
            guard doubled.contains(title), case .reference(let id) = sum.key else {
                return Group(name: title, label: label(sum.key, title, path), number: sum.value)
            }
            return Group(name: "\(title) #\(id)", label: Message(zh: "\(title) #\(id)", en: "\(title) #\(id)"), number: sum.value)
        }.sorted { $0.name < $1.name }
    }

    private func title(_ value: Value, _ path: FieldPath, _ view: LedgerView) -> String {
        if case .reference(let id) = value, let model = path.kind.target, let row = view.row(RecordID(model: model, id: id)) { return view.title(row) }
        return value.description
    }

    private func label(_ value: Value, _ title: String, _ path: FieldPath) -> Message {
        switch value {
        case .flag(let flag): return Message(zh: flag ? "是" : "否", en: flag ? "yes" : "no")
        case .text: break
        default: return Message(zh: title, en: title)
        }
        switch path.kind {
        case .choice(let choices), .list(.choice(let choices)): return Message(zh: choices.first { $0.name == title }?.zh ?? title, en: title)
        case .word(.role), .list(.word(.role)): return host.vocabulary.label(ofRole: title)
        case .word(.activityType): return Message(zh: host.vocabulary.activityType(title)?.zh ?? title, en: title)
        default: return Message(zh: title, en: title)
        }
    }
}
