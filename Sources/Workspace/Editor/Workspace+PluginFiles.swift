import Foundation
public import Scripting

extension Workspace {
    /// A plugin that lies anywhere, under the path that it was named by.
    public static func pluginFile(at path: String) throws -> PluginFile {
        do {
            return PluginFile(path: path, text: String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self))
        } catch {
            throw OpeningProblem.notRead(path, error.localizedDescription)
        }
    }
}
