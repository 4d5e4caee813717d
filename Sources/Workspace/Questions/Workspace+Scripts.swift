import Foundation
import Ledger
public import Scripting

extension Workspace {
    /// The value of an expression, or what a script says; it only reads.
    public func evaluate(_ text: String, shownAs path: String = "eval", isPersonal: Bool = false, arguments: [String: String] = [:]) throws -> Answer {
        try plugins.evaluate(PluginFile(path: path, text: text), try snapshot(isRanked: true), asOf: asOf, isPersonal: isPersonal, arguments: arguments)
    }

    /// Runs a Lua file over the ledger, read-only.
    public func run(_ path: String, isPersonal: Bool = false, arguments: [String: String] = [:]) throws -> Answer {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw OpeningProblem.notRead(path, error.localizedDescription)
        }
        return try evaluate(text, shownAs: path, isPersonal: isPersonal, arguments: arguments)
    }
}
