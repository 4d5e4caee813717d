public import Scripting

extension Workspace {
    /// A plugin that lies anywhere, under the path that it was named by.
    public static func pluginFile(at path: String) throws -> PluginFile {
        PluginFile(path: path, text: try PlainText.read(path))
    }
}
