import Ledger
public import Scripting

extension Workspace {
    /// The value of an expression, or what a script says; it only reads.
    public func evaluate(_ text: String, shownAs path: String = "eval", isPersonal: Bool = false, arguments: [String: String] = [:]) throws -> Answer {
        try plugins.evaluate(
            PluginFile(path: path, text: text), try snapshot(isRanked: true), asOf: asOf, isPersonal: isPersonal, arguments: arguments, sources: sources)
    }

    /// Runs a Lua file over the ledger, read-only.
    public func run(_ path: String, isPersonal: Bool = false, arguments: [String: String] = [:]) throws -> Answer {
        return try evaluate(Self.text(at: path), shownAs: path, isPersonal: isPersonal, arguments: arguments)
    }
}
