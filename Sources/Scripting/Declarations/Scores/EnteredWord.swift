import LuaRuntime
import Rules

/// `entered "item"`: what somebody typed in, with its basis.
enum EnteredWord {
    nonisolated(unsafe) static let hostClass = HostClass("entered item", "The entries of that name.")

    nonisolated(unsafe) static let function = HostFunction(
        "entered", "The points of the entries that are called so.", parameters: [HostParameter("item", .string, "As the entry's item has it.")],
        result: "entered item"
    ) { [.object(LuaObject(hostClass, EnteredItem($0[0].string ?? "")))] }
}
