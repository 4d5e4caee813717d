public import Ledger
public import Scripting

extension Workspace {
    /// The value of an expression, or what a script says; it only reads.
    public func evaluate(_ text: String, shownAs path: String = "eval", isPersonal: Bool = false, arguments: [String: String] = [:], asOf: Day? = nil) throws
        -> Answer
    {
        try withLedger { snapshot in
            try plugins.evaluate(
                PluginFile(path: path, text: text), snapshot, asOf: asOf ?? self.asOf, isPersonal: isPersonal, arguments: arguments, sources: sources)
        }
    }
}
