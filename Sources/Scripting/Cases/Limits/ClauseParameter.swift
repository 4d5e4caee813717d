import Ledger
import Rules

/// A parameter where a clause of an edition states it.
struct ClauseParameter {
    let plugin: LoadedPlugin
    let reference: ClauseReference
    let edition: String
    let name: String
    let value: Parameter
    let location: Location

    /// Every parameter of every edition, in the order of plugins and of the text.
    static func all(of host: ScriptHost) -> [ClauseParameter] {
        host.plugins.flatMap { plugin in
            let own = host.ruleBook.regulations.values.filter { $0.location.file == plugin.file.path }.sorted { $0.id < $1.id }
            return own.flatMap { regulation in
                regulation.editions.flatMap { edition in edition.clauses.flatMap { all(of: $0, edition.name, regulation.id, plugin) } }
            }.sorted { $0.location.precedes($1.location) }
        }
    }

    private static func all(of clause: ClauseRules, _ edition: String, _ regulation: String, _ plugin: LoadedPlugin) -> [ClauseParameter] {
        clause.parameters.keys.sorted().map { name in
            ClauseParameter(
                plugin: plugin, reference: ClauseReference(regulation: regulation, clause: clause.id), edition: edition, name: name,
                value: clause.parameters[name]!,
                location: plugin.source.place(ofSetting: name, from: clause.location.line ?? 1) ?? clause.location)
        }
    }

    /// A check of the free form may use any parameter of its clause.
    func isUsed(by subject: CaseSubject) -> Bool {
        guard case .check(let check) = subject, check.identity.cites == reference else { return false }
        return check.body is ScriptBody || check.body.parameters.contains(name)
    }
}
