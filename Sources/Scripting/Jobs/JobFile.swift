import LuaSyntax

extension PluginFile {
    /// What a Lua file that people run is, told by its text alone.
    public enum Nature: Hashable, Sendable {
        /// It declares: a plugin, whose jobs can be run. What cannot be read as Lua is taken for one, and told as a broken one.
        case declarations
        /// It declares nothing and speaks of `ledger`: a job as a whole.
        case script
        /// It only asks.
        case question
    }

    public var nature: Nature {
        guard let tree = try? SyntaxTree(text) else { return .declarations }
        var declares = false
        tree.block.forEachExpression { expression in
            guard !declares, let node = WrittenNode(expression, in: tree) else { return }
            declares = node.isDeclaration || (node.word == "plugin" && !node.isNamed)
        }
        if declares { return .declarations }
        return tree.scopes.globals.contains { $0.name.text == "ledger" } ? .script : .question
    }
}
