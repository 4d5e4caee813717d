import LuaRuntime

/// The words that a plugin finds: those of the live host, asked once.
struct LintWorld: Sendable {
    let globals: Set<String>
    let libraries: [String: [String]]

    init(_ host: ScriptHost) throws {
        globals = Set(try host.environment(named: "lint").names())
        libraries = try host.state.libraryMembers()
    }

    /// The words that a function may need while it runs: all but those that only declare. `rule` is the name of what a `run` is handed, too.
    var spoken: Set<String> { globals.subtracting(NodeWords.named).subtracting(NodeWords.plain).subtracting(["rule"]) }
}
