import ArgumentParser
import Workspace

struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plugin", abstract: "插件 / plugins", subcommands: [ListPlugins.self, TestPlugins.self])
}

extension Options {
    /// The plugins of the workspace, or without one those that ship.
    func pluginSet() throws -> PluginSet {
        do {
            return try workspace().plugins
        } catch let problem as Diagnostic where problem.code == "no_workspace" && folder == nil {
            return try Workspace.shippedPlugins()
        }
    }
}
