import Ledger
import LuaRuntime

extension QueryWords {
    /// What walks over the records of a query: `q:each(function(r) … end)`, `for date, hours in q:rows("date", "hours") do`.
    var walking: [HostFunction] {
        [
            HostFunction(
                "each", "Calls a function with each record, in their order.",
                parameters: [HostParameter("action", .function, "Called with each record.").shaped("fun(record: zhibu.{model})")]
            ) { [unowned self] call in
                guard case .function(let function) = call[0] else { return [] }
                try self.each(try Self.plan(call.receiver), function)
                return []
            },
            HostFunction(
                "rows", "An iterator over values, without the records: one a field, in the order of the fields. The first must be filled in each record.",
                parameters: [HostParameter("fields", .string, "Names of fields, or paths.", variadic: true).shaped("zhibu.field_name.{model}")], result: "walk"
            ) { [unowned self] call in
                [try self.walk(try Self.plan(call.receiver), call.arguments.compactMap(\.string))]
            },
        ]
    }

    /// A record that the function takes away before its turn is left out.
    private func each(_ plan: QueryPlan, _ function: LuaFunction) throws {
        for id in try host.requireView().ids(plan.rows(), of: plan.model) {
            guard let reference = try host.requireView().row(id) else { continue }
            _ = try function.call(host.record(reference))
        }
    }

    private func walk(_ plan: QueryPlan, _ fields: [String]) throws -> LuaValue {
        guard !fields.isEmpty else { throw ScriptMisuse.noFields }
        let view = try host.requireView()
        let paths = try fields.map { field in
            let path = try view.path(field, in: plan.model)
            guard !path.isPersonal || host.isPersonal else { throw ScriptMisuse.personal(field) }
            return path
        }
        let rows = try plan.rows()
        // A loop ends at a first value that is nil: what is behind it would be lost without a word.
        let blank = rows.count { view.value(paths[0], row: $0).isNone }
        guard blank == 0 else { throw ScriptMisuse.blankFirst(fields[0], count: blank) }
        let recordClass = try host.requireBridge().classes[plan.model]!
        let isStored = fields.allSatisfy { field in recordClass.columns.contains { $0.names.contains(field) } }
        if isStored, fields.count <= LuaRows.mostColumns { return .rows(LuaRows(recordClass, rows: rows, columns: fields)) }
        return .host(Self.iterator(view.ids(rows, of: plan.model), paths, host))
    }

    /// For fields that are worked out, lists and paths.
    private static func iterator(_ records: [RecordID], _ paths: [FieldPath], _ host: ScriptHost) -> HostFunction {
        var rest = records[...]
        let state = ["state", "control"].map { HostParameter($0, .any, optional: true) }
        return HostFunction("rows", "The values of the next record.", parameters: state) { [unowned host] _ in
            let bridge = try host.requireBridge()
            while let record = rest.popFirst() {
                guard let row = bridge.view.row(record)?.row else { continue }
                return try paths.map { try bridge.value($0, row: row) }
            }
            return [.nil]
        }
    }
}
