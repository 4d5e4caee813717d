import Ledger
import LuaRuntime

/// The records of a query as rows.
enum QueryRows {
    static func table(_ plan: QueryPlan, _ host: ScriptHost) throws -> Table {
        let view = try host.requireView()
        let spec = Catalogue.model(plan.model)!
        let rows = try plan.rows()
        // A column that is empty in every row tells nothing; without rows the headings say what was asked for.
        let paths = try spec.fields.filter { (host.isPersonal || !$0.isPersonal) && !($0.isManaged && $0.name != "id") }
            .map { ($0, try view.path($0.name, in: plan.model)) }
        let filled = paths.filter { field, path in field.name == "id" || rows.isEmpty || rows.contains { !view.value(path, row: $0).isNone } }
        return Table(
            filled.map { Table.Heading($0.0.name, $0.0.label, isFlexible: $0.0.kind == .text) },
            rows: try rows.map { row in
                try host.throwIfInterrupted()
                return filled.map { field, path in view.cell(path, row: row, isPersonal: host.isPersonal) }
            })
    }
}
