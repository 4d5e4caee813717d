extension LuaStub {
    /// What Lua itself has here: less than elsewhere. There are no files, no clock, no other code, and what would show addresses or memory.
    mutating func writeWorld() {
        for word in StandardWorld.globals { write(word) }
        for library in StandardWorld.libraries {
            // What an editor goes by for the methods of a text: `("a"):upper()`.
            lines += ["", "--- \(library.doc) / \(library.zh)", "---@class \(library.name)lib"]
            lines += library.values.map { "---@field \($0.name) \($0.type) \($0.doc)" }
            lines.append("\(library.name) = {}")
            for word in library.functions { write(word, in: library.name) }
        }
        lines += ["", "---@type table<string, unknown>", "_G = nil", "---@type string", "_VERSION = nil"]
    }

    private mutating func write(_ word: StandardWorld.Word, in library: String? = nil) {
        lines.append("--- \(word.doc)")
        if !word.generic.isEmpty { lines.append("---@generic \(word.generic)") }
        for parameter in word.parameters { lines.append("---@param \(parameter)") }
        for result in word.results { lines.append("---@return \(result)") }
        let names = word.parameters.compactMap { $0.split(separator: " ").first }.map { $0.hasPrefix("...") ? "..." : $0.replacing("?", with: "") }
        lines.append("function \(library.map { "\($0)." } ?? "")\(word.name)(\(names.joined(separator: ", "))) end")
    }

    /// What is kept in `queries/`.
    mutating func writeQueries() {
        add("--- The saved queries, each by its name. / 保存的查询", "---@type table<string, unknown>", "queries = nil")
        write(SavedQueries.word, as: "query", model: nil)
        lines.append("")
    }
}
