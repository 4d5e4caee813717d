import Ledger
import LuaRuntime

/// `for member in progress(members) do`, or `progress(done, of)`: how far a long loop has come.
enum ProgressWord {
    // Made once and never changed: states of any thread may read it.
    nonisolated(unsafe) static let signature = HostFunction(
        "progress", "Shows how far a long loop has come: for member in progress(members) do, or progress(done, of).",
        parameters: [
            HostParameter("rows", .any, "What is walked over, or how much is done.").shaped("zhibu.query|zhibu.values|table|integer"),
            HostParameter("of", .integer, "Of how much.", optional: true),
        ], result: "iterator"
    ) { _ in [] }

    static func function(_ host: ScriptHost) -> HostFunction {
        var function = signature
        function.body = { [unowned host] call in
            if let done = call[0].integer {
                host.onProgress?(Int(clamping: done), Int(clamping: call[1].integer ?? done))
                return []
            }
            let steps = try steps(call[0], host)
            var place = 0
            return [
                .host(
                    HostFunction("next", parameters: [HostParameter("state", .any, variadic: true)]) { [unowned host] _ in
                        while place < steps.count {
                            host.onProgress?(place, steps.count)
                            place += 1
                            if let value = try steps[place - 1]() { return [value] }
                        }
                        host.onProgress?(steps.count, steps.count)
                        return [.nil]
                    })
            ]
        }
        return function
    }

    /// Each step's value; nil for a record that the loop itself has removed.
    private static func steps(_ value: LuaValue, _ host: ScriptHost) throws -> [() throws -> LuaValue?] {
        if let plan = value.payload(QueryPlan.self) {
            return try host.records(of: plan).map { id, record in
                { [unowned host] in try host.holds(id) ? record : nil }
            }
        }
        let values = try value.payload(ValueList.self)?.values ?? value.table?.array()
        guard let values else { throw ScriptMisuse.notQuery(value.typeName) }
        return values.map { value in { value } }
    }
}
