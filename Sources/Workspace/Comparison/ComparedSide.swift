import Ledger
import Rules
import Scripting

/// One of the two sets of rules, and what it says of the ledger.
struct ComparedSide {
    let label: Message
    let plugins: PluginSet
    let catalogue: PluginCatalogue

    init(_ label: Message, _ plugins: PluginSet) throws {
        self.label = label
        self.plugins = plugins
        catalogue = try plugins.catalogue()
    }

    /// A check or a score of this side.
    func rule(_ qualified: String) -> CheckIdentity? {
        catalogue.plugins.lazy.flatMap { $0.checks + $0.scores }.first { $0.qualified == qualified }
    }

    func text(_ kind: String, _ rule: CheckIdentity) -> DeclarationText? {
        declarations(of: rule.plugin.name).first { $0.kind == kind && $0.id == rule.id }
    }

    func declarations(of plugin: String) -> [DeclarationText] {
        catalogue.plugins.first { $0.identity.name == plugin }?.declarations ?? []
    }
}
