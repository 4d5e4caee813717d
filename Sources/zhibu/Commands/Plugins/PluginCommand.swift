import ArgumentParser
import Workspace

struct PluginCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "插件 / plugins",
        subcommands: [ListPlugins.self, ShowPlugin.self, TestPlugins.self, NewPlugin.self, LintPlugins.self, DocumentPlugins.self])
}

extension Options {
    /// The plugins and files of jobs of the workspace, or without one those that ship.
    func pluginShelf() throws -> PluginShelf {
        do {
            return PluginShelf(try workspace().withJobFiles())
        } catch let problem as Diagnostic where problem.code == "no_workspace" && folder == nil {
            return try PluginShelf()
        }
    }

    func pluginSet() throws -> PluginSet { try pluginShelf().plugins }
}
