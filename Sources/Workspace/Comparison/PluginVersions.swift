import Ledger
import Scripting

/// The workspace's plugins with one of them in either of two versions.
struct PluginVersions {
    let before: PluginSet
    let after: PluginSet
    /// The plugin's name.
    let name: String

    init(_ old: String, _ new: String, among plugins: PluginSet) throws {
        let (old, new) = (try Workspace.pluginFile(at: old), try Workspace.pluginFile(at: new))
        let (name, other) = (try Self.name(of: old, plugins.settings), try Self.name(of: new, plugins.settings))
        guard name == other else {
            throw Diagnostic(
                "two_plugins", .usage,
                Message(zh: "\(old.path) 是插件 '\(name)'，\(new.path) 是插件 '\(other)'", en: "\(old.path) is plugin '\(name)', \(new.path) is plugin '\(other)'"),
                hint: Message(zh: "给出同一插件的两个版本", en: "name two versions of one plugin"))
        }
        self.name = name
        // The file that it stands in where it is installed already.
        let present = try plugins.catalogue().plugins.first { $0.identity.name == name }?.path
        let others = plugins.files.filter { $0.path != present }
        before = PluginSet(files: others + [old], settings: plugins.settings)
        after = PluginSet(files: others + [new], settings: plugins.settings)
    }

    /// What the file calls itself. A version that cannot be loaded can be compared with nothing.
    private static func name(of file: PluginFile, _ settings: ScriptSettings) throws -> String {
        let catalogue = try PluginSet(files: [file], settings: settings).catalogue()
        guard let plugin = catalogue.plugins.first, plugin.isUsable else { throw Diagnostics(catalogue.diagnostics) }
        return plugin.identity.name
    }
}
