import Ledger
import LuaRuntime

/// A name at the prompt that has no value. Lua does not know whether it was ever set; the texts do.
enum UnsetName {
    /// - Parameters:
    ///   - entries: those that have been entered, the one that broke among them.
    ///   - read: what an error says as a diagnostic.
    static func diagnostic(for error: any Error, _ entries: some Sequence<Entry>, _ read: (any Error) -> Diagnostic) -> Diagnostic {
        guard var lua = error as? LuaError, let unknown = lua.hostError as? LuaUnknownName, unknown.container == nil, unknown.absent == nil else {
            return read(error)
        }
        if entries.contains(where: { $0.namesSet.contains(unknown.name) }) {
            lua.kind = .host(PromptError.isNil(unknown.name))
            return read(lua)
        }
        var told = read(error)
        if told.hint == UnknownNameMessage.undeclared {
            told.hint = Message(
                zh: "检查拼写；自己的名称先赋值，如 \(unknown.name) = members[\"…\"]",
                en: "check the spelling; a name of your own is set first, as \(unknown.name) = members[\"…\"]")
        }
        return told
    }
}
